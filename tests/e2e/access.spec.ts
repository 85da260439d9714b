// What people need who see, hear, move or read differently.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from './support/test.ts';
import { MORNING, begin, beginAt, button, caption, look, player, press, run, seek } from './app/player.ts';
import { PARTS, PLAYER, SCREENS, type State } from './app/states.ts';
import { audioOnPageClock } from './app/stubs.ts';

test.beforeEach(async ({ page }) => {
  await audioOnPageClock(page);
  await page.clock.install({ time: MORNING });
});

/** What is wrong, and in which states: said once at the end. */
class Findings {
  private readonly all: { [what: string]: string[] } = {};
  add(what: string[], where: string): void {
    for (const one of what) (this.all[one] ??= []).push(where);
  }
  expectNone(): void {
    expect(this.all).toEqual({});
  }
}

/** The rules whose verdict depends on the theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds, while the faked clock moves a little for it. */
async function violations(page: Page, rules: string[] = []): Promise<string[]> {
  let done = false;
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const found = (rules.length ? axe.withRules(rules) : axe).analyze().finally(() => (done = true));
  while (!done) await page.clock.runFor(5).then(() => new Promise((later) => setTimeout(later, 5)));
  return (await found).violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`));
}

const halves: [string, State[]][] = [
  ['home and briefing', SCREENS.slice(0, 8)],
  ['the other screens', SCREENS.slice(8, 22)],
  ['what was done, and what follows', SCREENS.slice(22)],
  ['the player', PLAYER.filter(({ name }) => !/circles|switch|right|roll/.test(name))],
];

for (const [name, states] of halves) {
  test(`axe finds nothing, dark or light: ${name}`, async ({ page, host }) => {
    test.setTimeout(240_000);
    const findings = new Findings();
    // High enough that no bar at the foot hides a text from it.
    if (name !== 'the player') await page.setViewportSize({ width: 390, height: 9_000 });
    for (const { name, go } of states) {
      await go(page, host);
      if (page.url().includes('#')) await expect(page.getByRole('main')).toHaveCount(1);
      await page.emulateMedia({ colorScheme: 'dark' });
      findings.add(await violations(page), `${name}, dark`);
      await page.emulateMedia({ colorScheme: 'light' });
      findings.add(await violations(page, OF_COLOUR), `${name}, light`);
    }
    findings.expectNone();
  });
}

test('axe would find something', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await SCREENS[1].go(page, host);
  await page.setViewportSize({ width: 390, height: 9_000 });
  await page.evaluate(() => {
    // A text that axe can measure: over the picture and below display type it gives no verdict.
    document.querySelector<HTMLElement>('main small')!.style.color = '#bbb';
    document.querySelector('main')!.setAttribute('role', 'presentation');
  });
  expect((await violations(page)).join()).toMatch(/color-contrast: (.*)small(.*)landmark-one-main/);
});

/** What can be tapped and is smaller than it should be. */
const small = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const target of document.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
      const box = (target.closest('label') ?? target).getBoundingClientRect();
      if (!box.width || !box.height) continue;
      // Eleven numbers stand in one row: there the height has to do.
      const scale = target.parentElement!.getAttribute('role') === 'group' && target.parentElement!.children.length === 11;
      const name = target.getAttribute('aria-label') ?? target.closest('label')?.textContent ?? target.textContent;
      const least = name?.trim() === 'Stop' ? 64 : 48;
      if (box.width < (scale ? 24 : least) - 0.01 || box.height < least - 0.01) found.push(`${name!.trim()}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
    }
    return found;
  });

/** Text that is cut off, or that stands beyond the left or right edge of the screen. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const wide = document.scrollingElement!;
    if (wide.scrollWidth > wide.clientWidth) found.push(`the page is ${wide.scrollWidth} px wide, the screen ${wide.clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (element.closest('svg') || !element.checkVisibility()) continue;
      // What only a screen reader says is one pixel large.
      if (element.clientWidth === 1) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
      if (!own.length) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const box = range.getBoundingClientRect();
      const words = element.textContent!.trim().slice(0, 40);
      if (box.left < -1 || box.right > innerWidth + 1) found.push(`“${words}” from ${box.left.toFixed()} to ${box.right.toFixed()}`);
      for (let parent: HTMLElement | null = element; parent && parent !== document.body; parent = parent.parentElement) {
        const { overflowX, overflowY, textOverflow, display } = getComputedStyle(parent);
        if (display === 'inline') continue;
        const edge = parent.getBoundingClientRect();
        if (textOverflow === 'ellipsis') found.push(`“${words}” may end in dots`);
        if (/hidden|clip/.test(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)) found.push(`“${words}” is cut at a side`);
        if (/hidden|clip/.test(overflowY) && (box.bottom > edge.bottom + 2 || box.top < edge.top - 2)) found.push(`“${words}” is cut above or below`);
      }
    }
    return [...new Set(found)];
  });

/** The spacing of text that everybody may set, as WCAG 1.4.12 has it. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** The page with other spacing, or written from the right. */
const written = (page: Page, sheet: string, dir: 'ltr' | 'rtl') =>
  page.evaluate(
    async ({ sheet, dir }) => {
      document.documentElement.dir = dir;
      document.adoptedStyleSheets = sheet ? [await new CSSStyleSheet().replace(sheet)] : [];
    },
    { sheet, dir },
  );

// The narrowest is the hardest; the others take a minute each.
const LAYOUTS = [[320, 568, 100], [320, 568, 200], ...(process.env.UNKNOT_LONG ? [[844, 390, 200], [390, 844, 200]] as const : [])] as const;
for (const [part, states] of PARTS) {
  test(`nothing is too small to tap, cut off or beyond the edge, up to double text: ${part}`, async ({ page, host }) => {
    test.setTimeout(240_000);
    const findings = new Findings();
    for (const { name, go } of states) {
      await page.setViewportSize({ width: 360, height: 640 });
      await go(page, host);
      const playing = Boolean(await player(page).count());
      const whole = async (how: string) => {
        findings.add(await cut(page), `${name}, ${how}`);
        if (playing) await expect(button(page, 'Stop'), `${name}, ${how}`).toBeInViewport({ ratio: 1 });
      };
      findings.add(await small(page), name);
      for (const [width, height, percent] of LAYOUTS) {
        await page.setViewportSize({ width, height });
        await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), percent);
        await whole(`${width}×${height}, ${percent} %`);
        if (percent > 100) continue;
        await written(page, '', 'rtl');
        findings.add(await cut(page), `${name}, from the right`);
        await written(page, '', 'ltr');
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      await written(page, SPACED, 'ltr');
      await whole('spaced');
      // Nobody scrolls while they play.
      if (playing) {
        await page.setViewportSize({ width: 320, height: 568 });
        await whole('spaced, 320×568');
      }
      await written(page, '', 'ltr');
    }
    findings.expectNone();
  });
}

test('the names of the movements are whole, at 320 px and double size', async ({ page, host }) => {
  await begin(page, host);
  await page.setViewportSize({ width: 320, height: 568 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const position of [15_000, 75_000, 200_000, 377_000, 495_000]) {
    await seek(page, position);
    const title = player(page).getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    const fits = await title.evaluate((node) => node.scrollWidth <= node.clientWidth && node.scrollHeight <= node.clientHeight + 4 && getComputedStyle(node).textOverflow !== 'ellipsis');
    expect(fits, await title.textContent() ?? '').toBe(true);
  }
});

test('the countdown is read from two metres: a quarter of the width at least', async ({ page, host }) => {
  await begin(page, host);
  for (const [width, height] of [[320, 568], [360, 640], [390, 844], [768, 1024]]) {
    await page.setViewportSize({ width, height });
    for (const name of ['countdown', 'working']) {
      if (name === 'working') await seek(page, 15_000);
      const share = await page.getByRole('timer').evaluate((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().width / innerWidth;
      });
      expect(share, `${width}×${height}, ${name}`).toBeGreaterThanOrEqual(0.25);
    }
    await press(page, 'Back');
    await press(page, 'Back 10 seconds');
  }
});

test('words and breath still lead when nothing is to move', async ({ page, host }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginAt(page, host, 71_000);
  const seen: string[] = [];
  for (let second = 0; second < 10; second++) {
    const { breath } = await look(page);
    await expect(player(page)).toContainText(breath === 'in' ? 'Breathe in' : 'Breathe out');
    seen.push(breath);
    await run(page, 1);
  }
  expect(seen.join(' ')).toBe('in in in out out out out out out in');
  await expect(page.getByTestId('diagram').locator('svg').first()).toBeVisible();
});

test('a screen reader hears of steps and sides, and of no tick', async ({ page, host }) => {
  await beginAt(page, host, 92_000);
  await page.evaluate(() => {
    const heard = ((window as any).heard = [] as string[]);
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    const note = (records: MutationRecord[]) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) heard.push(region.textContent!);
      }
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const heard = () => page.evaluate(() => (window as any).heard as string[]);
  // Seventeen seconds of one and the same: the clock, the breath and its count change, and nothing is said.
  await run(page, 17);
  expect(await heard()).toEqual([]);
  await expect(page.getByRole('timer')).toHaveText('0:11');
  // The next side: it is said, and said by name.
  await run(page, 13);
  const said = await heard();
  expect(said.some((text) => text.includes('Now the right side'))).toBe(true);
  expect(said.length).toBeLessThan(6);
  await expect(caption(page)).toHaveAttribute('aria-live', 'polite');
});

test('the diagram shows what is worked on, and where never to press', async ({ page, host }) => {
  await beginAt(page, host, 93_000);
  const diagram = page.getByTestId('diagram');
  await expect(diagram.locator('[data-region="erector-spinae"][data-active="true"]').first()).toBeAttached();
  await expect(diagram.locator('[data-no-go]').first()).toBeAttached();
  await expect(diagram.locator('[data-region="gluteus-medius"][data-active="true"]')).toHaveCount(0);
  await seek(page, 495_000);
  await expect(diagram.locator('[data-region="gluteus-medius"][data-active="true"]').first()).toBeAttached();
});

test('the stop sheet holds the focus above the bar, and leaves Stop free', async ({ page, host }) => {
  await beginAt(page, host, 93_000);
  for (const [width, height] of [[320, 568], [360, 640], [390, 844], [844, 390], [1280, 800]]) {
    await page.setViewportSize({ width, height });
    await press(page, 'Stop');
    await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(4);
    const free = await button(page, 'Stop').evaluate((stop) => {
      const { left, top, width, height } = stop.getBoundingClientRect();
      return [0.15, 0.5, 0.85].every((x) => [0.2, 0.5, 0.8].every((y) => stop.contains(document.elementFromPoint(left + x * width, top + y * height))));
    });
    expect(free, `${width}×${height}`).toBe(true);
    for (const answer of await page.getByRole('dialog').getByRole('button').all()) {
      await answer.scrollIntoViewIfNeeded();
      await expect(answer).toBeInViewport({ ratio: 0.99 });
    }
    await page.getByRole('button', { name: /^A dull ache/ }).click();
    await run(page, 4);
  }
});
