// A movement of a minute in real time, from Start to its record, and then without a network.

import { IN, OUT } from '../e2e/app/notes.ts';
import { records } from '../e2e/app/stored.ts';
import { notes, takeNotes, zeroOf } from './app/notes.ts';
import { expect, test } from './support/test.ts';

/** Sixty seconds of hip circles after ten to get into place: six breaths of four in and six out. */
const END = 70_000;
const BREATHS = [10, 20, 30, 40, 50, 60].flatMap((at) => [
  { at: at * 1_000, pitch: IN },
  { at: at * 1_000 + 4_000, pitch: OUT },
]);

/** Milliseconds by which the sound of a breath may be beside its picture. */
const NEAR = 30;

test('a minute is played, paused, finished, recorded, and played on after a reload without a network', async ({ app, host }) => {
  test.setTimeout(180_000);
  const { driver } = app;
  await app.open(host, '#/movements/hip-circles', { get_ready: 5_000 });
  await app.kept();
  // Once it is kept the voice comes from the worker's store.
  await app.reload();
  await expect.poll(() => driver.evaluate(() => performance.getEntriesByName(new URL('voice/heart.bin', location.href).href).length), { timeout: 15_000 }).toBeGreaterThan(0);
  await takeNotes(driver);
  await app.press('Play this one');
  await app.state('countdown');

  let seen = (await app.look())!;
  await expect.poll(async () => (seen = (await app.look())!).position, { timeout: 60_000, intervals: [200] }).toBeGreaterThan(31_500);
  const { pitch } = BREATHS.findLast(({ at }) => at <= seen.position)!;
  expect(seen).toMatchObject({ movement: 'hip-circles', side: 'both', breath: pitch === IN ? 'in' : 'out', state: 'working' });
  await app.press('Pause');
  await app.state('paused');
  const before = await notes(driver);
  const stood = (await app.look())!.position;
  await app.press('Resume');
  await app.state('countdown');
  await app.state('working');
  await app.state('finished', 60_000);
  await expect.poll(() => driver.url(), { timeout: 10_000 }).toContain('#/done');
  const after = await notes(driver);
  expect(after.trouble).toEqual([]);

  // Both halves ran with the page's clock, and what was shown is the plan.
  const first = before.shown.filter(({ state }) => state !== 'paused');
  const second = after.shown.slice(before.shown.length).filter(({ state }) => state === 'working');
  for (const half of [first, second]) {
    const zero = zeroOf(half);
    const late = half.map(({ page, position }) => page - position - zero).toSorted((one, other) => one - other);
    expect(late[Math.floor(late.length * 0.95)], 'position against the page’s clock').toBeLessThan(250);
    expect(half.length).toBeGreaterThan((half.at(-1)!.position - half[0].position) / 260);
  }

  // Every breath sounds in its moment, once: none lost, none doubled. A machine with too much to do may
  // make one wait in each half; it is joined midway then.
  const breaths = after.sounds.filter(({ pitch, gone }) => !gone && pitch > 139 && pitch < 253);
  const plan = [
    ...BREATHS.filter(({ at }) => at < stood).map((breath) => ({ ...breath, zero: zeroOf(first) })),
    ...BREATHS.filter(({ at }) => at >= stood - (stood % 10_000)).map((breath) => ({ ...breath, zero: zeroOf(second) })),
  ];
  const late = plan.map(({ at, zero }) => breaths.map(({ heard, pitch }) => ({ by: heard - zero - at, pitch })).filter(({ by }) => by > -NEAR && by < 3_500));
  expect(late.filter((each) => !each.length), 'lost').toEqual([]);
  const off = late.flatMap((each, nth) => each.filter(({ by, pitch }) => by < NEAR && Math.round(pitch) === plan[nth].pitch)).map(({ by }) => by);
  expect(off.length, 'on time').toBeGreaterThanOrEqual(plan.length - 2);
  expect(off.length, 'doubled').toBeLessThanOrEqual(plan.length);
  expect(Math.max(...before.sounds.map(({ ahead }) => ahead))).toBeGreaterThan(60);
  // And the words: their first loud sample too.
  const said = after.sounds.filter(({ pitch, gone }) => !pitch && !gone);
  expect(said.length).toBeGreaterThan(8);
  console.log(`${driver.version}: ${off.length} of ${plan.length} breaths on time, ${Math.min(...off).toFixed(1)} to ${Math.max(...off).toFixed(1)} ms from plan; ${said.length} sentences`);

  const [record, ...others] = await records(driver);
  expect(others).toEqual([]);
  expect(record).toMatchObject({ routine: 'only-hip-circles', ending: { how: 'finished' } });
  expect(record.seconds).toBeGreaterThanOrEqual(END / 1_000);

  // No server any more.
  await host.close();
  await app.reload();
  expect(await driver.evaluate(() => fetch('nowhere.txt').then(() => 'answered', () => 'no network'))).toBe('no network');
  await driver.goto(`${host.url}?1#/movements/hip-circles`);
  await app.ready();
  await takeNotes(driver);
  await app.press('Play this one');
  await app.state('settling', 15_000);
  await expect.poll(async () => (await notes(driver)).sounds.filter(({ pitch }) => !pitch).length).toBeGreaterThan(3);
  await expect.poll(async () => (await app.look())!.position).toBeGreaterThan(2_500);
  const left = (await app.look())!.position;
  await driver.goto(`${host.url}?2#/`);
  await app.ready();
  await app.press('Continue');
  await app.state('countdown');
  await app.state('settling', 15_000);
  const on = (await app.look())!;
  expect(on.movement).toBe('hip-circles');
  expect(on.position).toBeLessThan(left + 1_500);
  expect(await records(driver)).toEqual([record]);
});
