// What the page hands to the audio clock, and what the player says of itself, both on the page's clock.

import type { Driver } from '../support/driver.ts';

/** A sound that was placed. */
export interface Sound {
  /** When it begins on the audio clock, in seconds. */
  at: number;
  /** When it is heard, on the page's clock, in milliseconds: reckoned where it was placed. */
  heard: number;
  /** How far ahead of the audio clock it was placed, in seconds. */
  ahead: number;
  /** The first pitch of a tone, in hertz; 0 for a clip. */
  pitch: number;
  /** Seconds in a clip before its first loud sample, as this engine has decoded it. */
  onset: number;
  /** Taken back before it began. */
  gone: boolean;
}

/** A position that was shown. */
export interface Shown {
  position: number;
  state: string;
  page: number;
}

/** Notes both from now on; to be called on a page before its Start. */
export const takeNotes = (driver: Driver): Promise<void> =>
  driver.evaluate(() => {
    const sounds = new Map<AudioScheduledSourceNode, Sound>();
    const shown: Shown[] = [];
    const trouble: string[] = [];
    (window as any).notes = { sounds, shown, trouble };
    // While a script runs, Firefox's audio clock stands and the page's goes on: what one task places
    // is reckoned from one look at both, at its first sound.
    let look: { audio: number; page: number } | undefined;
    const note = (source: AudioScheduledSourceNode, at: number, pitch: number, onset: number) => {
      const context = source.context as AudioContext;
      // Firefox must not be asked: its page may stand still for good. Through the output that it is lent
      // here it is 42 ms late.
      const firefox = navigator.userAgent.includes('Gecko/');
      const delay = firefox ? 0.042 : context.outputLatency || context.baseLatency || 0;
      if (!look) {
        look = { audio: context.currentTime, page: performance.now() };
        queueMicrotask(() => (look = undefined));
      }
      const ahead = at - look.audio;
      sounds.set(source, { at, ahead, pitch, onset, heard: look.page + (ahead + delay) * 1_000, gone: false });
    };
    const pitches = new WeakMap<AudioParam, number>();
    const { setValueAtTime } = AudioParam.prototype;
    AudioParam.prototype.setValueAtTime = function (value, time) {
      if (!pitches.has(this)) pitches.set(this, value);
      return setValueAtTime.call(this, value, time);
    };
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (at = 0) {
      note(this, at, pitches.get(this.frequency) ?? 0, 0);
      return start.call(this, at);
    };
    const say = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (at = 0, offset = 0, ...length) {
      const loud = this.buffer!.getChannelData(0).findIndex((sample) => Math.abs(sample) > 0.02);
      note(this, at, 0, loud / this.buffer!.sampleRate - offset);
      return say.call(this, at, offset, ...length);
    };
    const stop = AudioScheduledSourceNode.prototype.stop;
    AudioScheduledSourceNode.prototype.stop = function (at = 0) {
      const known = sounds.get(this);
      if (known && at <= known.at) known.gone = true;
      return stop.call(this, at);
    };
    addEventListener('error', (event) => trouble.push(event.message));
    addEventListener('unhandledrejection', (event) => trouble.push(String(event.reason)));
    document.addEventListener('securitypolicyviolation', (event) => trouble.push(`${event.violatedDirective}: ${event.blockedURI}`));
    new MutationObserver(() => {
      const root = document.querySelector<HTMLElement>('[data-testid="player"]');
      if (root) shown.push({ position: Number(root.dataset.positionMs), state: root.dataset.state!, page: performance.now() });
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-position-ms'] });
  });

/** What was noted. */
export const notes = (driver: Driver): Promise<{ sounds: Sound[]; shown: Shown[]; trouble: string[] }> =>
  driver.evaluate(() => {
    const { sounds, shown, trouble } = (window as any).notes;
    return { sounds: [...sounds.values()] as Sound[], shown: shown as Shown[], trouble: trouble as string[] };
  });

/** The page's clock at position 0, from positions that were shown while time passed: none is told early. */
export const zeroOf = (shown: Shown[]): number => Math.min(...shown.map(({ page, position }) => page - position));
