// The plate: the figure moves with the breath, in the player of each engine.

import { bookmark } from '../e2e/app/stored.ts';
import { expect, test } from './support/test.ts';

/** Where every limb that has a way to go is drawn, and at which time of it. */
const limbs = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="diagram"] svg')].flatMap((part) => {
    const [way] = part.getAnimations().filter((one) => (one.effect as KeyframeEffect).getKeyframes().some(({ transform }) => transform));
    if (!way) return [];
    const { a, b, c, d, e, f } = new DOMMatrix(getComputedStyle(part).transform);
    return { time: Number(way.currentTime), matrix: [a, b, c, d, e, f] };
  });

test('the limbs move with the breath, and stand still in a pause', async ({ app, host }) => {
  const { driver } = app;
  // In the slow rolls on the left, five seconds before the next breath.
  await app.open(host, '', {}, { 'unknot.bookmark': bookmark(Date.now() - 60_000, 205_000) });
  await app.press('Continue');
  await app.state('countdown');
  const rest = await driver.evaluate(limbs);
  expect(rest.length).toBeGreaterThan(3);
  await app.state('working', 15_000);
  const seen: { limbs: Awaited<typeof rest>; position: number }[] = [];
  for (let looks = 0; looks < 8; looks++) {
    await new Promise((later) => setTimeout(later, 500));
    seen.push({ limbs: await driver.evaluate(limbs), position: (await app.look())!.position });
  }
  // Time runs, and each limb has gone somewhere.
  for (const [nth, limb] of rest.entries()) {
    const way = seen.map(({ limbs }) => limbs[nth].matrix.join());
    expect(new Set(way).size, `limb ${nth}`).toBeGreaterThan(4);
    expect(seen.every(({ limbs }) => limbs[nth].matrix.every(Number.isFinite))).toBe(true);
    expect(limb.matrix).toHaveLength(6);
  }
  // The same moment for all, and that of the session: a cycle of ten seconds begins with each breath.
  for (const { limbs, position } of seen) {
    const times = limbs.map(({ time }) => time);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(40);
    const apart = (((times[0] - position) % 10_000) + 15_000) % 10_000 - 5_000;
    expect(Math.abs(apart), `${times[0]} at ${position}`).toBeLessThan(400);
  }
  await app.press('Pause');
  await app.state('paused');
  const still = await driver.evaluate(limbs);
  await new Promise((later) => setTimeout(later, 600));
  expect(await driver.evaluate(limbs)).toEqual(still);
});

test('on the right side too the numbers of the spots stand in their circles', async ({ app, host }) => {
  const { driver } = app;
  // The first of two holds on the right, shown whole; and the next part, getting into place, in a lens.
  for (const position of [445_000, 542_000]) {
    await app.open(host, `?${position}`, {}, { 'unknot.bookmark': bookmark(Date.now() - 60_000, position) });
    await app.press('Continue');
    await app.state('countdown');
    expect((await app.look())!.side).toBe('right');
    const off = await driver.evaluate(() => {
      const centre = (part: Element) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return [(left + right) / 2, (top + bottom) / 2];
      };
      const badges = [...document.querySelectorAll('[data-testid="diagram"] text')].map((text) => [centre(text), centre(text.parentElement!.previousElementSibling!)]);
      return badges.map(([number, badge]) => Math.hypot(number[0] - badge[0], number[1] - badge[1]));
    });
    expect(off.length, `at ${position}`).toBeGreaterThan(1);
    expect(Math.max(...off), `at ${position}, in pixels`).toBeLessThan(3);
  }
});
