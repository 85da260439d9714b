// What the app shows of itself elsewhere: the pictures of its manifest and README, and its cards on paper.
// `UNKNOT_BLESS=1` puts freshly made pictures in their places in the project.

import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './support/build.ts';
import { expect, test, unnoticed, type Page } from './support/test.ts';
import { MORNING, beginAt, heading, open } from './app/player.ts';
import { clear } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';
import { ROUTINES } from './app/ids.ts';
import type { Host } from './support/host.ts';

const PROJECT = join(import.meta.dirname, '../..');

interface Picture {
  src: string;
  sizes: string;
  form_factor: 'narrow' | 'wide';
  label: string;
}
const SCREENSHOTS: Picture[] = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8')).screenshots;

const VIEWS: { [name: string]: { dark?: true; wide?: true; go: (page: Page, host: Host) => Promise<void> } } = {
  home: { dark: true, go: (page, host) => open(page, host, '#/') },
  left: { dark: true, go: (page, host) => beginAt(page, host, 83_000) },
  right: { go: (page, host) => beginAt(page, host, 433_000) },
  briefing: { go: (page, host) => open(page, host, '#/routine/wall-ball') },
  movements: { go: (page, host) => open(page, host, '#/movements/partner-knead') },
  wide: { dark: true, wide: true, go: (page, host) => beginAt(page, host, 193_000) },
};

for (const [name, { dark, wide, go }] of Object.entries(VIEWS)) {
  test.describe(() => {
    test.use({
      viewport: wide ? { width: 1280, height: 800 } : { width: 390, height: 844 },
      deviceScaleFactor: wide ? 1 : 2,
      colorScheme: dark ? 'dark' : 'light',
    });

    test(`a picture for whoever thinks of installing it: ${name}`, async ({ page, host }) => {
      await audioOnPageClock(page);
      await go(page, host);
      await unnoticed(page);
      await page.waitForTimeout(300);
      mkdirSync('out/screenshots', { recursive: true });
      const path = `out/screenshots/${name}.png`;
      await page.screenshot({ path });
      if (process.env.UNKNOT_BLESS) copyFileSync(path, join(PROJECT, 'public/screenshots', `${name}.png`));
      const listed = SCREENSHOTS.find(({ src }) => src === `./screenshots/${name}.png`);
      expect(listed).toMatchObject({ form_factor: wide ? 'wide' : 'narrow', type: 'image/png' });
      expect(listed!.label.length).toBeGreaterThan(10);
      for (const file of [path, join(DIST, listed!.src)]) {
        const head = readFileSync(file);
        expect(`${head.readUInt32BE(16)}x${head.readUInt32BE(20)}`, file).toBe(listed!.sizes);
      }
    });
  });
}

test('the manifest shows every picture there is', () => {
  expect(SCREENSHOTS.map(({ src }) => src).sort()).toEqual(readdirSync(join(DIST, 'screenshots')).map((name) => `./screenshots/${name}`).sort());
});

/** How many sheets of paper the page takes. */
async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true });
  return Number(paper.toString('latin1').match(/\/Type \/Pages\s[^>]*\/Count (\d+)|\/Count (\d+)/)!.slice(1).find(Boolean));
}

test('every routine is a card on one sheet of paper, with when to stop and where never to press', async ({ page, host }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const routine of ROUTINES) {
    await open(page, host, `#/routine/${routine}`);
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await expect(page.getByText('Stop at once', { exact: true })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print it as a card' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(heading(page, name!)).toBeVisible();
    for (const rule of ['Stop at once', 'Never press', 'safety check']) await expect(page.getByText(rule).last()).toBeVisible();
    await expect(page.getByText(/In 4\s+Out 6/)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const rows = page.locator('.parts > li');
    for (const row of await rows.all()) await expect(row.locator('svg')).toBeVisible();
    const colour = (name: string) => page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), name);
    expect([await colour('--ground'), await colour('--ink')]).toEqual(['#fff', '#000']);
    expect(await sheets(page), routine).toBe(1);
    await page.setViewportSize({ width: 491, height: 726 });
    mkdirSync('out', { recursive: true });
    await page.screenshot({ path: `out/card-${routine}.png` });
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the button prints, and a red flag leaves no card', async ({ page, host }) => {
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => (window as any).printed++ }));
  await open(page, host, '#/routine/wall-ball');
  await page.getByRole('button', { name: 'Print it as a card' }).click();
  expect(await page.evaluate(() => (window as any).printed)).toBe(1);
  await open(page, host, '#/routine/wall-ball', { 'unknot.screening': { ...clear(MORNING), red_flags: ['bladder'] } });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'See a doctor first' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print it as a card' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Never press')).toHaveCount(0);
});
