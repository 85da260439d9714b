// What an installed app owes its user beside its sessions: shortcuts, the offer to install, updates by
// consent, and the names of those whose work is in it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { DIST, labelOf, variant } from './support/build.ts';
import { expect, open, openOffline, publish, ready, shown, test, workerState, type Page } from './support/test.ts';
import { MORNING, begin, button, heading, look, player, press, run, skip } from './app/player.ts';
import * as faked from './app/player.ts';
import { bookmark, clear, plant, text } from './app/stored.ts';
import { MOVEMENTS, ROUTINES } from './app/ids.ts';
import { audioOnPageClock } from './app/stubs.ts';

const MANIFEST = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
const answered = () => ({ 'unknot.screening': clear(Date.now()) });

test.describe('shortcuts', () => {
  /** What the system does with a shortcut while the app runs: with `focus-existing` it hands over the address. */
  const launch = (page: Page, address: string) =>
    page.evaluate((address) => (window as any).launched({ targetURL: new URL(address, location.href).href }), address);
  const queue = (page: Page) =>
    page.addInitScript(() => {
      const value = { setConsumer: (act: unknown) => ((window as any).launched = act) };
      Object.defineProperty(window, 'launchQueue', { configurable: true, value });
    });
  const SCREENS: { [name: string]: RegExp } = { 'Quick start': /^Quick start$/, Continue: /^Wall and ball$/, Progress: /session/i, 'Wall and ball': /^Wall and ball$/ };

  test('each leads where it says, from the icon and while the app runs', async ({ page, host }) => {
    await queue(page);
    await plant(page, host, answered());
    expect(MANIFEST.shortcuts.map(({ name }: { name: string }) => name)).toEqual(Object.keys(SCREENS));
    for (const { name, url } of MANIFEST.shortcuts) {
      await page.goto(host.url + '?' + encodeURIComponent(name) + new URL(url, host.url).hash);
      await ready(page);
      await expect(heading(page, SCREENS[name])).toBeVisible();
      await page.evaluate(() => (location.hash = '#/settings'));
      await expect(heading(page, 'Settings')).toBeVisible();
      await launch(page, url);
      await expect(heading(page, SCREENS[name])).toBeVisible();
    }
  });

  test('Continue finds the place that was left', async ({ page, host }) => {
    await queue(page);
    await faked.open(page, host, '#/settings', { 'unknot.bookmark': bookmark(faked.STILL - 60_000) });
    await launch(page, MANIFEST.shortcuts.find(({ name }: { name: string }) => name === 'Continue').url);
    await run(page, 1);
    await press(page, 'Continue');
    await expect(player(page)).toHaveAttribute('data-movement', 'wall-ball-hold');
  });

  test('a session that is going on is only brought to the front', async ({ page, host }) => {
    await queue(page);
    await audioOnPageClock(page);
    await begin(page, host);
    await run(page, 20);
    const before = await look(page);
    for (const { url } of MANIFEST.shortcuts) await launch(page, url);
    await run(page, 1);
    const after = await look(page);
    expect(after).toMatchObject({ state: before.state, movement: before.movement, position: before.position + 1_000 });
    await expect(page).toHaveURL(/#\/play\/wall-ball$/);
  });
});

test.describe('the home screen', () => {
  const TITLE = 'On the home screen';
  /** The browser's offer, as it comes some time after the start. */
  const offer = (page: Page) =>
    page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt: async () => (window as any).asked++ });
      (window as any).asked = 0;
      window.dispatchEvent(event);
    });
  const asked = (page: Page) => page.evaluate(() => (window as any).asked as number);

  test('is offered after a finished session and in Settings, nowhere else; no is remembered', async ({ page, host }) => {
    await audioOnPageClock(page);
    await begin(page, host);
    await offer(page);
    await run(page, 12);
    await skip(page, 10);
    await run(page, 6);
    await expect(page).toHaveURL(/#\/done$/);
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
    await press(page, 'No, thank you');
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
    expect(await asked(page)).toBe(0);
    await page.reload();
    await ready(page);
    await offer(page);
    for (const hash of ['#/done', '#/', '#/routine/wall-ball', '#/learn']) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await run(page, 1);
      await expect(page.getByRole('heading', { name: TITLE }), hash).toHaveCount(0);
    }
    // In Settings it is found all the same; the browser's question comes with the tap, and once.
    await page.evaluate(() => (location.hash = '#/settings'));
    await press(page, 'Put it there');
    expect(await asked(page)).toBe(1);
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
    expect(JSON.parse((await text(page, 'unknot.settings'))!).no_install).toBe(true);
  });

  test('a session that was stopped is followed by no offer', async ({ page, host }) => {
    await audioOnPageClock(page);
    await begin(page, host);
    await offer(page);
    await run(page, 40);
    await press(page, 'Stop');
    await press(page, 'Stop');
    await run(page, 1);
    await expect(page).toHaveURL(/#\/done$/);
    await expect(page.getByRole('button', { name: 'Done' })).toBeVisible();
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
  });

  test('an iPhone is shown the two steps, drawn, until it is done', async ({ page, host }) => {
    await page.addInitScript(() => Object.assign(navigator, { standalone: location.search === '?home' }));
    await plant(page, host, answered());
    await open(page, host, '#/settings');
    const steps = page.getByRole('listitem').filter({ hasText: /Safari|Home Screen/ });
    await expect(steps).toHaveText(['In Safari, tap Share', 'Then Add to Home Screen']);
    for (const step of await steps.all()) await expect(step.locator('svg')).toBeVisible();
    await open(page, host, '?home#/settings');
    await expect(heading(page, 'Settings')).toBeVisible();
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
  });

  test('where it is installed, or cannot be, nothing is offered', async ({ page, host }) => {
    await plant(page, host, answered());
    await open(page, host, '#/settings');
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
    await offer(page);
    await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
    await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(0);
  });
});

test('a new version is offered with Update and Later, and comes only with Update', async ({ page, host }) => {
  await openOffline(page, host);
  const notice = page.getByRole('listitem').filter({ hasText: 'A new version is ready.' });
  for (const label of ['B', 'C']) {
    await publish(page, host, label);
    await expect.poll(() => workerState(page)).toBe('update');
    await expect(notice.getByRole('button')).toHaveText(['Update', 'Later']);
    if (label === 'C') break;
    await notice.getByRole('button', { name: 'Later' }).click();
    await expect(notice).toHaveCount(0);
    expect(await shown(page)).toBe(labelOf(DIST));
    // It waits, and is offered at the next visit.
    await page.reload();
    await ready(page);
    expect(await shown(page)).toBe(labelOf(DIST));
  }
  await notice.getByRole('button', { name: 'Update' }).click();
  await expect.poll(() => shown(page)).toBe('C');
  await page.goto(`${host.url}#/settings`);
  await expect(page.getByText(/Version \d+\.\d+\.\d+$/)).toBeVisible();
});

test('whose work is in it is told from Settings, without a network too, and asks for nothing', async ({ page, host }) => {
  await plant(page, host, answered());
  await openOffline(page, host, '#/settings');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await host.close();
  await page.getByRole('link', { name: 'Whose work is in it' }).click();
  await expect(heading(page, 'Whose work is in it')).toBeVisible();
  for (const name of ['leptos ', 'wasm-bindgen ', 'serde ', 'The Rust standard library']) await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
  await expect(page.getByText(/hibari 0\.2\.1/).first()).toBeVisible();
  await page.getByText('MIT License (MIT)').click();
  await expect(page.getByText('to deal in the Software without restriction')).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([]);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  }
  for (const [width, percent] of [[320, 100], [320, 200]]) {
    await page.setViewportSize({ width, height: 568 });
    await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), percent);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), `${width} px, ${percent} %`).toBeLessThanOrEqual(width);
  }
  await page.screenshot({ path: 'out/notices.png' });
  await page.getByRole('link', { name: 'Back to Unknot' }).click();
  await ready(page);
  await expect(heading(page, 'Settings')).toBeVisible();
});

test('zoom stays free, and what stands at an edge stays clear of a notch', async ({ page, host }) => {
  await plant(page, host, answered());
  await open(page, host);
  const viewport = (await page.locator('meta[name="viewport"]').getAttribute('content'))!;
  expect(viewport).toContain('viewport-fit=cover');
  expect(viewport).not.toMatch(/user-scalable|maximum-scale|minimum-scale/);
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link').first();
  const below = () => link.evaluate((node) => innerHeight - node.getBoundingClientRect().bottom);
  const before = await below();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride' as any, { insets: { top: 44, bottom: 34, left: 0, right: 0 } } as any);
  expect(await below()).toBeCloseTo(before + 34, 0);
  const top = await page.locator('header').first().evaluate((node) => node.getBoundingClientRect().top + scrollY);
  expect(top).toBeGreaterThanOrEqual(44);
});

test('without a network every screen, every routine and every movement is there, with its pictures', async ({ page, host }) => {
  await plant(page, host, answered());
  await openOffline(page, host);
  await host.close();
  const screens = ['', 'done', 'movements', 'progress', 'safety', 'learn', 'settings', 'plan', 'walk', 'summary'];
  const deep = [...ROUTINES.map((id) => `routine/${id}`), ...MOVEMENTS.map((id) => `movements/${id}`)];
  for (const address of [...screens, ...deep]) {
    await page.evaluate((address) => (location.hash = `#/${address}`), address);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(page.locator('main svg').first(), address).toBeVisible();
    await expect(page.getByText('That address leads nowhere.'), address).toHaveCount(0);
  }
  // The same by a hard start.
  for (const address of ['', 'settings', 'routine/partner-flow', 'movements/knead']) {
    await page.goto(`${host.url}?${address}#/${address}`);
    await page.reload();
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
  }
});

test('Settings tell of the seven days of Safari, or of the promise', async ({ page, host }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = async () => location.search === '?kept';
  });
  await plant(page, host, answered());
  await open(page, host, '#/settings');
  await expect(page.getByText(/not opened for seven days.*home screen.*backup/)).toBeVisible();
  await open(page, host, '?kept#/settings');
  await expect(page.getByText('This browser has promised to keep your data.')).toBeVisible();
  await expect(page.getByText(/seven days/)).toHaveCount(0);
});
