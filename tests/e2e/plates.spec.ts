// Every movement's picture, on each side, in both themes: kept as golden SVG, put on contact sheets
// for people to look at, and moved by the compositor alone.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from './support/test.ts';
import { animations, layers } from './support/trace.ts';
import { button, diagram, look, open, player, press, toChange } from './app/player.ts';
import { audioOnPageClock } from './app/stubs.ts';
import { golden } from './app/golden.ts';
import { MOVEMENTS } from './app/ids.ts';

const THEMES = ['light', 'dark'] as const;
const GOLDEN = join(import.meta.dirname, 'golden');
const BLESS = Boolean(process.env.UNKNOT_BLESS);
/** The sheets for people are made where they are looked at: with the long runs, and when a picture is accepted. */
const SHEETS = BLESS || Boolean(process.env.UNKNOT_LONG);

/** Goes on to the next side on which the movement is worked. */
async function toNextSide(page: Page, movement: string, seen: string[]): Promise<string | undefined> {
  for (let change = 0; change < 20; change++) {
    const { state, movement: now, side } = await look(page);
    if (state === 'finished') break;
    if (state === 'working' && now === movement && !seen.includes(side)) return side;
    await toChange(page);
  }
  return undefined;
}

interface Shot {
  movement: string;
  side: string;
  theme: string;
  picture: Buffer;
}

/** All pictures of one theme on one sheet. */
async function sheet(page: Page, theme: string, shots: Shot[]): Promise<void> {
  const cells = shots.map(
    ({ movement, side, picture }) =>
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}" width="234"><figcaption>${movement}, ${side}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:8px;display:grid;grid-template-columns:repeat(6,234px);gap:8px;font:12px sans-serif}figure{margin:0}img{display:block}</style>${cells.join('')}`,
  );
  await page.setViewportSize({ width: 6 * 242 + 8, height: 800 });
  await page.screenshot({ path: `out/contact-${theme}.png`, fullPage: true });
}

/** The picture as it stands, in both themes, at rest for as long. */
async function shots(page: Page, movement: string, side: string): Promise<Shot[]> {
  await press(page, 'Pause');
  expect(await look(page), movement).toMatchObject({ state: 'paused', movement, side });
  const taken: Shot[] = [];
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme });
    taken.push({ movement, side, theme, picture: await diagram(page).screenshot() });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await press(page, 'Resume');
  await page.clock.runFor(3_100);
  return taken;
}

test('every movement has its picture on every side it is worked on, the one we know', async ({ page, host, context }) => {
  test.setTimeout(600_000);
  await audioOnPageClock(page);
  const all: Shot[] = [];
  for (const movement of MOVEMENTS) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await open(page, host, `#/movements/${movement}`);
    await press(page, 'Play this one');
    await expect(player(page)).toHaveAttribute('data-state', 'countdown');
    const seen: string[] = [];
    for (let side = await toNextSide(page, movement, seen); side; side = await toNextSide(page, movement, seen)) {
      seen.push(side);
      await page.clock.runFor(2_300);
      if (SHEETS) all.push(...(await shots(page, movement, side)));
      // At rest the picture depends on nothing but the movement.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect(diagram(page)).toHaveClass(/calm/);
      await page.clock.runFor(50);
      const drawn = await golden(diagram(page));
      const path = join(GOLDEN, `${movement}.svg`);
      if (BLESS && side !== 'right') writeFileSync(path, drawn);
      // The right side is the left one mirrored as a whole.
      const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
      expect.soft(drawn, `${movement}, ${side}: look at it, then UNKNOT_BLESS=1`).toBe(known);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
    }
    expect(seen, movement).toEqual(seen.includes('both') ? ['both'] : ['left', 'right']);
  }
  if (!SHEETS) return;
  mkdirSync('out', { recursive: true });
  const paper = await context.newPage();
  for (const theme of THEMES) await sheet(paper, theme, all.filter((shot) => shot.theme === theme));
});

test('the compositor refuses no limb, in any routine', async ({ page, host, browser }) => {
  test.setTimeout(120_000);
  let moved = 0;
  for (const routine of ['hands-only', 'partner-flow', 'roller-hips', 'wall-ball']) {
    await open(page, host, `#/routine/${routine}`);
    await browser.startTracing(page, { categories: ['blink.animations'] });
    await press(page, 'Start');
    // One that no compositor can move: what is looked for can be found.
    await page.evaluate(() => {
      const bad = document.body.appendChild(document.createElement('p'));
      bad.id = 'planted';
      bad.animate([{ width: '10px' }, { width: '20px' }], 60_000);
    });
    await expect(player(page)).toHaveAttribute('data-state', 'countdown');
    for (let part = 0; part < 12 && (await look(page)).state !== 'finished'; part++) {
      // The part's own motion begins when it is settled.
      await button(page, 'Forward 10 seconds').evaluate((node) => (node as HTMLElement).click());
      await page.waitForTimeout(100);
      await button(page, 'Next').evaluate((node) => (node as HTMLElement).click());
      await page.waitForTimeout(50);
    }
    const { all, refused } = animations(await browser.stopTracing());
    expect(refused, routine).toEqual(["P id='planted'"]);
    moved += all;
  }
  expect(moved).toBeGreaterThan(100);
});

// Each shape of the close-up that lay far from the others had one, and each plate of the trunk two:
// seventy in all, and every frame cost as much.
test('a picture that moves has a layer for what moves together, and none for a shape', async ({ page, host }) => {
  await open(page, host, '#/movements/wall-ball-lean');
  await press(page, 'Play this one');
  await expect(player(page)).toHaveAttribute('data-state', 'countdown');
  expect(await toNextSide(page, 'wall-ball-lean', [])).toBe('left');
  await expect(player(page)).toHaveAttribute('data-state', 'working');
  // The picture is there a frame after the words, and on the compositor after that.
  let names: string[] = [];
  await expect.poll(async () => (names = await layers(page))).toContain('svg');
  expect(names.filter((name) => !['svg', 'DIV', '#document'].includes(name))).toEqual([]);
  expect(names.length).toBeLessThan(55);
});
