// The spoken clips in each engine's own decoder: all of them, live and ahead of time.

import { clips } from './app/pack.ts';
import { expect, test } from './support/test.ts';

/** Milliseconds by which a sentence may end otherwise than its index says. */
const NEAR = 20;

/** What is loud enough to be a sentence's first or last sample, and half of it: the sound at both ends
 * may come out of a decoder a little quieter than it went in. */
const [LOUD, FADED] = [0.02, 0.01];

test('every sentence of the voice is decoded, and sounds as long as its index says', async ({ app, host }) => {
  test.setTimeout(240_000);
  const all = clips();
  expect(all.length).toBeGreaterThan(100);
  await app.open(host, '');
  const decode = (live: boolean, clips: typeof all) => app.driver.evaluate(
    async ({ live, clips, LOUD, FADED }) => {
      const file = await (await fetch('voice/heart.bin')).arrayBuffer();
      // As a live session decodes them, or as the sound that is made ahead.
      const context = live ? new AudioContext() : new OfflineAudioContext(1, 1, 16_000);
      const look = async (from: number, to: number) => {
        const buffer = await context.decodeAudioData(file.slice(from, to)).catch(() => null);
        if (!buffer) return null;
        const samples = buffer.getChannelData(0);
        const ms = (at: number) => (at * 1_000) / buffer.sampleRate;
        const first = (level: number) => samples.findIndex((sample) => Math.abs(sample) > level);
        const length = (level: number) => ms(samples.findLastIndex((sample) => Math.abs(sample) > level) - first(level));
        return { onset: ms(first(LOUD)), loud: length(LOUD), faded: length(FADED) };
      };
      const found: Awaited<ReturnType<typeof look>>[] = [];
      for (const { from, to } of clips) found.push(await look(from, to));
      return found;
    },
    { live, clips, LOUD, FADED },
  );
  const decoded: Awaited<ReturnType<typeof decode>> = [];
  // In parts: an engine in a hurry would need longer for all of them than a script may take.
  for (const live of [true, false]) for (let at = 0; at < all.length; at += 100) decoded.push(...(await decode(live, all.slice(at, at + 100))));
  expect(decoded).toHaveLength(2 * all.length);
  const wrong = decoded.flatMap((clip, nth) => {
    const { length } = all[nth % all.length];
    // The app looks for the beginning in the first 0.3 s, and plays as long as the index says.
    const good = clip && clip.onset > 0 && clip.onset < 250 && clip.loud < length + NEAR && clip.faded > length - NEAR;
    return good ? [] : [`clip ${nth}: ${length} ms in the index, ${JSON.stringify(clip)} here`];
  });
  const onsets = decoded.map((clip) => clip?.onset ?? NaN);
  const offs = decoded.map((clip, nth) => (clip?.loud ?? NaN) - all[nth % all.length].length);
  console.log(`${app.driver.version}: ${all.length} clips at two rates begin ${Math.min(...onsets).toFixed(1)} to ${Math.max(...onsets).toFixed(1)} ms in, and end ${Math.min(...offs).toFixed(1)} to ${Math.max(...offs).toFixed(1)} ms from the index`);
  expect(wrong).toEqual([]);
});
