// What the browser was asked to sound, and how far the breaths are from the golden score.

import { expect, type Page } from '@playwright/test';
import { WALL_BALL } from './score.ts';

/** The pitches, in hertz, at which the breaths of the usual timbre begin. */
export const IN = 140;
export const OUT = 252;

/** Keeps every tone that is placed, with its first pitch, and whether it was taken back. */
export async function recordNotes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes = ((window as any).notes = new Map<OscillatorNode, { at: number; from: number; gone: boolean }>());
    const pitches = new WeakMap<AudioParam, number>();
    const { setValueAtTime } = AudioParam.prototype;
    AudioParam.prototype.setValueAtTime = function (value, time) {
      if (!pitches.has(this)) pitches.set(this, value);
      return setValueAtTime.call(this, value, time);
    };
    const { start, stop } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (at = 0) {
      notes.set(this, { at, from: pitches.get(this.frequency) ?? 0, gone: false });
      return start.call(this, at);
    };
    OscillatorNode.prototype.stop = function (at = 0) {
      const note = notes.get(this);
      if (note && at <= note.at) note.gone = true;
      return stop.call(this, at);
    };
  });
}

/**
 * How far each breath of the wall-and-ball session lies from its place, in milliseconds, the nearest
 * first: of those in its first so many seconds, of which none may be missing and none doubled.
 */
export async function breathErrors(page: Page, seconds: number): Promise<number[]> {
  const wanted = [IN, OUT];
  const breaths: { at: number; from: number }[] = await page.evaluate(
    (wanted) => [...(window as any).notes.values()].filter((note: any) => !note.gone && wanted.includes(Math.round(note.from))),
    wanted,
  );
  breaths.sort((one, other) => one.at - other.at);
  // In at the start of each breath of work, out four seconds later.
  const plan = WALL_BALL.stretches
    .filter((stretch) => !stretch.settles)
    .flatMap((stretch) => Array.from({ length: (stretch.end - stretch.start) / 10_000 }, (_, nth) => stretch.start + nth * 10_000))
    .flatMap((at) => [{ at: at / 1_000, from: IN }, { at: at / 1_000 + 4, from: OUT }])
    .filter(({ at }) => at < seconds);
  const zero = breaths[0].at - plan[0].at;
  const last = zero + plan.at(-1)!.at;
  expect(breaths.filter(({ at }) => at < last + 1), 'none is lost and none doubled').toHaveLength(plan.length);
  const errors = plan.map(({ at, from }, nth) => {
    expect(Math.round(breaths[nth].from), `which breath at ${at} s`).toBe(from);
    return Math.abs(breaths[nth].at - zero - at) * 1_000;
  });
  return errors.sort((one, other) => one - other);
}
