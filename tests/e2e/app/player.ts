// The player as a person meets it: by role, by name, and by the attributes of the contract.

import { expect, type Page } from '@playwright/test';
import { ready } from '../support/test.ts';
import type { Host } from '../support/host.ts';
import { clear, plant } from './stored.ts';

/** When the faked sessions take place. */
export const MORNING = Date.UTC(2026, 2, 10, 9, 0, 0);
/** When their clock is stopped; from then on it moves only by hand. */
export const STILL = MORNING + 300_000;

/** What the player says of itself at one moment. */
export interface Look {
  state: string;
  step: number;
  movement: string;
  side: string;
  breath: string;
  position: number;
  caption: string;
  timer: string;
  title: string;
}

export const player = (page: Page) => page.getByTestId('player');

export const diagram = (page: Page) => page.getByTestId('diagram');

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const caption = (page: Page) => player(page).locator('[aria-live="polite"]');

/** All of the contract at once, read in the page; nothing where there is no player. */
export const read = (): Look | null => {
  const root = document.querySelector<HTMLElement>('[data-testid="player"]');
  return root && {
    state: root.dataset.state!,
    step: Number(root.dataset.step),
    movement: root.dataset.movement!,
    side: root.dataset.side!,
    breath: root.dataset.breath!,
    position: Number(root.dataset.positionMs),
    caption: root.querySelector('[aria-live="polite"]')!.textContent!,
    timer: root.querySelector('[role="timer"]')!.textContent!.trim(),
    title: root.querySelector('h1')!.textContent!,
  };
};

/** The same, of a player that has to be there. */
export async function look(page: Page): Promise<Look> {
  await player(page).waitFor({ state: 'attached' });
  return (await page.evaluate(read))!;
}

/** Lets the faked clock run, in steps that are no gap. */
export async function run(page: Page, seconds: number): Promise<void> {
  for (let left = Math.round(seconds * 1_000); left > 0; left -= 5_000) await page.clock.runFor(Math.min(left, 5_000));
}

/** Lets it run until the session is at a position; to be called while it runs. */
export async function runTo(page: Page, position: number): Promise<Look> {
  for (;;) {
    const now = await look(page);
    if (now.position >= position || now.state === 'finished') return now;
    await page.clock.runFor(Math.min(5_000, position - now.position));
  }
}

/** Fakes the clock, with the safety check answered unless told otherwise, and opens the app. */
export async function open(page: Page, host: Host, hash = '#/routine/wall-ball', planted: { [key: string]: unknown } = {}): Promise<void> {
  await page.clock.install({ time: MORNING });
  await plant(page, host, { 'unknot.screening': clear(MORNING), ...planted });
  await page.goto(host.url + hash);
  await ready(page);
  await page.clock.pauseAt(STILL);
}

/** A session that has just been started, on a stopped clock. */
export async function begin(page: Page, host: Host, planted: { [key: string]: unknown } = {}): Promise<void> {
  await open(page, host, '#/routine/wall-ball', planted);
  await press(page, 'Start');
  await expect(player(page)).toHaveAttribute('data-state', 'countdown');
}

/** A session at a position, running, on a stopped clock. It is reached by the buttons of the bar. */
export async function beginAt(page: Page, host: Host, position: number, planted: { [key: string]: unknown } = {}): Promise<void> {
  await begin(page, host, planted);
  await seek(page, position);
}

/** A running session on the real clocks, in the first work of the routine. */
export async function beginReal(page: Page, host: Host, planted: { [key: string]: unknown } = {}): Promise<void> {
  await plant(page, host, { 'unknot.screening': clear(Date.now()), ...planted });
  await page.goto(`${host.url}#/routine/wall-ball`);
  await ready(page);
  await press(page, 'Start');
  await press(page, 'Forward 10 seconds');
  await press(page, 'Forward 10 seconds');
  await expect(player(page)).toHaveAttribute('data-state', 'working');
}

/** The position and the page's clock, read in one moment. */
const instant = (page: Page) =>
  page.evaluate(() => [Number(document.querySelector<HTMLElement>('[data-testid="player"]')!.dataset.positionMs), performance.now()]);

/** The same in the moment of a tick, when what is shown is exact; on a stopped clock none comes. */
export async function tick(page: Page): Promise<number[]> {
  const next = page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const player = document.querySelector<HTMLElement>('[data-testid="player"]')!;
        const seen = new MutationObserver(() => {
          seen.disconnect();
          done([Number(player.dataset.positionMs), performance.now()]);
        });
        seen.observe(player, { attributeFilter: ['data-position-ms'] });
      }),
  );
  const stopped = page.waitForTimeout(1_000).then(() => instant(page));
  return Promise.race([next.catch(() => stopped), stopped]);
}

/** What the page's clock said when the session was at its zero. */
export async function zeroOf(page: Page): Promise<number> {
  const [at, now] = await instant(page);
  return now - at;
}

/** Does something, and expects that the session goes on, to the second. */
export async function goesOn(page: Page, act = () => page.waitForTimeout(0)): Promise<void> {
  const [from, began] = await tick(page);
  await act();
  await expect.poll(async () => (await look(page)).position).toBeGreaterThan(from + 300);
  const [to, now] = await tick(page);
  expect(Math.abs(to - from - (now - began)), 'the position follows the clock').toBeLessThan(1_000);
  expect((await look(page)).state).toMatch(/countdown|settling|working/);
}

/** Goes to a position of the timeline that is a multiple of ten seconds, and then runs on. */
export async function seek(page: Page, position: number): Promise<void> {
  const now = (await look(page)).position;
  const steps = Math.floor((position - now) / 10_000);
  const forward = button(page, 'Forward 10 seconds');
  await forward.evaluate((node, steps) => {
    for (let step = 0; step < steps; step++) (node as HTMLElement).click();
  }, steps);
  await runTo(page, position);
}

/** Goes on by jumps of ten seconds until what is worked on, its side or the state is another. */
export const toChange = (page: Page) =>
  player(page).evaluate(async (root) => {
    const forward = [...root.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === 'Forward 10 seconds')!;
    const now = () => [root.dataset.state, root.dataset.movement, root.dataset.side].join();
    const before = now();
    for (let jump = 0; jump < 120 && now() === before; jump++) {
      forward.click();
      await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))));
    }
  });

/** Presses Next so many times, faster than a hand. */
export const skip = (page: Page, times: number) =>
  button(page, 'Next').evaluate((node, times) => {
    for (let time = 0; time < times; time++) (node as HTMLElement).click();
  }, times);

/** The heading of the screen. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
