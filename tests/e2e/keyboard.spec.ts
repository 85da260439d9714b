// The whole app by keys alone, and a session as a screen reader is told of it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, ready, test, unnoticed, type Page } from './support/test.ts';
import { MORNING, STILL, beginAt, button, heading, look, open, player, press, run, runTo } from './app/player.ts';
import { records } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';

test.beforeEach(({ page }) => audioOnPageClock(page));

/** What has the focus, and what is wrong with how it is shown. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return { name: '', wrong: '' };
    const label = it.closest('label');
    const name = (it.getAttribute('aria-label') ?? label?.textContent ?? it.textContent ?? '').trim().slice(0, 60);
    // A ring round the thing itself, or round the label that stands for it.
    const ringed = [it, label].some((node) => {
      if (!node) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
    });
    const { left, top, width, height } = (label ?? it).getBoundingClientRect();
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const seen = shares.some((x) =>
      shares.some((y) => {
        const on = document.elementFromPoint(left + x * width, top + y * height);
        return on && (it.contains(on) || label?.contains(on));
      }),
    );
    const wrong = [ringed ? '' : 'no ring', seen ? '' : 'covered'].filter(Boolean).join(', ');
    return { name, wrong: wrong && `${name}: ${wrong}` };
  });

class Keys {
  readonly wrong: string[] = [];
  constructor(private readonly page: Page) {}

  /** Goes on with Tab until this has the focus; looks at every stop on the way. */
  async to(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toHaveCount(1);
    const passed: string[] = [];
    for (let step = 0; step < 150; step++) {
      await this.page.keyboard.press(key);
      const { name, wrong } = await stop(this.page);
      passed.push(name);
      if (wrong && !this.wrong.includes(wrong)) this.wrong.push(wrong);
      if (await target.evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error(`never reached ${target}: ${passed.slice(0, 30).join(' | ')}`);
  }

  /** Goes there and presses it. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
    await this.page.clock.runFor(50);
  }
}

test('from the first use to the last screen by keys alone, with the focus seen at every stop', async ({ page, host }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.clock.install({ time: MORNING });
  await page.goto(host.url);
  await ready(page);
  await page.clock.pauseAt(STILL);
  // A notice that comes on the way would lie on what has the focus.
  await unnoticed(page);
  const keys = new Keys(page);
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
  const main = (name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });

  // First use: the safety check stands before the session.
  await keys.press(button(page, 'Start'));
  await expect(page).toHaveURL(/#\/safety$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const first = page.getByRole('checkbox').first();
  await keys.press(first, 'Space');
  await expect(first).toBeChecked();
  await page.keyboard.press('Space');
  await expect(first).not.toBeChecked();
  await keys.press(button(page, 'None of these'));
  await expect(page.getByRole('checkbox')).toHaveCount(17);
  await keys.press(button(page, 'None of these'));
  await expect(page).toHaveURL(/#\/routine\/wall-ball$/);

  // The briefing, and the session.
  const stiff = page.getByRole('group', { name: 'How stiff is it now?' }).getByRole('button', { name: '6', exact: true });
  await keys.press(stiff, 'Space');
  await expect(stiff).toHaveAttribute('aria-pressed', 'true');
  await keys.press(button(page, 'Start'));
  await run(page, 40);
  expect((await look(page)).state).toBe('working');
  await keys.press(button(page, 'Pause'));
  expect((await look(page)).state).toBe('paused');
  await keys.press(button(page, 'Adjust'));
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await keys.press(sheet.getByRole('group', { name: 'Words and digits as large as fit' }).getByRole('button', { name: 'On' }), 'Space');
  await expect(sheet.getByRole('group', { name: 'Words and digits as large as fit' }).getByRole('button', { name: 'On' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await keys.press(button(page, 'Resume'));
  await run(page, 5);
  expect((await look(page)).state).toBe('working');
  // Escape asks; back and forth in the sheet; the dull ache goes on, and Stop twice ends it.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'What did you feel?' })).toBeFocused();
  await keys.to(page.getByRole('button', { name: /^A dull ache/ }));
  await keys.to(page.getByRole('button', { name: /^I tensed up/ }), 'Shift+Tab');
  await keys.press(page.getByRole('button', { name: /^A dull ache/ }));
  await run(page, 4);
  expect((await look(page)).state).toBe('working');
  await keys.press(button(page, 'Stop'));
  await keys.press(button(page, 'Stop'));
  await run(page, 1);
  await expect(page).toHaveURL(/#\/done$/);

  // How it went.
  await keys.press(page.getByRole('group', { name: 'Choose the number' }).getByRole('button', { name: '3', exact: true }), 'Space');
  expect((await records(page))[0]).toMatchObject({ before: 6, after: 3 });
  await keys.press(button(page, 'Done'));
  await expect(heading(page, 'Wall and ball')).toBeVisible();
  await keys.press(main('Progress'));
  await keys.press(page.getByRole('table', { name: 'Lately' }).getByRole('link'));
  await keys.press(page.getByRole('group', { name: 'After', exact: true }).getByRole('button', { name: '1', exact: true }), 'Space');
  expect((await records(page))[0]).toMatchObject({ after: 1 });
  await keys.press(button(page, 'Delete this session'));
  await expect(page).toHaveURL(/#\/progress$/);
  expect(await records(page)).toEqual([]);
  await keys.press(button(page, 'Undo'));
  expect((await records(page))[0]).toMatchObject({ after: 1 });

  // Settings, and a file that is brought in.
  await keys.press(link('Settings'));
  await expect(heading(page, 'Settings')).toBeFocused();
  const sound = page.getByRole('switch', { name: 'All sound' });
  await keys.press(sound, 'Space');
  await expect(sound).not.toBeChecked();
  const field = page.getByLabel('Bring a backup in');
  // Listened for from before the way there: asked for in the moment of the key, it can come after it.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keys.press(field)]);
  const backup = JSON.stringify({ v: 1, records: [] });
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await expect(button(page, 'Leave it')).toBeVisible();
  await keys.press(button(page, 'Leave it'));
  await expect(button(page, 'Leave it')).toHaveCount(0);
  await keys.press(link('Today'));

  // What there is to read, and the library.
  await keys.press(main('Learn'));
  const chapter = page.locator('summary').first();
  await keys.press(chapter);
  await expect(page.locator('details').first()).toHaveAttribute('open', '');
  await keys.press(main('Movements'));
  await expect(heading(page, 'Movements')).toBeVisible();
  await keys.press(page.getByRole('list').getByRole('link').first());
  await expect(page).toHaveURL(/#\/movements\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(keys.wrong).toEqual([]);
});

test('a stop without a ring, or one that is covered, would be seen', async ({ page, host }) => {
  await open(page, host, '#/settings');
  await unnoticed(page);
  const back = page.getByRole('link', { name: 'Today' });
  const keys = new Keys(page);
  await back.evaluate((node: HTMLElement) => node.style.setProperty('outline', 'none'));
  await keys.to(back);
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 9';
  });
  await keys.to(page.getByRole('switch', { name: 'All sound' }));
  expect(keys.wrong).toEqual(['Today: no ring', 'All sound: covered']);
});

/** Notes what a screen reader would say by itself: a live region whose words have changed, and what takes the focus. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard = ((window as any).heard = [] as string[]);
    const begun = Date.now();
    const say = (how: string, words: string) => {
      const at = Math.round((Date.now() - begun) / 1_000);
      const said = `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}  ${how}  ${words.replace(/\s+/g, ' ').trim()}`;
      if (words.trim() && heard.at(-1) !== said) heard.push(said);
    };
    const regions = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';
    const last = new WeakMap<Element, string>();
    for (const region of document.querySelectorAll(regions)) last.set(region, region.textContent!);
    new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (!region || last.get(region) === region.textContent) continue;
        last.set(region, region.textContent!);
        say('live ', region.textContent!);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.addEventListener('focusin', ({ target }) => {
      const it = target as Element;
      say('focus', it.getAttribute('aria-label') ?? (it as HTMLElement).innerText);
    });
  });

test('a session as a screen reader is told of it: names, roles, and what is said in which order', async ({ page, host }) => {
  await open(page, host, '#/routine/quick-start');
  // What the worker has to say comes when the network lets it; it has a test of its own.
  await unnoticed(page);
  const told: string[] = [];
  const screen = async (name: string) => {
    const main = await page.getByRole('main').ariaSnapshot();
    told.push(`== ${name}`, main, '');
  };
  await listen(page);
  const heard = async (name: string) => {
    const lines = await page.evaluate(() => (window as any).heard.splice(0) as string[]);
    told.push(`-- ${name}`, ...lines, '');
  };
  await screen('The briefing');
  await press(page, 'Start');
  await run(page, 3);
  await screen('Getting ready');
  await runTo(page, 33_000);
  await heard('From Start to half a minute');
  await screen('At work');
  await press(page, 'Pause');
  await screen('Paused');
  await press(page, 'Stop');
  await run(page, 1);
  await screen('What did you feel?');
  await heard('Paused, and asked');
  await page.getByRole('button', { name: /^A dull ache/ }).click();
  await run(page, 4);
  for (;;) {
    const now = await look(page);
    if (now.state === 'finished') break;
    await page.clock.runFor(5_000);
  }
  await run(page, 5);
  await expect(page).toHaveURL(/#\/done$/);
  await heard('To the end');
  await screen('After it');
  const text = told.join('\n');
  const path = join(import.meta.dirname, 'golden', 'screen-reader.txt');
  if (process.env.UNKNOT_BLESS) writeFileSync(path, text);
  expect(existsSync(path), 'run it once with UNKNOT_BLESS=1 and read the file').toBe(true);
  expect(text.split('\n')).toEqual(readFileSync(path, 'utf8').split('\n'));
  // What no bless may take away: every button has a name, and no tick is ever said.
  expect(text).not.toMatch(/^\s*- (button|link|checkbox)( \[.*\])?:?$/m);
  expect(text).not.toMatch(/live .*\d:\d\d/);
});

test('in forced colours the bar, the rail and the breath can be told apart', async ({ page, host }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await beginAt(page, host, 71_000);
  const drawn = await page.evaluate(() => {
    const style = (query: string) => getComputedStyle(document.querySelector(query)!);
    const stop = [...document.querySelectorAll('button')].find((button) => button.textContent!.trim() === 'Stop')!;
    const pieces = [...document.querySelectorAll('.rail i')];
    return {
      stop: parseFloat(getComputedStyle(stop).borderTopWidth),
      rail: pieces.every((piece) => parseFloat(getComputedStyle(piece).borderTopWidth) >= 1),
      filled: style('.rail b').backgroundColor !== style('.rail i').backgroundColor,
      cue: style('.cue').color !== getComputedStyle(document.body).backgroundColor,
    };
  });
  expect(drawn).toEqual({ stop: 3, rail: true, filled: true, cue: true });
  await expect(player(page).getByText('Breathe in')).toBeVisible();
});
