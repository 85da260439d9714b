// A whole session, from the first visit to its record, on a faked clock.

import { expect, openOffline, ready, test, workerState, type Page } from './support/test.ts';
import { WALL_BALL } from './app/score.ts';
import { MORNING, STILL, begin, button, diagram, heading, look, open, player, press, run, seek, type Look, zeroOf } from './app/player.ts';
import { meter } from './support/trace.ts';
import { clear, plant, records, text } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';

interface Row extends Look {
  /** The page's own clock. */
  clock: number;
}

/** Notes everything the player says of itself, once for each position it shows. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const rows = ((window as any).rows = new Map<number, unknown>());
    const root = document.querySelector<HTMLElement>('[data-testid="player"]')!;
    const note = () => {
      // On the way out its parts go before it.
      if (!root.querySelector('[role="timer"]') || !root.querySelector('[aria-live="polite"]')) return;
      const { state, step, movement, side, breath, positionMs } = root.dataset;
      rows.set(Number(positionMs), {
        state, movement, side, breath,
        step: Number(step),
        position: Number(positionMs),
        caption: root.querySelector('[aria-live="polite"]')!.textContent,
        timer: root.querySelector('[role="timer"]')!.textContent!.trim(),
        title: root.querySelector('h1')!.textContent,
        clock: performance.now(),
      });
    };
    note();
    new MutationObserver(note).observe(root, { attributes: true, subtree: true, childList: true, characterData: true });
  });

/** What is left, as the player shows it. */
const clock = (left: number) => `${Math.floor(Math.ceil(left / 1_000) / 60)}:${String(Math.ceil(left / 1_000) % 60).padStart(2, '0')}`;

const rows = (page: Page): Promise<Row[]> => page.evaluate(() => [...(window as any).rows.values()]);

test.describe('a whole session', () => {
  test.describe.configure({ mode: 'default' });

  if (process.env.UNKNOT_LONG) {
    // On the browser's own clocks, with its own sound.
    test('plays for a quarter of an hour in real time, always where it should be, and holds no more memory at its end', async ({ page, host }) => {
      test.setTimeout(20 * 60_000);
      await page.addInitScript(() => {
        const make = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...given) => {
          const made = await make(...given);
          (window as any).memory ??= made.instance.exports.memory;
          return made;
        };
      });
      await plant(page, host, { 'unknot.screening': clear(Date.now()) });
      await page.goto(`${host.url}?2#/routine/wall-ball`);
      await ready(page);
      await page.getByRole('button', { name: '15 min' }).click();
      const read = await meter(page);
      const held = async () => {
        const of = await read('sweep');
        const program = await page.evaluate(() => (window as any).memory.buffer.byteLength as number);
        return { objects: of('JSHeapUsedSize'), program, busy: of('TaskDuration'), at: of('Timestamp') };
      };
      await press(page, 'Start');
      await page.waitForTimeout(60_000);
      const before = await held();
      const zero = await zeroOf(page);
      for (let now = await look(page); now.state !== 'finished' && now.position < 840_000; now = await look(page)) {
        await page.waitForTimeout(10_000);
        expect(Math.abs((await zeroOf(page)) - zero)).toBeLessThan(1_000);
      }
      const after = await held();
      const grown = after.objects - before.objects + after.program - before.program;
      const busy = (after.busy - before.busy) / (after.at - before.at);
      console.log(`${Math.round(grown / 1_024)} KiB more after 14 minutes, the main thread busy for ${(busy * 100).toFixed(2)} %`);
      expect(grown).toBeLessThan(1_048_576);
      await expect(player(page)).toHaveAttribute('data-state', 'finished', { timeout: 120_000 });
      expect(await records(page)).toHaveLength(1);
    });
  }

  test('plays to its record as the score says', async ({ page, host }) => {
    await audioOnPageClock(page);
    await page.clock.install({ time: MORNING });
    await page.goto(host.url);
    await expect(heading(page, /./)).toBeVisible();
    await page.clock.pauseAt(STILL);

    // The first visit is asked first, and comes back to what it wanted.
    await press(page, 'Start');
    await expect(page).toHaveURL(/#\/safety$/);
    await press(page, 'None of these');
    await expect(page.getByText('Step 2 of 2')).toBeVisible();
    await press(page, 'None of these');
    await expect(page).toHaveURL(/#\/routine\/wall-ball$/);
    await page.getByRole('group', { name: 'How stiff is it now?' }).getByRole('button', { name: '6' }).click();
    await press(page, 'Start');

    await expect(player(page)).toBeVisible();
    expect(await look(page)).toMatchObject({ state: 'countdown', position: -10_000, breath: 'none', timer: '0:10' });
    await watch(page);
    await expect(page, 'after the first frame').toHaveURL(/#\/play\/wall-ball$/);
    for (let time = 0; time < 640 && page.url().includes('#/play'); time += 5) await page.clock.runFor(5_000);
    await expect(page, 'the summary comes by itself').toHaveURL(/#\/done$/);
    const seen = await rows(page);

    // One clock, from ten seconds before zero to exactly ten minutes after it, which then stands still.
    const [first] = seen;
    const playing = seen.slice(0, -1);
    expect(first.position).toBe(-10_000);
    expect(seen.filter((row) => row.state === 'finished').map((row) => row.position)).toEqual([600_000]);
    expect(WALL_BALL.end).toBe(600_000);
    // The note is taken up to one timer of the page after the tick.
    const off = (row: Row) => Math.abs(row.position - first.position - (row.clock - first.clock)) > 250;
    expect(playing.filter(off), 'against the clock of the page').toEqual([]);
    // At least four times a second.
    const gaps = seen.slice(1).filter((row, nth) => row.position - seen[nth].position > 250);
    expect(gaps).toEqual([]);

    // Every moment is the score's.
    const due = ({ position }: Row) => {
      const stretch = WALL_BALL.stretches.find(({ start, end }) => start <= Math.max(position, 0) && position < end)!;
      const breath = (position - stretch.start) % 10_000 < 4_000 ? 'in' : 'out';
      const state = position < 0 ? 'countdown' : stretch.settles ? 'settling' : 'working';
      return {
        position, state,
        step: stretch.part,
        movement: stretch.movement,
        side: stretch.side,
        breath: state === 'working' ? breath : 'none',
        timer: clock((position < 0 ? 0 : stretch.end) - position),
      };
    };
    const shown = ({ position, state, step, movement, side, breath, timer }: Row) => ({ position, state, step, movement, side, breath, timer });
    expect(playing.map(shown)).toEqual(playing.map(due));
    // Five parts, at their minutes.
    const starts = [0, 1, 2, 3, 4].map((part) => seen.find((row) => row.position >= 0 && row.step === part)!.position);
    expect(starts.map((start) => Math.floor(start / 1_000))).toEqual([0, 60, 180, 360, 480]);
    // Left, then right, for equal times.
    for (const part of [1, 2, 3, 4]) {
      const sides = seen.filter((row) => row.position >= 0 && row.state !== 'finished' && row.step === part).map((row) => row.side);
      expect(sides.join(' ')).toMatch(/^(left )+(right ?)+$/);
      expect(Math.abs(2 * sides.filter((side) => side === 'left').length - sides.length)).toBeLessThanOrEqual(2);
    }

    // What is kept.
    const [record, ...others] = await records(page);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ routine: 'wall-ball', seconds: 600, ending: { how: 'finished' }, before: 6 });
    expect(record.started.epoch).toBeGreaterThanOrEqual(STILL);
    expect(record.started.epoch).toBeLessThan(STILL + 5_000);
    expect(record.after).toBeUndefined();
    expect(await text(page, 'unknot.bookmark')).toBeNull();

    // How it feels now is kept at once, in the same record.
    const rating = page.getByRole('group', { name: 'How stiff is it now?' });
    await rating.getByRole('button', { name: 'Less' }).click();
    await rating.getByRole('button', { name: 'Less' }).click();
    const after = Number(await rating.getByRole('status').textContent());
    expect(after).toBeLessThan(6);
    // Every change of a record is counted.
    expect(await records(page)).toEqual([{ ...record, after, rev: 2 }]);
    await expect(page.getByText(`6 before, ${after} now.`)).toBeVisible();

    await press(page, 'Done');
    await expect(page).toHaveURL(/#\/$/);
    await expect(button(page, 'Start')).toBeVisible();
    await expect(button(page, 'Continue')).toHaveCount(0);

    // It is there another day, and the summary's address still leads somewhere.
    await page.goto(`${host.url}#/progress`);
    await page.reload();
    await expect(page.getByRole('cell', { name: `6 → ${after}` })).toBeVisible();
    // Every change of a record is counted.
    expect(await records(page)).toEqual([{ ...record, after, rev: 2 }]);
  });

  test('says every line of the score in its time', async ({ page, host }) => {
    await audioOnPageClock(page);
    await begin(page, host);
    await watch(page);
    await run(page, 614);
    const seen = await rows(page);
    const said: { at: number; text: string }[] = [];
    for (const row of seen) if (row.caption && row.caption !== said.at(-1)?.text) said.push({ at: row.position, text: row.caption });
    expect(said.map(({ text }) => text)).toEqual(WALL_BALL.said.map(({ text }) => text));
    // After the end the position stands still.
    const late = said.map(({ at }, nth) => at - Math.min(WALL_BALL.said[nth].at, WALL_BALL.end));
    expect(late.filter((by) => by < 0 || by > 200)).toEqual([]);
  });
});

// A phone that only counts got warm: every look made a timer and a task, though nothing had changed.
test('between two changes on the screen a look at the clocks writes the position and nothing else', async ({ page, host }) => {
  await begin(page, host);
  await seek(page, 110_000);
  await run(page, 3);
  await page.evaluate(() => {
    const seen = ((window as any).seen = { timers: 0, tasks: new Set<number>(), written: new Set<number>(), positions: 0 });
    const spied = window as any;
    for (const name of ['setTimeout', 'setInterval', 'queueMicrotask']) {
      const real = spied[name].bind(window);
      spied[name] = (...given: unknown[]) => {
        if (name === 'queueMicrotask') seen.tasks.add(performance.now());
        else seen.timers += 1;
        return real(...given);
      };
    }
    new MutationObserver((all) => {
      for (const { attributeName } of all) {
        if (attributeName === 'data-position-ms') seen.positions += 1;
        else seen.written.add(performance.now());
      }
    }).observe(document, { attributes: true, subtree: true, childList: true, characterData: true });
  });
  await run(page, 4);
  const seen = await page.evaluate(() => {
    const { timers, tasks, written, positions } = (window as any).seen;
    return { timers, tasks: tasks.size, written: written.size, positions };
  });
  expect(seen.positions).toBeGreaterThanOrEqual(16);
  expect(seen.written, 'the count goes on').toBeGreaterThanOrEqual(4);
  expect(seen.tasks, JSON.stringify(seen)).toBeLessThanOrEqual(seen.written + 1);
  expect(seen.timers, JSON.stringify(seen)).toBeLessThanOrEqual(4);
});

// The countdown came late where the tap had to build all of it.
test('a start finds the player built, under the finger or long before, and shows the same as one that has to build it', async ({ page, host }) => {
  await open(page, host, '');
  const start = async (finger: boolean) => {
    const begun = await page.evaluate(async (finger) => {
      const start = [...document.querySelectorAll('button')].find((button) => button.textContent!.trim() === 'Start')!;
      if (finger) start.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      const create = document.createElement;
      let made = 0;
      document.createElement = (tag: string) => {
        made += 1;
        return create.call(document, tag);
      };
      start.click();
      for (let turn = 0; turn < 100; turn += 1) await null;
      document.createElement = create;
      return { made, shown: document.querySelector('[data-testid="player"]')!.outerHTML.replace(/told-\d+/g, 'told') };
    }, finger);
    await expect(diagram(page).locator('.stage > *')).not.toHaveCount(0);
    await press(page, 'Stop');
    await press(page, 'Stop');
    await expect(player(page)).toHaveCount(0);
    return begun;
  };
  await run(page, 8);
  const before = await start(false);
  const built = await start(false);
  const under = await start(true);
  // A finger that only meant to scroll.
  await page.getByRole('button', { name: 'Start', exact: true }).dispatchEvent('pointerdown');
  await run(page, 8);
  const again = await start(false);
  expect([built.shown.includes('Get ready'), built.made > 20], built.shown).toEqual([true, true]);
  for (const ready of [before, under, again]) expect(ready).toEqual({ ...built, made: 0 });
});

test('readiness for use without a network is said once, not at every visit', async ({ page, host }) => {
  const said = page.getByText('Ready for use without a network.');
  await openOffline(page, host);
  await expect(said).toBeVisible();
  await press(page, 'OK');
  await page.reload();
  await ready(page);
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  await expect(said).toHaveCount(0);
});
