// Browsers that fail, put in place of the real one by script before the page's own.

import type { Page } from '@playwright/test';

/** An audio context whose clock follows the (faked) clock of the page; it counts and notes. */
export const audioOnPageClock = (page: Page) =>
  page.addInitScript(() => {
    const Real = window.AudioContext;
    const log = ((window as any).audioLog = { contexts: [] as AudioContext[], starts: [] as { when: number; now: number; page: number }[] });
    class OnPageClock extends Real {
      private zero = performance.now();
      constructor(options?: AudioContextOptions) {
        super(options);
        log.contexts.push(this);
      }
      get currentTime() {
        return (performance.now() - this.zero) / 1_000 + 0.1;
      }
      get outputLatency() {
        return 0;
      }
      getOutputTimestamp() {
        return {};
      }
    }
    window.AudioContext = OnPageClock as typeof AudioContext;
    const start = AudioScheduledSourceNode.prototype.start;
    AudioScheduledSourceNode.prototype.start = function (this: AudioScheduledSourceNode, when = 0) {
      const now = this.context.currentTime;
      log.starts.push({ when, now, page: performance.now() + (when - now) * 1_000 });
      start.call(this, when);
    };
  });

/** Two real clocks that can be set apart and ahead: `skew.perf`, `skew.wall`, in milliseconds. */
export const skewedClocks = (page: Page) =>
  page.addInitScript(() => {
    const skew = ((window as any).skew = { perf: 0, wall: 0 });
    const now = performance.now.bind(performance);
    performance.now = () => now() + skew.perf;
    const Real = Date;
    class Skewed extends Real {
      constructor(...values: any[]) {
        super(...((values.length ? values : [Real.now() + skew.wall]) as []));
      }
      static now() {
        return Real.now() + skew.wall;
      }
    }
    (window as any).Date = Skewed;
  });

/** Sets the clocks ahead (or back); gives the position that was shown at that moment. */
export const sleep = (page: Page, perf: number, wall: number) =>
  page.evaluate(
    ([perf, wall]) => {
      (window as any).skew.perf += perf;
      (window as any).skew.wall += wall;
      return Number(document.querySelector<HTMLElement>('[data-testid="player"]')!.dataset.positionMs);
    },
    [perf, wall],
  );

/** The page seems hidden, or seen again. */
export const hide = (page: Page, hidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
