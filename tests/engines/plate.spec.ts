// The plate: the figure moves with the breath, in the player of each engine.

import { bookmark } from '../e2e/app/stored.ts';
import { expect, test } from './support/test.ts';

/** Where every limb that has a way to go is drawn, at which time of it, and at which of the session: in one
 * look, because time passes between two; at the next tick if told so, when the position is exact. */
const look = async (atTick: boolean) => {
  const player = document.querySelector<HTMLElement>('[data-testid="player"]')!;
  if (atTick) {
    await new Promise<void>((done) => new MutationObserver((_, seen) => (seen.disconnect(), done())).observe(player, { attributeFilter: ['data-position-ms'] }));
  }
  return {
    position: Number(player.dataset.positionMs),
    limbs: [...document.querySelectorAll<HTMLElement>('[data-testid="diagram"] svg')].flatMap((part) => {
      const [way] = part.getAnimations().filter((one) => (one.effect as KeyframeEffect).getKeyframes().some(({ transform }) => transform));
      if (!way) return [];
      const { a, b, c, d, e, f } = new DOMMatrix(getComputedStyle(part).transform);
      return { time: Number(way.currentTime), matrix: [a, b, c, d, e, f] };
    }),
  };
};

test('the limbs move with the breath, and stand still in a pause', async ({ app, host }) => {
  const { driver } = app;
  // In the slow rolls on the left, five seconds before the next breath.
  await app.open(host, '', {}, { 'unknot.bookmark': bookmark(Date.now() - 60_000, 205_000) });
  await app.press('Continue');
  await app.state('countdown');
  // It is drawn a frame after the words.
  await expect.poll(async () => (await driver.evaluate(look, false)).limbs.length).toBeGreaterThan(3);
  const { limbs: rest } = await driver.evaluate(look, false);
  await app.state('working', 15_000);
  const seen: Awaited<ReturnType<typeof look>>[] = [];
  for (let looks = 0; looks < 8; looks++) {
    await new Promise((later) => setTimeout(later, 500));
    seen.push(await driver.evaluate(look, true));
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
  const still = await driver.evaluate(look, false);
  await new Promise((later) => setTimeout(later, 600));
  expect(await driver.evaluate(look, false)).toEqual(still);
});

test('on the right side too the numbers of the spots stand in their circles', async ({ app, host }) => {
  const { driver } = app;
  // The first of two holds on the right, shown whole; and the next part, getting into place, in a lens.
  for (const position of [445_000, 542_000]) {
    await app.open(host, `?${position}`, {}, { 'unknot.bookmark': bookmark(Date.now() - 60_000, position) });
    await app.press('Continue');
    await app.state('countdown');
    expect((await app.look())!.side).toBe('right');
    await expect.poll(() => driver.evaluate(() => document.querySelectorAll('[data-testid="diagram"] text').length)).toBeGreaterThan(1);
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

test('nothing on the wall stands on anything else, however large the plate', async ({ app, host }) => {
  const { driver } = app;
  // Slow rolls on the left; a hold on the right.
  for (const position of [205_000, 445_000]) {
    await app.open(host, `?${position}`, {}, { 'unknot.bookmark': bookmark(Date.now() - 60_000, position) });
    await app.press('Continue');
    await app.state('countdown');
    const { met, least } = await driver.evaluate(() => {
      const plate = document.querySelector<HTMLElement>('[data-testid="diagram"]')!;
      const met: string[] = [];
      let least = Infinity;
      for (const [width, height] of [320, 360, 390, 450, 640].flatMap((width) => [180, 220, 243, 260, 300, 340, 380, 420].map((height) => [width, height]))) {
        Object.assign(plate.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
        const parts = [...plate.querySelectorAll('p[aria-hidden] > *')].filter((part) => part.getClientRects().length);
        const boxes = parts.map((part) => {
          const letters = document.createRange();
          letters.selectNodeContents(part);
          // Of a picture its box, of words their letters: a line is higher than they are.
          const picture = part instanceof SVGElement;
          const { left, right, top, bottom } = picture ? part.getBoundingClientRect() : letters.getBoundingClientRect();
          const air = picture ? 0 : parseFloat(getComputedStyle(part).fontSize) / 5;
          return { name: part.textContent!.trim() || part.getAttribute('viewBox')!, left, right, top: top + air, bottom: bottom - air };
        });
        least = Math.min(least, boxes.length);
        for (const [nth, one] of boxes.entries()) {
          for (const other of boxes.slice(nth + 1)) {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (across > 1 && down > 1) met.push(`“${one.name}” and “${other.name}” by ${down.toFixed(1)} px on ${width} × ${height}`);
          }
        }
      }
      return { met, least };
    });
    expect(least).toBeGreaterThan(3);
    expect.soft(met, `at ${position}`).toEqual([]);
  }
});
