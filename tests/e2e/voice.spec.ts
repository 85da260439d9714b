// The bundled voice in the finished page: fetched once, placed on the audio clock, there without a
// network; and who speaks when it is not there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './support/build.ts';
import { expect, open, openOffline, ready, test, workerState, type Page } from './support/test.ts';
import type { Host } from './support/host.ts';
import { begin as beginFaked, caption, look, player, press, run, runTo, zeroOf } from './app/player.ts';
import { breathErrors, recordNotes } from './app/notes.ts';
import { WALL_BALL } from './app/score.ts';
import { bookmark, clear, plant } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';

/** The milliseconds of each sentence, from the list beside the script that made them. */
const LENGTHS = new Map(
  readFileSync(join(import.meta.dirname, '../../xtask/src/voice/clips.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => fields.length === 4)
    .map(([, , length, text]) => [text, Number(length)]),
);

interface Said {
  at: number;
  offset: number;
  length: number;
}

/** Notes every clip that is placed, every tone, and every word of the phone's own voice. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const notes = { said: [] as Said[], tones: [] as number[], phone: [] as { text: string; volume: number; local: boolean | undefined }[] };
    (window as any).notes = notes;
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (at = 0, offset = 0, length = 0) {
      notes.said.push({ at, offset, length });
      return start.call(this, at, offset, length);
    };
    const begin = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (at = 0) {
      notes.tones.push(at);
      return begin.call(this, at);
    };
    const voices = [
      { lang: 'de-DE', localService: true },
      { lang: 'en-US', localService: false },
      { lang: 'en-GB', localService: true },
    ];
    (window as any).SpeechSynthesisUtterance = class {
      voice?: { localService: boolean };
      volume = 1;
      constructor(readonly text: string) {}
    };
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        cancel: () => undefined,
        speak: (it: any) => notes.phone.push({ text: it.text, volume: it.volume, local: it.voice?.localService }),
      },
    });
  });

const notes = (page: Page): Promise<{ said: Said[]; tones: number[]; phone: { text: string; volume: number; local?: boolean }[] }> =>
  page.evaluate(() => (window as any).notes);

const asked = (host: Host) => host.log.filter((path) => path.startsWith('voice/'));

async function begin(page: Page, host: Host, settings: object = {}): Promise<void> {
  await plant(page, host, { 'unknot.screening': clear(Date.now()), 'unknot.settings': { v: 1, ...settings } });
  await page.goto(`${host.url}?2#/routine/wall-ball`);
  await ready(page);
}

async function start(page: Page): Promise<void> {
  await press(page, 'Start');
  await expect(player(page)).toHaveAttribute('data-state', 'countdown');
}

/** A session that has just been started, noted, with the file of the voice or a fault in its place. */
async function startWith(page: Page, host: Host, fault?: 404 | 'cut'): Promise<void> {
  host.fault = (path) => (path === 'voice/heart.bin' ? fault : undefined);
  await listen(page);
  await openOffline(page, host);
  await begin(page, host);
  await arrives(page);
  await start(page);
}

/** Waits until the voice has come to the page. */
async function arrives(page: Page): Promise<void> {
  const come = () => (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(({ name, responseEnd }) => name.endsWith('voice/heart.bin') && responseEnd > 0);
  await expect.poll(() => page.evaluate(come)).toBe(true);
  await page.waitForTimeout(500);
}

test('the voice is fetched once, after the first screen, and speaks without a network', async ({ page, host }) => {
  await listen(page);
  await openOffline(page, host);
  await arrives(page);
  expect(asked(host)).toEqual(['voice/heart.bin']);
  await host.close();
  await host.open();
  await begin(page, host);
  await host.close();
  await page.reload();
  await ready(page);
  await arrives(page);
  await start(page);
  await expect.poll(async () => (await notes(page)).said.length).toBeGreaterThan(12);
  expect((await notes(page)).phone).toEqual([]);
  expect(asked(host)).toEqual(['voice/heart.bin']);
});

test('clips are placed on the audio clock where the script has their lines', async ({ page, host }) => {
  // An audio clock as steady as the page's: for one that lags, tones are withdrawn and placed anew.
  await audioOnPageClock(page);
  await startWith(page, host);
  await expect.poll(async () => (await notes(page)).said.length).toBeGreaterThan(15);
  const { said, tones } = await notes(page);
  // The first breath of the session is ten seconds after zero; three ticks and the first mark, of
  // three notes, come before the mark of two notes with which it begins.
  const zero = tones.toSorted((one, other) => one - other)[3];
  const begins = (text: string, at: number) => {
    const length = LENGTHS.get(text)! / 1_000;
    // A clip is begun up to 20 ms before its first sound, and ends a little after its last.
    const found = said.find((it) => Math.abs(it.at + 0.02 - zero - at) < 0.02);
    expect(found, text).toBeDefined();
    expect(found!.length).toBeGreaterThan(length);
    expect(found!.length).toBeLessThan(length + 0.1);
    expect(found!.offset).toBeLessThan(0.2);
    return at + length + 0.28;
  };
  begins('Now, warm up.', 0.7);
  const next = begins('Stand tall with your feet under your hips.', 3.5);
  begins('Let your arms hang.', next);
  begins('Draw small, slow circles with your hips.', 10.7);
  begins('It should feel loose and easy.', 20);
});

test('what is placed falls silent on pause, and the pause is said', async ({ page, host }) => {
  await startWith(page, host);
  await expect.poll(async () => (await notes(page)).said.length).toBeGreaterThan(12);
  // Counted in the moment of the tap: while nobody pauses, more is placed.
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  const before = await pause.evaluate((button: HTMLElement) => {
    const { length } = (window as any).notes.said;
    button.click();
    return length as number;
  });
  await expect.poll(async () => (await notes(page)).said.length).toBe(before + 2);
  await expect(caption(page)).toHaveText('Paused. Take the pressure off.');
});

test('who goes on after a call hears that it goes on', async ({ page, host }) => {
  await startWith(page, host);
  await expect.poll(async () => (await notes(page)).said.length).toBeGreaterThan(12);
  await page.evaluate(() => (window as any).unknotAudio.suspend());
  await expect(player(page)).toHaveAttribute('data-state', 'paused');
  const before = (await notes(page)).said.length;
  const stood = await page.evaluate(() => (window as any).unknotAudio.currentTime as number);
  await press(page, 'Resume');
  const length = LENGTHS.get('Going on in a moment, with a full breath in.')! / 1_000;
  // Lines of the script are placed too, from the end of the lead-in on.
  const told = async () => (await notes(page)).said.slice(before).some((it) => it.at < stood + 2 && it.length > length && it.length < length + 0.1);
  await expect.poll(told, { timeout: 3_000 }).toBe(true);
});

for (const [by, fault] of [['the bundled voice', undefined], ["the phone's voice", 404]] as const) {
  test(`who goes on where they stopped hears from ${by} what it is, and which side, before time goes on`, async ({ page, host }) => {
    host.fault = (path) => (path === 'voice/heart.bin' ? fault : undefined);
    await listen(page);
    await openOffline(page, host);
    await plant(page, host, { 'unknot.screening': clear(Date.now()), 'unknot.bookmark': bookmark(Date.now()) });
    await page.goto(`${host.url}?2#/`);
    await ready(page);
    await arrives(page);
    await press(page, 'Continue');
    await expect(caption(page)).toHaveText('Next, press and breathe. Left side.');
    const sentences = ['Next, press and breathe.', 'Left side.', 'Lean on the ball and find a tender spot beside the spine.', 'Left side.'];
    const told = async () => {
      const { said, phone } = await notes(page);
      if (fault) return phone.map((it) => it.text).filter((text) => text !== ' ');
      const lasts = (it: Said, text: string) => it.length > LENGTHS.get(text)! / 1_000 && it.length < LENGTHS.get(text)! / 1_000 + 0.1;
      return said.toSorted((one, other) => one.at - other.at).slice(0, 4).map((it, nth) => (lasts(it, sentences[nth]) ? sentences[nth] : '?'));
    };
    await expect.poll(told, { timeout: 9_000 }).toEqual(sentences);
    await expect(caption(page)).toHaveText('Lean on the ball and find a tender spot beside the spine. Left side.');
    // Time goes on, and the script with it.
    await expect(player(page)).toHaveAttribute('data-state', 'working', { timeout: 9_000 });
    await expect(caption(page)).not.toHaveText(/Lean on the ball/);
  });
}

for (const [name, fault] of [
  ['missing', 404],
  ['cut short', 'cut'],
] as const) {
  test(`with its file ${name} the phone speaks, local voices first, and the session runs`, async ({ page, host }) => {
    await startWith(page, host, fault);
    await expect.poll(async () => (await notes(page)).phone.map((it) => it.text)).toEqual([
      ' ',
      'Stand near the wall with your ball.',
      'Stop at any time.',
    ]);
    // The tones are not waited for, and come all the same.
    await expect.poll(async () => (await notes(page)).tones.length).toBeGreaterThan(10);
    const { said, phone } = await notes(page);
    expect(said).toEqual([]);
    expect(phone[0].volume).toBe(0);
    expect(phone.slice(1).every((it) => it.local && it.volume > 0.5)).toBe(true);
    await expect(caption(page)).toHaveText('Stand near the wall with your ball. Stop at any time.');
  });
}

for (const [by, fault] of [
  ['the bundled voice', undefined],
  ['the voice of the phone', 404],
] as const) {
  test(`Too much late in a breath is answered aloud by ${by}`, async ({ page, host }) => {
    await startWith(page, host, fault);
    for (let at = -10; at < 360; at += 10) await press(page, 'Forward 10 seconds');
    // A breath of the hold begins at 370 s, or ten seconds later.
    const into = async () => ((await look(page)).position - 370_000) % 10_000;
    await expect.poll(into, { timeout: 15_000, intervals: [200] }).toBeGreaterThan(6_000);
    const before = (await notes(page)).said.length;
    await press(page, 'Too much');
    const length = LENGTHS.get('Press less.')! / 1_000;
    const answered = async () => {
      const { said, phone } = await notes(page);
      const clip = said.slice(before).some((it) => it.length > length && it.length < length + 0.1);
      return fault === undefined ? clip : phone.some((it) => it.text === 'Press less.');
    };
    await expect.poll(answered, { timeout: 3_000 }).toBe(true);
  });
}

test('what could not be decoded during a call is said by the bundled voice after it', async ({ page, host }) => {
  await page.addInitScript(() => {
    (window as any).deaf = true;
    const { decodeAudioData } = BaseAudioContext.prototype;
    BaseAudioContext.prototype.decodeAudioData = function (bytes: ArrayBuffer) {
      return (window as any).deaf ? Promise.reject(new DOMException('', 'EncodingError')) : decodeAudioData.call(this, bytes);
    };
  });
  await startWith(page, host);
  await expect.poll(async () => (await notes(page)).phone.map((it) => it.text), { timeout: 15_000 }).toContain('Now, warm up.');
  await press(page, 'Pause');
  await page.evaluate(() => ((window as any).deaf = false));
  await press(page, 'Resume');
  await expect.poll(async () => (await notes(page)).said.length).toBeGreaterThan(5);
});

test('who tensed up outside a hold hears what to do', async ({ page, host }) => {
  await startWith(page, host);
  for (let at = -10; at < 100; at += 10) await press(page, 'Forward 10 seconds');
  await press(page, 'Stop');
  const before = (await notes(page)).said.length;
  const stood = await page.evaluate(() => (window as any).unknotAudio.currentTime as number);
  await page.getByRole('dialog').getByRole('button', { name: /^I tensed up/ }).click();
  await expect(caption(page)).toContainText('Take some weight off the ball.');
  const length = LENGTHS.get('Take some weight off the ball.')! / 1_000;
  const told = async () => (await notes(page)).said.slice(before).some((it) => it.at < stood + 6 && it.length > length && it.length < length + 0.1);
  await expect.poll(told, { timeout: 3_000 }).toBe(true);
});

test('without any voice the marks and the captions carry the session', async ({ page, host }) => {
  host.fault = (path) => (path === 'voice/heart.bin' ? 404 : undefined);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
  });
  await openOffline(page, host);
  await begin(page, host);
  await start(page);
  await expect(caption(page)).toHaveText('Stand near the wall with your ball. Stop at any time.');
  await expect(player(page)).toHaveAttribute('data-state', 'countdown');
});

test('F53: a phone whose voices come late, that never says it has ended, and that pausing silences', async ({ page, host }) => {
  host.fault = (path) => (path === 'voice/heart.bin' ? 404 : undefined);
  await audioOnPageClock(page);
  await recordNotes(page);
  await page.addInitScript(() => {
    const phone = ((window as any).phone = { spoken: [] as { text: string; at: number; voice: unknown }[], queue: 0, late: true });
    (window as any).SpeechSynthesisUtterance = class {
      voice: unknown = null;
      constructor(readonly text: string) {}
    };
    const stop = () => (phone.queue = 0);
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        speaking: true,
        pending: true,
        getVoices: () => (phone.late ? [] : [{ lang: 'en-GB', localService: true }]),
        cancel: stop,
        pause: stop,
        resume: () => undefined,
        // Stuck: what comes behind two that never end is not heard.
        speak: (it: any) => ++phone.queue < 4 && phone.spoken.push({ text: it.text, at: performance.now(), voice: it.voice }),
      },
    });
  });
  await beginFaked(page, host);
  const zero = await zeroOf(page);
  for (const { at, text } of WALL_BALL.said.filter(({ at }) => at >= 0 && at < 90_000)) {
    await runTo(page, at + 1_300);
    expect((await look(page)).caption, `the words of ${at} ms`).toContain(text);
    await page.evaluate(() => ((window as any).phone.late = false));
  }
  await run(page, 5);
  const spoken: { text: string; at: number; voice: unknown }[] = await page.evaluate(() => (window as any).phone.spoken);
  for (const { at, text } of WALL_BALL.said.filter(({ at }) => at >= 0 && at < 90_000)) {
    const first = text.match(/^[^.?!]*[.?!]/)![0];
    const found = spoken.find((it) => it.text === first && Math.abs(it.at - zero - at) < 1_500);
    expect(found, `${first} at ${at} ms`).toBeDefined();
  }
  expect(spoken.at(-1)!.voice).toMatchObject({ lang: 'en-GB' });
  expect((await breathErrors(page, 90)).at(-1)!).toBeLessThanOrEqual(5);
  expect((await look(page)).state).toMatch(/settling|working/);
});

test('a spoilt file is nothing', async ({ page, host }) => {
  await page.route('**/voice/heart.bin', (route) => route.fulfill({ body: 'x'.repeat(50_000) }));
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await listen(page);
  await open(page, host);
  await begin(page, host);
  await arrives(page);
  await start(page);
  await expect.poll(async () => (await notes(page)).phone.length).toBe(3);
  expect((await notes(page)).said).toEqual([]);
});

test('tones only says nothing; silent vibrates', async ({ page, host }) => {
  await listen(page);
  await page.addInitScript(() => {
    (window as any).felt = [];
    navigator.vibrate = (pattern: any) => Boolean((window as any).felt.push(pattern));
  });
  await openOffline(page, host);
  await begin(page, host, { profile: 'tones' });
  await arrives(page);
  await start(page);
  await expect.poll(async () => (await notes(page)).tones.length).toBeGreaterThan(10);
  expect((await notes(page)).said).toEqual([]);
  expect((await notes(page)).phone).toEqual([]);

  await begin(page, host, { profile: 'silent', get_ready: 5_000 });
  await page.reload();
  await ready(page);
  await start(page);
  await expect.poll(() => page.evaluate(() => (window as any).felt.length), { timeout: 25_000 }).toBeGreaterThanOrEqual(4);
});

test('brief leaves out set-up and details, and keeps side and action', async ({ page, host }) => {
  await listen(page);
  await openOffline(page, host);
  await begin(page, host, { detail: 'brief' });
  await arrives(page);
  await start(page);
  await expect.poll(async () => (await notes(page)).said.length).toBeGreaterThan(8);
  const lengths = (await notes(page)).said.map((it) => it.length);
  const has = (text: string) => lengths.some((length) => Math.abs(length - LENGTHS.get(text)! / 1_000 - 0.08) < 0.002);
  expect(has('Now, warm up.')).toBe(true);
  expect(has('Draw small, slow circles with your hips.')).toBe(true);
  expect(has('Stand tall with your feet under your hips.')).toBe(false);
});

test('the voice of an older version that has not changed is not fetched again', async ({ page, host }) => {
  const { variant } = await import('./support/build.ts');
  host.publish(DIST);
  await openOffline(page, host);
  await arrives(page);
  host.log.length = 0;
  host.publish(variant('B'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect.poll(() => workerState(page)).toBe('update');
  expect(asked(host)).toEqual([]);
});
