// The picture teaches: every place is shown, both sides alike, and a motion is where the time is.

import { expect, test, type Page } from './support/test.ts';
import { MORNING, button, diagram, look, open, player, press, toChange } from './app/player.ts';
import { audioOnPageClock } from './app/stubs.ts';

/** Where each movement works; the others work nowhere in particular. */
const PLACES: { [region: string]: string } = {
  quadriceps: 'chair-squat',
  'erector-spinae': 'circles knead knead-light partner-knead wall-ball-hold wall-ball-lean wall-ball-roll wall-ball-small-rolls',
  'gluteus-maximus': 'floor-ball-glute partner-glutes roller-glute roller-glute-hold strokes-hip wall-ball-buttock',
  'gluteus-medius': 'glute-knuckles melt-hip wall-ball-glute',
  'quadratus-lumborum': 'hand-hold partner-circles wall-ball-ql',
  thoracolumbar: 'melt melt-seated partner-cool-down partner-strokes strokes strokes-seated',
  hamstrings: 'ninety-ninety roller-hamstrings',
  piriformis: 'roller-piriformis',
  'tensor-fasciae-latae': 'roller-tfl',
};

const region = (movement: string) => Object.keys(PLACES).find((name) => PLACES[name].split(' ').includes(movement));

test.beforeEach(async ({ page }) => {
  await audioOnPageClock(page);
  await page.clock.install({ time: MORNING });
});

const ROUTINES = [
  ['roller-hips', 'partner-flow', 'warm-up-before-activity'],
  ['hands-only', 'desk-worker', 'floor-glutes', 'stress-melt'],
];

for (const routines of ROUTINES) {
  test(`every place is shown, with where never to press: ${routines.join(', ')}`, async ({ page, host }) => {
    test.setTimeout(150_000);
    for (const routine of routines) {
      await open(page, host, `#/routine/${routine}`);
      await press(page, 'Start');
      await expect(player(page)).toHaveAttribute('data-state', 'countdown');
      // The picture comes after the first frame.
      await expect(diagram(page).locator('.stage svg').first()).toBeAttached();
      for (let change = 0; change < 120; change++) {
        const { state, movement, side } = await look(page);
        if (state === 'finished') break;
        const shown = await diagram(page).evaluate((root) => ({
          active: [...root.querySelectorAll('[data-active="true"]')].map((part) => part.getAttribute('data-region')),
          never: root.querySelectorAll('[data-no-go]').length,
          title: root.getAttribute('aria-label')!,
          detail: document.getElementById(root.getAttribute('aria-describedby')!)!.textContent!,
        }));
        const here = region(movement);
        const what = `${routine}: ${movement}, ${side}: ${shown.title}`;
        if (here) {
          expect(shown.active, what).toContain(here);
          expect(shown.active.filter((name) => name === here), what).toHaveLength(side === 'both' ? 2 : 1);
          expect(shown.never, what).toBeGreaterThan(0);
          expect(shown.detail, what).toContain('never to be pressed');
        } else {
          expect(shown.active, what).toEqual([]);
        }
        if (side !== 'both') expect(shown.title, what).toContain(`${side} side`);
        await toChange(page);
        await page.clock.runFor(120);
      }
    }
  });
}

/** Where everything that moves is, in numbers. */
const places = (page: Page) =>
  diagram(page).evaluate((root) =>
    [...root.querySelectorAll('.stage > svg, .stage > div')].flatMap((part) => {
      const { transform, opacity } = getComputedStyle(part);
      return [...(transform.match(/-?[\d.]+(e-?\d+)?/g) ?? []).slice(-6).map(Number), Number(opacity) * 20];
    }),
  );

const apart = (one: number[], other: number[]) => Math.max(...one.map((value, nth) => Math.abs(value - other[nth])));

for (const [routine, breaths, what] of [
  ['hands-only', 3, 'long strokes'],
  ['hands-only', 12, 'kneading'],
  ['hands-only', 24, 'circles'],
  ['partner-flow', 20, 'a helper'],
  ['roller-hips', 5, 'rolling'],
] as const) {
  test(`a motion is where the time is: ${what}`, async ({ page, host }) => {
    await open(page, host, `#/routine/${routine}`);
    await press(page, 'Start');
    const forward = button(page, 'Forward 10 seconds');
    for (let step = 0; step < breaths; step++) await forward.evaluate((node) => (node as HTMLElement).click());
    await page.clock.runFor(2_300);
    await expect(player(page)).toHaveAttribute('data-state', 'working');
    await press(page, 'Pause');
    const first = await places(page);
    await page.clock.runFor(1_700);
    expect(apart(first, await places(page)), 'still while paused').toBe(0);
    // A breath on and back again, everything is where it was.
    await forward.click();
    await button(page, 'Back 10 seconds').click();
    const again = await places(page);
    expect(again).toHaveLength(first.length);
    expect(apart(first, again), 'the same moment is the same picture').toBeLessThan(0.5);
    await press(page, 'Resume');
    await page.clock.runFor(1_000);
    await press(page, 'Pause');
    expect(apart(first, await places(page)), 'time moves it').toBeGreaterThan(1.5);
  });
}
