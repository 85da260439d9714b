// How fast the page starts and how little it does while it plays. Times differ from machine to
// machine: read them beside each other, not beside those of another machine.

import { expect, test, type Browser, type CDPSession, type Page } from '@playwright/test';
import { DIST } from './support/build.ts';
import { Host } from './support/host.ts';
import { openOffline, shifts } from './support/test.ts';
import { meter } from './support/trace.ts';

let host: Host;

test.beforeAll(async () => {
  host = await Host.start(DIST);
  host.compress = true;
});
test.afterAll(async () => {
  await host.close();
});

const row = (name: string, value: number) => `${name.padEnd(40)} ${value.toFixed(2).padStart(9)}`;

function say(name: string, value: number, unit: string, target: number): void {
  const verdict = value <= target ? 'kept' : 'OVER';
  console.log(`${row(name, value)} of ${String(target).padStart(9)} ${unit.padEnd(5)} ${verdict}`);
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function slow(page: Page, rate: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** A middling phone, as the usual audits take it. */
const PHONE = { viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true };

/** The answers of the safety check, so that Start starts. */
async function cleared(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answered = { epoch: Date.now(), offset: 0 };
    localStorage.setItem('unknot.screening', JSON.stringify({ v: 1, answered, red_flags: [], cautions: [], rest: null }));
  });
}

test('first paint, layout shift and use, on slow 4G with a slow processor', async ({ browser }) => {
  const paints: number[] = [];
  const drawn: number[] = [];
  const ready: number[] = [];
  const moved: number[] = [];
  const blocked: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await (await browser.newContext(PHONE)).newPage();
    const session = await slow(page, 4);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    const shifted = await shifts(page);
    await page.addInitScript(() => {
      const seen = { blocked: 0, drawn: 0, ready: 0 };
      Object.assign(window, { seen });
      // What is over 50 ms of every task after the first paint.
      new PerformanceObserver((list) => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
        for (const { startTime, duration } of list.getEntries()) if (startTime > paint) seen.blocked += duration - 50;
      }).observe({ type: 'longtask', buffered: true });
      new MutationObserver(() => {
        const { dataset } = document.documentElement;
        if ('drawn' in dataset) seen.drawn ||= performance.now();
        if ('ready' in dataset) seen.ready ||= performance.now();
        // The page has no root yet when this begins to look.
      }).observe(document, { attributeFilter: ['data-drawn', 'data-ready'], subtree: true });
    });
    await page.goto(host.url);
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    // The frame that shows the last of it is told when it is over.
    await page.waitForTimeout(1_000);
    blocked.push(await page.evaluate(() => (window as unknown as { seen: { blocked: number } }).seen.blocked));
    // Things may still move when the worker has kept all.
    await page.waitForTimeout(4_000);
    const seen = await page.evaluate(() => ({
      ...(window as unknown as { seen: { drawn: number; ready: number } }).seen,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    }));
    paints.push(seen.paint);
    drawn.push(seen.drawn);
    ready.push(seen.ready);
    moved.push(await shifted());
    await page.context().close();
  }
  say('first contentful paint', median(paints), 'ms', 1000);
  say('first use (first screen drawn)', median(drawn), 'ms', 5000);
  say('all of the program there', median(ready), 'ms', 8000);
  say('blocked between paint and all there', median(blocked), 'ms', 50);
  say('layout shift', Math.max(...moved), '', 0);
  expect(median(paints)).toBeLessThan(median(drawn));
});

for (const [when, wait] of [['at once', 0], ['after a while', 8_000]] as const) {
  test(`from the tap on Start to the countdown, with a slow processor, ${when}`, async ({ browser }) => {
    const took: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const page = await (await browser.newContext()).newPage();
      await cleared(page);
      await slow(page, 4);
      await page.goto(host.url);
      await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
      await page.waitForTimeout(wait);
      await page.evaluate(() => {
        new PerformanceObserver((list) => {
          for (const { name, duration } of list.getEntries()) if (name === 'click') Object.assign(window, { took: duration });
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      });
      // A finger stays down for a moment.
      await page.getByRole('button', { name: 'Start', exact: true }).click({ delay: 80 });
      // What the browser tells is the time to the next frame; the countdown is to be in it.
      await page.waitForFunction(() => 'took' in window);
      await page.getByTestId('player').waitFor();
      took.push(await page.evaluate(() => (window as unknown as { took: number }).took));
      await page.context().close();
    }
    say(`Start to countdown, ${when}`, median(took), 'ms', 100);
  });
}

test('a start from the cache, with a slow processor and the host gone', async ({ page }) => {
  await openOffline(page, host);
  await slow(page, 4);
  await host.close();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if ('drawn' in document.documentElement.dataset) (window as unknown as { drawn: number }).drawn ||= performance.now();
    }).observe(document, { attributeFilter: ['data-drawn'], subtree: true });
  });
  const took: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await page.reload();
    await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
    took.push(await page.evaluate(() => (window as unknown as { drawn: number }).drawn));
  }
  say('start from the cache', median(took), 'ms', 400);
  await host.open();
});

/**
 * What moving twelve limbs from a frame loop took, in percent of the main thread, on the machine on
 * which the target was set.
 */
const LOOP = 7.3;

/** The share of the main thread that a page takes, in percent. */
async function share(page: Page, wait: number): Promise<number> {
  const read = await meter(page);
  const before = await read();
  await page.waitForTimeout(wait);
  const after = await read();
  return ((after('TaskDuration') - before('TaskDuration')) / (after('Timestamp') - before('Timestamp'))) * 100;
}

/** The same of twelve limbs that a frame loop moves, which tells how fast this machine is now. */
async function loop(browser: Browser): Promise<number> {
  const page = await (await browser.newContext(PHONE)).newPage();
  const limb = (nth: number) => `<g transform="translate(${40 + nth * 28} 200)"><path d="M-6-60a6 6 0 0 1 12 0L8 0A8 8 0 0 1-8 0z"/></g>`;
  await page.setContent(`<svg viewBox="0 0 400 400" width="400" height="400">${Array.from({ length: 12 }, (_, nth) => limb(nth)).join('')}</svg>`);
  await page.evaluate(() => {
    const limbs = [...document.querySelectorAll('g')];
    const frame = (now: number) => {
      for (const [nth, limb] of limbs.entries()) {
        limb.setAttribute('transform', `translate(${40 + nth * 28} 200) rotate(${30 * Math.sin(now / 1_000 + nth)})`);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.waitForTimeout(2_000);
  const found = await share(page, 10_000);
  await page.context().close();
  return found;
}

// On a phone. A mouse that rests on the page costs a hit test in every frame that a phone has not.
test('a stretch of a session', async ({ browser }) => {
  const first = await loop(browser);
  const phone = await browser.newContext(PHONE);
  const page = await phone.newPage();
  await cleared(page);
  await page.goto(host.url);
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  await page.getByRole('button', { name: 'Start', exact: true }).tap();
  for (let tap = 0; tap < 5; tap += 1) await page.getByRole('button', { name: 'Next' }).tap();
  await page.getByRole('button', { name: 'Forward 10 seconds' }).tap();
  // What the taps left behind is swept up; nobody taps in a session.
  await page.waitForTimeout(15_000);
  const read = await meter(page);
  const before = await read();
  // As long as the references of the target.
  const found = await share(page, 45_000);
  const after = await read();
  await phone.close();
  const reference = (first + (await loop(browser))) / 2;
  say('main thread while playing', found, '%', 1);
  console.log(`${row('a frame loop of twelve limbs beside it', reference)} %`);
  say(`while playing, where that takes ${LOOP}`, (found / reference) * LOOP, '%', 1);
  say('memory gained while playing', (after('JSHeapUsedSize') - before('JSHeapUsedSize')) / 1024, 'KiB', 1024);
});

test('the sound of a quarter of an hour, made ahead', async ({ page }) => {
  await cleared(page);
  await page.addInitScript(() => {
    Object.assign(window, { blobs: [] });
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      (window as unknown as { blobs: number[] }).blobs.push(blob.size);
      return make(blob);
    };
  });
  await page.goto(`${host.url}#/routine/wall-ball`);
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
  // The voice has come, and is no part of the making.
  await page.waitForTimeout(5_000);
  const read = await meter(page);
  const heap = async () => (await read('sweep'))('JSHeapUsedSize');
  await page.getByRole('button', { name: '15 min' }).click();
  const before = await heap();
  const took = await page.evaluate(async () => {
    const began = performance.now();
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'May go off')!.click();
    while (!document.body.textContent!.includes('The sound is ready')) await new Promise((done) => setTimeout(done, 20));
    return performance.now() - began;
  });
  const after = await heap();
  await page.getByRole('button', { name: 'Save it as a sound file' }).click();
  await page.waitForFunction(() => (window as unknown as { blobs: number[] }).blobs.length > 0);
  const [size] = await page.evaluate(() => (window as unknown as { blobs: number[] }).blobs);
  say('sound of 15 minutes made in', took / 1_000, 's', 3);
  say('sound of 15 minutes, its file', (size ?? NaN) / 1e6, 'MB', 45);
  say('memory kept beside the file', (after - before) / 1024, 'KiB', 10_240);
});
