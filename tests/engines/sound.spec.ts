// What is handed to the audio clock is what comes out, when it was to.

import { notes, takeNotes } from './app/notes.ts';
import { expect, test } from './support/test.ts';

/** Seconds by which an onset that is seen in the output may be off: an output is filled in blocks. */
const NEAR = 0.05;

test('the ticks of the countdown leave the output at their places on the audio clock', async ({ app, host }) => {
  const { driver } = app;
  await app.open(host, '#/movements/hip-circles', { get_ready: 5_000, profile: 'tones' });
  await takeNotes(driver);
  await app.press('Play this one');
  await app.state('countdown');
  await driver.evaluate(() => {
    const context = (window as any).unknotAudio as AudioContext;
    const ear = context.createAnalyser();
    ear.fftSize = 32_768;
    (context as any).unknotOut.connect(ear);
    const onsets: number[] = ((window as any).onsets = []);
    const samples = new Float32Array(ear.fftSize);
    const rate = context.sampleRate;
    setInterval(() => {
      ear.getFloatTimeDomainData(samples);
      const now = context.currentTime;
      let quiet = 0;
      samples.forEach((sample, nth) => {
        if (Math.abs(sample) < 0.003) return void quiet++;
        if (Math.abs(sample) < 0.01) return;
        // A tenth of a second of silence, and then a sound.
        if (quiet > rate / 10) onsets.push(now - (samples.length - nth) / rate);
        quiet = 0;
      });
    }, 60);
  });
  await app.state('settling', 15_000);
  const { sounds } = await notes(driver);
  const heard = await driver.evaluate(() => (window as any).onsets as number[]);
  const ticks = sounds.filter(({ pitch, gone }) => !gone && Math.round(pitch) === 440).map(({ at }) => at);
  const off = ticks.toSorted((one, other) => one - other).slice(0, 3).map((at) => {
    // Each was seen in several looks; a look by a clock that stood still puts it too early.
    return Math.max(...heard.map((onset) => onset - at).filter((late) => Math.abs(late) < 0.3));
  });
  console.log(`${driver.version}: three ticks ${off.map((late) => (late * 1_000).toFixed(1)).join(', ')} ms from their places`);
  expect(off).toHaveLength(3);
  for (const late of off) expect(Math.abs(late)).toBeLessThan(NEAR);
});
