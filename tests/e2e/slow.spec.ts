// A slow phone on a slow network, at the first visit (fault F57).

import { expect, ready, test } from './support/test.ts';
import { animations } from './support/trace.ts';
import { button, player, press } from './app/player.ts';
import { breathErrors, recordNotes } from './app/notes.ts';
import { clear, plant } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';

test('F57: first paint before the program is there, then cues on time and limbs that move by themselves', async ({ page, host, browser }) => {
  test.setTimeout(300_000);
  await audioOnPageClock(page);
  await recordNotes(page);
  await plant(page, host, { 'unknot.screening': clear(Date.now()), 'unknot.settings': { v: 1, get_ready: 5_000, profile: 'tones' } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(`${host.url}?2#/routine/wall-ball`, { timeout: 120_000 });
  await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 120_000 });
  const times = await page.evaluate(() => {
    const program = performance.getEntriesByType('resource').find((entry) => entry.name.endsWith('.wasm')) as PerformanceResourceTiming;
    return { painted: performance.getEntriesByName('first-contentful-paint')[0].startTime, loaded: program.responseEnd };
  });
  console.log(`painted after ${Math.round(times.painted)} ms, the program was there after ${Math.round(times.loaded)} ms`);
  // Slow 3G needs four seconds for the program: what is seen before does not wait for it.
  expect(times.loaded).toBeGreaterThan(4_000);
  expect(times.painted).toBeLessThan(times.loaded - 1_000);

  await ready(page);
  await browser.startTracing(page, { categories: ['blink.animations'] });
  await press(page, 'Start');
  await expect(player(page)).toHaveAttribute('data-state', 'working', { timeout: 60_000 });
  await page.waitForTimeout(25_000);
  const { all, refused } = animations(await browser.stopTracing());
  expect(all).toBeGreaterThan(10);
  expect(refused).toEqual([]);
  const errors = await breathErrors(page, 30);
  expect(errors.length).toBeGreaterThanOrEqual(4);
  expect(errors.at(-1)!).toBeLessThanOrEqual(5);
  await expect(button(page, 'Stop')).toBeVisible();
});
