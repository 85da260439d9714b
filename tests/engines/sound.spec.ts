// What is handed to the audio clock is what comes out, when it was to.

import { notes, takeNotes } from './app/notes.ts';
import { expect, test } from './support/test.ts';

/** Seconds by which an onset that is seen in the output may be off: an output is filled in blocks. */
const NEAR = 0.05;

test('the ticks of the countdown leave the output at their places on the audio clock', async ({ app, host }) => {
  const { driver } = app;
  // Long enough for an output that takes its time to open: a tick whose moment has gone by is left out.
  await app.open(host, '#/movements/hip-circles', { get_ready: 10_000, profile: 'tones' });
  await takeNotes(driver);
  await app.press('Play this one');
  await app.state('countdown');
  await driver.evaluate(() => {
    const context = (window as any).unknotAudio as AudioContext;
    const rate = context.sampleRate;
    const ear = context.createAnalyser();
    ear.fftSize = 32_768;
    (context as any).unknotOut.connect(ear);
    // The page's view of `currentTime` stands still while the page is busy, and what an analyser holds does not
    // wait for it. So the time is heard too: a sound whose value is its own age in seconds.
    const age = new AudioBuffer({ length: 30 * rate, sampleRate: rate });
    age.copyToChannel(Float32Array.from({ length: age.length }, (_, nth) => nth / rate), 0);
    const clock = new AudioBufferSourceNode(context, { buffer: age });
    const watch = context.createAnalyser();
    watch.fftSize = 32;
    clock.connect(watch);
    const born = context.currentTime + 0.1;
    clock.start(born);
    const onsets: number[] = ((window as any).onsets = []);
    const samples = new Float32Array(ear.fftSize);
    const hands = new Float32Array(watch.fftSize);
    setInterval(() => {
      ear.getFloatTimeDomainData(samples);
      watch.getFloatTimeDomainData(hands);
      const now = born + hands[hands.length - 1];
      if (now === born) return;
      let quiet = 0;
      for (let nth = 0; nth < samples.length; nth++) {
        const loud = Math.abs(samples[nth]);
        if (loud < 0.003) quiet++;
        else if (loud >= 0.01) {
          // A tenth of a second of silence, and then a sound.
          if (quiet > rate / 10) onsets.push(now - (samples.length - nth) / rate);
          quiet = 0;
        }
      }
    }, 60);
  });
  await app.state('settling', 20_000);
  const { sounds } = await notes(driver);
  const heard = await driver.evaluate(() => (window as any).onsets as number[]);
  const ticks = sounds.filter(({ pitch, gone }) => !gone && Math.round(pitch) === 440).map(({ at }) => at);
  const off = ticks.toSorted((one, other) => one - other).slice(0, 3).map((at) => {
    // Each was seen in several looks.
    const late = heard.map((onset) => onset - at).filter((late) => Math.abs(late) < 0.3);
    return late.toSorted((one, other) => one - other)[Math.floor(late.length / 2)] ?? Infinity;
  });
  console.log(`${driver.version}: three ticks ${off.map((late) => (late * 1_000).toFixed(1)).join(', ')} ms from their places`);
  expect(off).toHaveLength(3);
  for (const late of off) expect(Math.abs(late)).toBeLessThan(NEAR);
});
