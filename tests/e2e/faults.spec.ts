// Clocks, sound, screen and addresses that do not do what they should.

import { readFileSync } from 'node:fs';
import { expect, ready, soundState, test, type Page } from './support/test.ts';
import { WALL_BALL } from './app/score.ts';
import { begin, beginAt, beginReal, button, caption, goesOn, heading, look, open, player, press, run, skip, tick, zeroOf } from './app/player.ts';
import { DAY, clear, plant, records, text, texts } from './app/stored.ts';
import { audioOnPageClock, hide, skewedClocks, sleep } from './app/stubs.ts';

/** A wake lock that grants, refuses or is not there; `wake.asked`, `wake.held`. */
const wakeLock = (page: Page, how: 'grant' | 'refuse' | 'take back' | 'absent') =>
  page.addInitScript((how) => {
    const wake = ((window as any).wake = { asked: 0, held: [] as EventTarget[], how });
    const request = async () => {
      wake.asked++;
      if (wake.how === 'refuse') throw new DOMException('', 'NotAllowedError');
      const sentinel = Object.assign(new EventTarget(), { released: false, type: 'screen', release: async () => undefined as void });
      sentinel.release = async () => {
        if (sentinel.released) return;
        sentinel.released = true;
        wake.held = wake.held.filter((other) => other !== sentinel);
        sentinel.dispatchEvent(new Event('release'));
      };
      wake.held.push(sentinel);
      if (wake.how === 'take back') setTimeout(() => void sentinel.release(), 300);
      return sentinel;
    };
    Object.defineProperty(Navigator.prototype, 'wakeLock', { configurable: true, get: () => (how === 'absent' ? undefined : { request }) });
    if (how === 'absent') delete (Navigator.prototype as any).wakeLock;
  }, how);

const wake = (page: Page) => page.evaluate(() => ({ asked: (window as any).wake.asked as number, held: (window as any).wake.held.length as number }));

const SLEPT = /The phone was asleep, so the session waited here/;

test.describe('time', () => {
  test('F44: a page that was frozen waits where it was', async ({ page, host }) => {
    await skewedClocks(page);
    await audioOnPageClock(page);
    await beginReal(page, host);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    const before = await sleep(page, 90_000, 90_000);
    const starts = () => page.evaluate(() => (window as any).audioLog.starts as { when: number; now: number }[]);
    const placed = (await starts()).length;
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await expect(player(page)).toHaveAttribute('data-state', 'paused');
    await expect(caption(page)).toContainText(SLEPT);
    expect((await look(page)).position - before).toBeLessThan(1_000);
    await press(page, 'Resume');
    await expect(player(page)).toHaveAttribute('data-state', 'working');
    await goesOn(page);
    // Nine breaths were slept through: none of them is made up for.
    const since = (await starts()).slice(placed);
    expect(since.filter(({ when, now }) => when < now + 4).length, 'no burst').toBeLessThan(8);
  });

  for (const [name, perf] of [
    ['F45: asleep for ten minutes, with a clock that stood still', 0],
    ['F46: asleep for ten minutes, with a clock that ran on', 600_000],
  ] as const) {
    test(name, async ({ page, host }) => {
      await skewedClocks(page);
      await beginReal(page, host);
      await hide(page, true);
      const before = await look(page);
      const shown = await sleep(page, perf, 600_000);
      await hide(page, false);
      await expect(player(page)).toHaveAttribute('data-state', 'paused');
      await expect(caption(page)).toContainText(SLEPT);
      const after = await look(page);
      expect(after.position - shown).toBeLessThan(1_000);
      expect(after).toMatchObject({ step: before.step, movement: before.movement, side: before.side });
      expect(JSON.parse((await text(page, 'unknot.bookmark'))!).position).toBe(after.position);
      await press(page, 'Resume');
      await expect(player(page)).toHaveAttribute('data-state', 'countdown');
      await expect(player(page)).toHaveAttribute('data-state', 'working');
      await goesOn(page);
      // What was slept through was not done.
      await skip(page, 10);
      await expect(player(page)).toHaveAttribute('data-state', 'finished');
      expect((await records(page))[0].seconds).toBeLessThan(30);
    });
  }

  test('F45: on a faked clock, by the wall clock alone', async ({ page, host }) => {
    await audioOnPageClock(page);
    await beginAt(page, host, 377_000);
    await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 600_000);
    await page.clock.runFor(400);
    expect((await look(page)).state).toBe('paused');
    expect((await look(page)).position).toBeLessThanOrEqual(377_400);
  });

  test('the look at the clocks does not come too late: a button on the return', async ({ page, host }) => {
    await skewedClocks(page);
    await beginReal(page, host);
    const before = await look(page);
    // No event tells of it, and the person is quicker than the next look.
    await page.evaluate(() => {
      (window as any).skew.perf += 600_000;
      (window as any).skew.wall += 600_000;
      document.querySelector<HTMLElement>('[data-testid="diagram"]')!.click();
    });
    await page.waitForTimeout(500);
    const after = await look(page);
    expect(after.state).toBe('paused');
    expect(after.position - before.position).toBeLessThan(3_000);
  });

  test('F47: a wall clock set back by a day changes nothing', async ({ page, host }) => {
    await skewedClocks(page);
    await beginReal(page, host);
    await goesOn(page, async () => void (await sleep(page, 0, -DAY)));
    await skip(page, 10);
    await expect(page).toHaveURL(/#\/done$/, { timeout: 15_000 });
    const [record] = await records(page);
    expect(record.seconds).toBeGreaterThanOrEqual(0);
    expect(record.seconds).toBeLessThan(30);
    await page.evaluate(() => (location.hash = '#/progress'));
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('main')).not.toContainText('-');
  });

  test('F48: woken once a minute while hidden, every sound was placed in time', async ({ page, host }) => {
    await audioOnPageClock(page);
    await open(page, host);
    await page.evaluate(() => {
      // A hidden page's timers: held back to once a minute, all at the same time.
      const real = window.setInterval;
      (window as any).drowsy = false;
      window.setInterval = ((act: () => void, every: number) => {
        let last = 0;
        return real(() => {
          const minute = Math.floor(performance.now() / 60_000);
          if ((window as any).drowsy && minute === last) return;
          last = minute;
          act();
        }, every);
      }) as typeof setInterval;
    });
    await press(page, 'Start');
    await expect.poll(() => soundState(page)).toBe('running');
    await run(page, 5);
    const zero = await zeroOf(page);
    await page.evaluate(() => ((window as any).drowsy = true));
    await hide(page, true);
    await run(page, 420);
    const seen = await look(page);
    expect(seen.state, 'hidden is not asleep').toMatch(/settling|working/);
    const starts: { page: number; when: number; now: number }[] = await page.evaluate(() => (window as any).audioLog.starts);
    const due = WALL_BALL.stretches
      .filter(({ settles }) => !settles)
      .flatMap(({ start, end }) => Array.from({ length: (end - start) / 10_000 }, (_, nth) => [start + nth * 10_000, start + nth * 10_000 + 4_000]).flat())
      .filter((at) => at < 400_000);
    expect(due.length).toBeGreaterThan(50);
    const missing = due.filter((at) => !starts.some((start) => Math.abs(start.page - (zero + at)) < 5 && start.when >= start.now));
    expect(missing, 'breaths without a sound').toEqual([]);
    await page.evaluate(() => ((window as any).drowsy = false));
    await hide(page, false);
    await run(page, 1);
    const back = await look(page);
    expect(back.state).not.toBe('paused');
    expect(back.position).toBeGreaterThan(415_000);
  });

  test('F50: back from the back/forward cache: one session, where it was', async ({ page, host }) => {
    // The test tool cannot follow a page into the real one: the events are the browser's, in its order.
    await skewedClocks(page);
    await wakeLock(page, 'grant');
    await beginReal(page, host);
    const before = await look(page);
    const pass = (name: string) => page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), name);
    await hide(page, true);
    await pass('pagehide');
    expect(JSON.parse((await text(page, 'unknot.bookmark'))!).position - before.position).toBeLessThan(2_000);
    const left = await sleep(page, 80_000, 80_000);
    await pass('pageshow');
    await hide(page, false);
    await expect(player(page)).toHaveAttribute('data-state', 'paused');
    await expect(caption(page)).toContainText(SLEPT);
    expect((await look(page)).position - left).toBeLessThan(1_000);
    await press(page, 'Resume');
    await expect(player(page)).toHaveAttribute('data-state', 'working');
    expect((await wake(page)).held, 'one lock').toBe(1);
    const [from, began] = await tick(page);
    await page.waitForTimeout(6_000);
    const [to, now] = await tick(page);
    const speed = (to - from) / (now - began);
    expect(speed, 'one loop').toBeGreaterThan(0.8);
    expect(speed, 'one loop').toBeLessThan(1.2);
  });
});

test.describe('sound', () => {
  test('no audio context is made before Start, and one after', async ({ page, host }) => {
    await page.addInitScript(() => {
      (window as any).made = 0;
      for (const name of ['AudioContext', 'webkitAudioContext', 'OfflineAudioContext'] as const) {
        const Real = (window as any)[name];
        if (!Real) continue;
        (window as any)[name] = class extends Real {
          constructor(...given: any[]) {
            super(...given);
            (window as any).made++;
          }
        };
      }
    });
    const made = () => page.evaluate(() => (window as any).made);
    await plant(page, host, { 'unknot.screening': clear(Date.now()) });
    await page.goto(host.url);
    await ready(page);
    for (const hash of ['#/progress', '#/settings', '#/safety', '#/done', '#/routine/wall-ball', '#/play/wall-ball']) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await expect(page.getByRole('main')).toBeVisible();
      await page.mouse.click(5, 300);
    }
    expect(await made()).toBe(0);
    await press(page, 'Start');
    await expect.poll(made).toBeGreaterThan(0);
  });

  /** A real audio context whose state and clock can be set: `audio.state`, `audio.frozen`. */
  const steered = (page: Page) =>
    page.addInitScript(() => {
      const Real = window.AudioContext;
      const audio = ((window as any).audio = { state: '', frozen: false, all: [] as AudioContext[] });
      window.AudioContext = class extends Real {
        private stood = 0;
        constructor(options?: AudioContextOptions) {
          super(options);
          audio.all.push(this);
        }
        get state() {
          return (audio.state || super.state) as AudioContextState;
        }
        get currentTime() {
          if (!audio.frozen) this.stood = super.currentTime;
          return this.stood;
        }
        getOutputTimestamp() {
          return {};
        }
      } as typeof AudioContext;
    });

  const steer = (page: Page, state: string, frozen: boolean) =>
    page.evaluate(
      ([state, frozen]) => {
        Object.assign((window as any).audio, { state, frozen });
        for (const context of (window as any).audio.all) context.dispatchEvent(new Event('statechange'));
      },
      [state, frozen] as const,
    );

  const lost = (page: Page) => page.getByRole('button', { name: /Sound lost/ });

  test('F32: a call pauses the session, and only the person goes on', async ({ page, host }) => {
    await audioOnPageClock(page);
    await steered(page);
    await beginAt(page, host, 90_000);
    await expect(lost(page)).toHaveCount(0);
    const before = (await look(page)).position;
    await steer(page, 'interrupted', true);
    await run(page, 1);
    await expect(player(page)).toHaveAttribute('data-state', 'paused');
    await expect(caption(page)).toContainText('Something else took the sound. Press Resume to go on.');
    const paused = await look(page);
    expect(paused.position - before).toBeLessThan(1_000);
    await steer(page, 'suspended', true);
    await run(page, 0.5);
    await steer(page, '', false);
    await run(page, 1);
    expect(await look(page)).toEqual(paused);
    await press(page, 'Resume');
    await run(page, 3);
    await expect(player(page)).toHaveAttribute('data-state', 'working');
    await expect(lost(page)).toHaveCount(0);
  });

  test('F32: who goes on during a call goes on without sound', async ({ page, host }) => {
    await audioOnPageClock(page);
    await steered(page);
    await beginAt(page, host, 90_000);
    await steer(page, 'interrupted', true);
    await run(page, 1);
    await expect(player(page)).toHaveAttribute('data-state', 'paused');
    await press(page, 'Resume');
    await run(page, 6);
    await expect(player(page)).toHaveAttribute('data-state', 'working');
    expect((await look(page)).position).toBeGreaterThan(90_000);
    await expect(lost(page)).toBeVisible();
  });

  test('F33: a clock that stands still costs the sound, not the session', async ({ page, host }) => {
    await audioOnPageClock(page);
    await steered(page);
    await beginAt(page, host, 90_000);
    const second = () => goesOn(page, () => run(page, 1));
    await second();
    await expect(lost(page)).toHaveCount(0);
    await steer(page, 'running', true);
    await run(page, 2.3);
    await expect(lost(page)).toBeVisible();
    await second();
    const before = await page.evaluate(() => (window as any).audio.all.length);
    // At once: a clock that goes on needs no tap.
    await lost(page).evaluate((button) => {
      Object.assign((window as any).audio, { state: '', frozen: false });
      (button as HTMLElement).click();
    });
    await expect(lost(page)).toHaveCount(0);
    expect(await page.evaluate(() => (window as any).audio.all.length)).toBe(before + 1);
    await second();
  });

  test('F34: a sound that never begins is not waited for', async ({ page, host }) => {
    await page.addInitScript(() => {
      const Real = window.AudioContext;
      window.AudioContext = class extends Real {
        get state() {
          return 'suspended' as const;
        }
        get currentTime() {
          return 0;
        }
        resume() {
          return new Promise<void>(() => undefined);
        }
      } as typeof AudioContext;
    });
    await begin(page, host);
    await run(page, 3);
    await expect(lost(page)).toBeVisible();
    await goesOn(page, () => run(page, 1));
  });

  test('F34: a sound check waits for a phone that is slow to begin, and says so when nothing came', async ({ page, host }) => {
    await audioOnPageClock(page);
    await steered(page);
    await open(page, host);
    const silent = page.getByText('No sound comes out here.');
    await steer(page, 'suspended', true);
    await press(page, 'Check the sound');
    await run(page, 4);
    await expect(silent).toHaveCount(0);
    await steer(page, '', false);
    await run(page, 20);
    await expect(page.getByText('All played.')).toBeVisible();
    await steer(page, 'suspended', true);
    await press(page, 'Check the sound');
    await run(page, 6);
    await expect(silent).toBeVisible();
  });

  for (const [how, script] of [
    ['absent', 'delete window.AudioContext; delete window.webkitAudioContext;'],
    ['throwing', "window.AudioContext = class { constructor() { throw new DOMException('', 'NotSupportedError'); } };"],
  ]) {
    test(`F35: ${how}: a whole session for the eyes`, async ({ page, host }) => {
      await page.addInitScript(script);
      await begin(page, host);
      await expect(page.getByText('No sound on this browser. Follow the words and the picture.')).toBeVisible();
      await run(page, 10 + 72);
      expect(await look(page)).toMatchObject({ state: 'working', breath: 'in', caption: expect.stringContaining('Bend your knees') });
      await skip(page, 9);
      await run(page, 5);
      await expect(page).toHaveURL(/#\/done$/);
      expect(await records(page)).toMatchObject([{ ending: { how: 'finished' } }]);
    });
  }

  for (const how of ['finished', 'stopped'] as const) {
    test(`F39: no audio context runs on after a session was ${how}`, async ({ page, host }) => {
      await steered(page);
      await beginReal(page, host);
      const states = () => page.evaluate(() => (window as any).audio.all.map((context: AudioContext) => context.state));
      await expect.poll(states).toEqual(['running']);
      if (how === 'finished') await skip(page, 10);
      else for (let nth = 0; nth < 2; nth++) await press(page, 'Stop');
      await expect(page).toHaveURL(/#\/done$/, { timeout: 15_000 });
      await expect.poll(async () => (await states()).filter((state: string) => state === 'running')).toEqual([]);
    });
  }

  test('F42, F43: the keys of a headset, and a picky media session', async ({ page, host }) => {
    await audioOnPageClock(page);
    await page.addInitScript(() => {
      const media = ((window as any).media = { acts: {} as Record<string, (() => void) | null>, refused: 0, count: 0, last: null as unknown });
      const session = navigator.mediaSession;
      session.setActionHandler = ((name: string, act: () => void) => (media.acts[name] = act)) as typeof session.setActionHandler;
      session.setPositionState = ((state: MediaPositionState) => {
        const { duration = NaN, position = NaN } = state;
        media.last = state;
        media.count++;
        if (!(duration > 0) || !(position >= 0) || position > duration) {
          media.refused++;
          throw new TypeError('position');
        }
      }) as typeof session.setPositionState;
    });
    const act = (name: string) => page.evaluate((name) => (window as any).media.acts[name](), name);
    await begin(page, host);
    await run(page, 10.4);
    // The lock screen counts on by itself: it is told when the countdown is over.
    expect(await page.evaluate(() => (window as any).media.last)).toMatchObject({ position: 0, duration: 600 });
    const told = await page.evaluate(() => (window as any).media.count);
    expect(told).toBeGreaterThan(1);
    await run(page, 154.6);
    await act('pause');
    expect(await look(page)).toMatchObject({ state: 'paused', position: 155_000 });
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
    await act('pause');
    await run(page, 10);
    expect((await look(page)).state).toBe('paused');
    // What was felt is asked: a headset that is put on again does not answer it.
    await act('stop');
    for (const key of ['play', 'nexttrack', 'previoustrack']) await act(key);
    expect(await look(page)).toMatchObject({ state: 'paused', position: 155_000 });
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: /^A dull ache that fades/ }).click();
    expect((await look(page)).state).toBe('countdown');
    expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('playing');
    await run(page, 4);
    await act('nexttrack');
    expect((await look(page)).position).toBe(180_000);
    await act('previoustrack');
    expect((await look(page)).position).toBe(120_000);
    await skip(page, 8);
    await run(page, 6);
    await expect(page).toHaveURL(/#\/done$/);
    expect(await page.evaluate(() => (window as any).media.refused)).toBe(0);
    expect(await page.evaluate(() => (window as any).media.acts.play), 'the keys are given back').toBeNull();
  });
});

test.describe('F52: the screen', () => {
  const hint = (page: Page) => page.getByText('The screen may switch off. Set your phone to stay awake.');

  test('is kept on from Start to the end, again when seen again, and let go in a pause', async ({ page, host }) => {
    await wakeLock(page, 'grant');
    await open(page, host);
    expect(await wake(page)).toEqual({ asked: 0, held: 0 });
    await press(page, 'Start');
    await run(page, 1);
    expect(await wake(page)).toEqual({ asked: 1, held: 1 });
    await expect(hint(page)).toHaveCount(0);
    // Hiding takes it away, as browsers do.
    await page.evaluate(() => Promise.all((window as any).wake.held.map((sentinel: any) => sentinel.release())));
    await hide(page, true);
    await hide(page, false);
    await run(page, 1);
    expect(await wake(page)).toEqual({ asked: 2, held: 1 });
    await skip(page, 10);
    await run(page, 1);
    expect(await look(page)).toMatchObject({ state: 'finished' });
    expect((await wake(page)).held).toBe(0);
  });

  test('may go off in a pause', async ({ page, host }) => {
    await wakeLock(page, 'grant');
    await beginAt(page, host, 75_000);
    expect((await wake(page)).held).toBe(1);
    await press(page, 'Pause');
    await run(page, 1);
    expect((await wake(page)).held).toBe(0);
    await press(page, 'Resume');
    await run(page, 1);
    expect((await wake(page)).held).toBe(1);
  });

  for (const how of ['refuse', 'take back', 'absent'] as const) {
    test(`${how}: a quiet hint, and the session goes on`, async ({ page, host }) => {
      await wakeLock(page, how);
      await begin(page, host);
      await run(page, 2);
      await expect(hint(page)).toBeVisible();
      await run(page, 20);
      expect((await look(page)).state).toBe('working');
      if (how !== 'absent') {
        const { asked } = await wake(page);
        await page.evaluate(() => ((window as any).wake.how = 'grant'));
        await hide(page, true);
        await hide(page, false);
        await run(page, 1);
        expect((await wake(page)).asked).toBe(asked + 1);
        await expect(hint(page)).toHaveCount(0);
      }
    });
  }
});

test('F55: a panic in a session: one card, silence, and the data as it was', async ({ page, host, trouble }) => {
  await page.addInitScript(() => {
    const Real = window.AudioContext;
    (window as any).contexts = [] as AudioContext[];
    window.AudioContext = class extends Real {
      constructor(options?: AudioContextOptions) {
        super(options);
        (window as any).contexts.push(this);
      }
    } as typeof AudioContext;
    // What leads to the loudspeaker: once nothing does, all is silent, however late the context closes.
    const ways = new Set<AudioNode>();
    const { connect, disconnect } = AudioNode.prototype;
    AudioNode.prototype.connect = function (this: AudioNode, ...to: any[]) {
      if (to[0] instanceof AudioDestinationNode) ways.add(this);
      return (connect as any).apply(this, to);
    } as any;
    AudioNode.prototype.disconnect = function (this: AudioNode, ...from: any[]) {
      (disconnect as any).apply(this, from);
      if (ways.delete(this) && !ways.size) (window as any).silent = true;
    } as any;
    (window as any).ways = ways;
  });
  await beginReal(page, host);
  expect(await page.evaluate(() => (window as any).ways.size), 'sounds have a way out').toBe(1);
  const before = await texts(page);
  // A machine that stood still may have given one up for the next.
  const alive = () => page.evaluate(() => (window as any).contexts.map(({ state }: AudioContext) => state).filter((state: string) => state !== 'closed'));
  await expect.poll(alive).toEqual(['running']);
  // The view cannot make its elements: the next one it needs is its end.
  await page.evaluate(() => {
    const real = { create: Document.prototype.createElement, clone: Node.prototype.cloneNode };
    const restore = () => {
      Document.prototype.createElement = real.create;
      Node.prototype.cloneNode = real.clone;
    };
    const fail = () => {
      restore();
      throw new DOMException('', 'NotSupportedError');
    };
    Document.prototype.createElement = fail as any;
    Node.prototype.cloneNode = fail as any;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => ((window as any).before = (window as any).silent);
    port2.postMessage('the next task');
    document.querySelectorAll<HTMLElement>('button').forEach((button) => button.textContent!.trim() === 'Stop' && button.click());
    queueMicrotask(() => queueMicrotask(restore));
  });
  await expect.poll(alive).toEqual([]);
  await expect(page.getByRole('heading', { name: /Something broke/ })).toHaveCount(1);
  expect(await page.evaluate(() => (window as any).before), 'silent before anything else is done').toBe(true);
  await expect(player(page)).toBeHidden();
  // The place of the pause was written before the panic; the rest is as it was.
  const left = await texts(page);
  expect({ ...left, 'unknot.bookmark': '' }).toEqual({ ...before, 'unknot.bookmark': '' });
  // The app is deaf now.
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const waiting = page.waitForEvent('download');
  await press(page, 'Save my data');
  expect(JSON.parse(readFileSync(await (await waiting).path(), 'utf8'))).toEqual(left);
  expect(await texts(page)).toEqual(left);
  trouble.length = 0;
  await press(page, 'Start again');
  await ready(page);
  await expect(button(page, 'Continue')).toBeVisible();
  expect(trouble).toEqual([]);
});

test.describe('addresses', () => {
  const UNKNOWN = 'That address leads nowhere. Here is the first page.';
  const addresses = [
    '#/x', '#x', '#/routine', '#/routine/', '#/routine/none-such', '#/play', '#/play/', '#/play/none-such', '#/play/wall-ball/3', '#/play/WALL-BALL',
    '#/play/<script>window.bad=1</script>', '#/play/%3Cimg%20src=x%20onerror=window.bad=1%3E', '#/play/../../../etc/passwd', '#javascript:window.bad=1',
    '#/Safety', '#/done/x', '#/%', '#/%E0%A4%A', '#/%00', '#/\u202e', `#/${'a'.repeat(20_000)}`, '#/play/wall-ball%00', '#/__proto__', '#/play/constructor', '#/🪢',
  ];

  test('an unknown one leads home and says so', async ({ page, host }) => {
    await plant(page, host, { 'unknot.screening': clear(Date.now()) });
    for (const [nth, address] of addresses.entries()) {
      // Half of them from inside, half by a fresh load.
      if (nth % 2) await page.goto(`${host.url}?${nth}${address}`);
      else {
        await page.goto(`${host.url}?${nth}#/settings`);
        await ready(page);
        await page.evaluate((address) => (location.hash = address), address);
      }
      await ready(page);
      await expect(page.getByText(UNKNOWN), address.slice(0, 60)).toHaveCount(1);
      await expect(button(page, 'Start')).toBeVisible();
      await expect(heading(page, 'Wall and ball')).toBeVisible();
      await expect(player(page)).toHaveCount(0);
    }
    expect(await page.evaluate(() => (window as any).bad)).toBeUndefined();
    await press(page, 'OK');
    await expect(page.getByText(UNKNOWN)).toHaveCount(0);
  });

  test('every screen is found by its address, with trimmings too', async ({ page, host }) => {
    await plant(page, host, { 'unknot.screening': clear(Date.now()) });
    for (const [address, name] of [
      ['', /./], ['#', /./], ['#/', /./], ['#/?utm=1', /./], ['#/settings/', 'Settings'], ['#/safety?x=1', 'Is any of this true for you?'],
      ['#/progress', /session/i], ['#/routine/wall-ball/', 'Wall and ball'], ['#/play/wall-ball', 'Wall and ball'],
    ] as const) {
      await page.goto(`${host.url}?${encodeURIComponent(address)}${address}`);
      await ready(page);
      await expect(heading(page, name)).toBeVisible();
      await expect(page.getByText(UNKNOWN), address).toHaveCount(0);
    }
  });
});
