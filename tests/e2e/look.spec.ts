// Pictures of every screen for people to look at, in `out/`, and the few things a picture can fail.

import { expect, test, type Page } from './support/test.ts';
import { MORNING, button, player } from './app/player.ts';
import { PARTS } from './app/states.ts';
import { audioOnPageClock } from './app/stubs.ts';

/** Every size in both themes is looked at in the long runs, and a phone in every run. */
const LONG = Boolean(process.env.UNKNOT_LONG);

const SIZES = [[360, 640], [390, 844], [844, 390], [1280, 800]] as const;

/** What is wrong with the layout as it stands. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.scrollingElement!;
    if (wide.scrollWidth > wide.clientWidth) found.push('scrolls sideways');
    const root = document.querySelector<HTMLElement>('[data-testid="player"]');
    if (!root) return found;
    if (wide.scrollHeight > wide.clientHeight + 1) found.push(`the player is ${wide.scrollHeight} px high`);
    const stop = [...root.querySelectorAll('button')].find((button) => button.textContent!.trim() === 'Stop')!.getBoundingClientRect();
    if (stop.top < 0 || stop.left < 0 || stop.right > innerWidth + 0.5 || stop.bottom > innerHeight + 0.5) found.push('Stop is not whole');
    const asks = root.querySelector('[role="dialog"]');
    if (asks) return found;
    // What is said, shown and asked stands above the bar, whole, and not on top of each other.
    const leaf = (part: Element) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    const parts = [...root.querySelectorAll<HTMLElement>('*')]
      .filter((part) => leaf(part) && part.checkVisibility() && !part.closest('svg, [data-testid="diagram"]'))
      .map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        const { left, right, top, bottom, height } = range.getBoundingClientRect();
        // The box of a line is higher than its letters.
        const air = Math.min(height / 4, parseFloat(getComputedStyle(part).fontSize) / 4);
        return [part.textContent!.trim(), { left, right, top: top + air, bottom: bottom - air, height: height - 2 * air }] as const;
      })
      .filter(([, { top }]) => top < stop.top - 1 || top > innerHeight);
    for (const [name, box] of parts) {
      if (box.bottom > stop.top + 1) found.push(`“${name}” reaches under the bar`);
      if (box.top < -1 || box.left < -1 || box.right > innerWidth + 1) found.push(`“${name}” leaves the screen`);
      for (const [other, next] of parts) {
        const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        if (other > name && across > 2 && down > 1) found.push(`“${name}” and “${other}” overlap`);
      }
    }
    return found;
  });

async function shoot(page: Page, name: string, colorScheme: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    expect.soft(await faults(page), `${name} at ${width}×${height}`).toEqual([]);
    if (await player(page).count()) await expect.soft(button(page, 'Stop')).toBeInViewport({ ratio: 1 });
    if (LONG || width === 390) await page.screenshot({ path: `out/${name}-${width}x${height}-${colorScheme}.png` });
  }
}

// A layout is the same in both.
const SCHEMES = LONG ? (['dark', 'light'] as const) : (['dark'] as const);
for (const colorScheme of SCHEMES) {
  for (const [name, states] of PARTS) {
    test(`${name}, ${colorScheme}`, async ({ page, host }) => {
      test.setTimeout(300_000);
      await audioOnPageClock(page);
      await page.clock.install({ time: MORNING });
      await page.emulateMedia({ colorScheme });
      for (const { name, go } of states) {
        await go(page, host);
        await shoot(page, name, colorScheme);
      }
    });
  }
}
