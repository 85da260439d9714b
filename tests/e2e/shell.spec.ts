// The page before the app runs, when it does not come, and when it breaks.

import { inflateSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, files, variant } from './support/build.ts';
import { expect, loads, open, openOffline, ready, shown, soundState, test } from './support/test.ts';
import type { Page } from './support/test.ts';

const SAFETY = 'For a stiff lower back, not for an injury.';
const crash = (page: Page, text: string) => page.evaluate((text) => (window as any).unknotCrash(text), text);

test('the name and the safety line are there before the app', async ({ page, host }) => {
  host.fault = (path) => (path.endsWith('.wasm') ? 'hang' : undefined);
  await page.goto(host.url, { waitUntil: 'commit' });
  await expect(page.getByText(SAFETY)).toBeVisible();
  await expect(page.locator('.sk-name')).toHaveText('Unknot');
  await expect(page.locator('.sk-stuck')).toBeHidden();
});

test('without scripts the page says that it needs them', async ({ playwright, host, launchOptions }) => {
  // The test tool's own switch leaves the parser believing in scripts; the browser's does not.
  const args = [...(launchOptions.args ?? []), '--blink-settings=scriptEnabled=false'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(host.url);
  await expect(page.locator('noscript .sk-note')).toBeVisible();
  await expect(page.getByText(SAFETY)).toBeVisible();
  await browser.close();
});

test('a missing start script is noticed by the style sheet alone', async ({ page, host }) => {
  host.fault = (path) => (path === 'boot.js' ? 404 : undefined);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(host.url);
  const note = page.locator('.sk-stuck');
  await expect(note).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(note).toBeVisible();
});

test('a first visit asks for at most six files before the first use, and for nothing elsewhere', async ({ page, host }) => {
  const asked: string[] = [];
  // What the worker asks for, to keep it, comes after the first use.
  page.context().on('request', (request) => {
    if (!request.serviceWorker() && !request.url().endsWith('/sw.js')) asked.push(request.url());
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if ('drawn' in document.documentElement.dataset) (window as any).drawn ??= performance.now();
    }).observe(document, { attributeFilter: ['data-drawn'], subtree: true });
  });
  await open(page, host);
  const later = asked.filter((url) => /later-\w+\.(css|wasm)$/.test(url));
  expect(later).toHaveLength(2);
  const [asks, drawn] = await page.evaluate(
    (later) => [
      Math.min(...later.map((url) => performance.getEntriesByName(url)[0].startTime)),
      (window as any).drawn as number,
    ],
    later,
  );
  expect(asks, 'the rest waits for the first screen').toBeGreaterThanOrEqual(drawn);
  expect(asked.length - later.length).toBeLessThanOrEqual(6);
  expect(asked.filter((url) => !url.startsWith(host.url))).toEqual([]);
});

test('the policy is the strict one', async ({ page, host }) => {
  await open(page, host);
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; media-src blob:; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
});

test('no file names another origin', () => {
  for (const name of files(DIST).filter((name) => /\.(html|css|js|webmanifest)$/.test(name))) {
    // The licences name addresses as texts; that none is asked for is seen in tests/e2e/installed.spec.ts.
    if (name === 'notices.html') continue;
    const text = readFileSync(join(DIST, name), 'utf8').replaceAll('http://www.w3.org/', '').replaceAll('https://developer.mozilla.org/', '');
    expect.soft(text.match(/https?:\/\/[^\s'"`]*/g) ?? [], name).toEqual([]);
  }
});

test('a chosen theme is there before the first paint', async ({ page, host }) => {
  host.fault = (path) => (path.endsWith('.wasm') ? 'hang' : undefined);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [theme, ground] of [['dark', 'rgb(21, 16, 11)'], ['black', 'rgb(0, 0, 0)'], ['light', 'rgb(246, 238, 223)']]) {
    await page.addInitScript((theme) => localStorage.setItem('unknot.settings', JSON.stringify({ v: 1, theme })), theme);
    await page.goto(host.url, { waitUntil: 'commit' });
    await expect(page.locator('body')).toHaveCSS('background-color', ground);
    const colour = await page.locator('meta[name="theme-color"]').first().getAttribute('content');
    expect(colour).toBe({ dark: '#15100b', black: '#000000', light: '#f6eedf' }[theme!]);
  }
});

test('the colours of manifest and page are those of the tokens', async ({ page, host }) => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, host);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim());
    await expect(page.locator(`meta[name="theme-color"][media*="${scheme}"]`)).toHaveAttribute('content', ground);
    if (scheme === 'dark') expect([manifest.theme_color, manifest.background_color]).toEqual([ground, ground]);
  }
});

test('the manifest holds what an installed app needs', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ id: 'unknot', short_name: 'Unknot', lang: 'en', dir: 'ltr', start_url: './', scope: './', display: 'standalone' });
  expect(manifest.orientation).toBeUndefined();
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  for (const word of ['name', 'description']) expect(manifest[word].length).toBeGreaterThan(10);
  expect(manifest.categories).toContain('health');
  expect(manifest.launch_handler.client_mode[0]).toBe('focus-existing');
  const targets = manifest.shortcuts.map((shortcut: { url: string }) => shortcut.url);
  expect(targets).toEqual(expect.arrayContaining(['./#/routine/quick-start', './#/', './#/routine/wall-ball', './#/progress']));
  const wanted = [['any', '192x192'], ['any', '512x512'], ['maskable', '512x512'], ['monochrome', '512x512'], ['any', 'any']];
  for (const [purpose, sizes] of wanted) {
    const icon = manifest.icons.find((icon: any) => icon.purpose === purpose && icon.sizes === sizes);
    expect(icon, `${purpose} ${sizes}`).toBeTruthy();
    if (sizes !== 'any') expect(picture(icon.src).size).toBe(sizes);
  }
});

test('the touch icon is 180 pixels wide and opaque', () => {
  const { size, opaque } = picture('icons/touch-180.png');
  expect(size).toBe('180x180');
  expect(opaque).toBe(true);
});

test('the maskable icon keeps its spot inside the safe zone and its ground to the edge', () => {
  const { dot } = picture('icons/maskable-512.png');
  for (const [x, y] of [[0, 0], [511, 0], [0, 511], [511, 511], [256, 2], [509, 256]]) expect(dot(x, y)).toEqual([21, 16, 11, 255]);
});

/** Reads a PNG with a palette, as `cargo xtask icons` writes it. */
function picture(path: string) {
  const file = readFileSync(join(DIST, path));
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    parts.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const head = parts.get('IHDR')!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(parts.get('IDAT')!);
  const [palette, alpha] = [parts.get('PLTE')!, parts.get('tRNS')];
  const dot = (x: number, y: number) => {
    const index = rows[y * (width + 1) + 1 + x];
    return [...palette.subarray(index * 3, index * 3 + 3), alpha?.[index] ?? 255];
  };
  return { size: `${width}x${height}`, opaque: !alpha, dot };
}

test('F1 wasm of another build: one reload past all caches, then a message', async ({ page, host }) => {
  test.slow();
  const strange = readFileSync(join(DIST, files(DIST).find((name) => name.endsWith('.wasm'))!)).subarray(0, 8);
  let answers = 0;
  await page.route('**/*.wasm', (route) => {
    answers++;
    // A module without the functions that the script expects.
    return route.fulfill({ contentType: 'application/wasm', body: strange });
  });
  const count = loads(page);
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Unknot did not load.' })).toBeVisible({ timeout: 30_000 });
  expect(count.count).toBe(2);
  expect(answers).toBeGreaterThanOrEqual(2);
  await page.waitForTimeout(1000);
  expect(count.count).toBe(2);
});

test('F1 once the right wasm is there again, the one reload is enough', async ({ page, host }) => {
  let first = true;
  host.fault = (path) => {
    if (!path.endsWith('.wasm') || !first) return undefined;
    first = false;
    return 'cut';
  };
  await page.goto(host.url);
  await ready(page);
});

test('F15 an old page whose files are gone: one reload, then a message', async ({ page, host }) => {
  const old = readFileSync(join(DIST, 'index.html'), 'utf8');
  host.publish(variant('B'));
  await page.route(host.url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: old }));
  const count = loads(page);
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Unknot did not load.' })).toBeVisible();
  expect(count.count).toBe(2);
  await page.waitForTimeout(1000);
  expect(count.count).toBe(2);
});

test('F15 an old page from a cache is replaced by the published one', async ({ page, host }) => {
  const old = readFileSync(join(DIST, 'index.html'), 'utf8');
  host.publish(variant('B'));
  let first = true;
  await page.route(host.url, (route) => {
    if (!first) return route.fallback();
    first = false;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: old });
  });
  await page.goto(host.url);
  await expect.poll(() => shown(page)).toBe('B');
  await ready(page);
});

test('an app that draws nothing is noticed after ten seconds, reloaded once, then reported', async ({ page, host }) => {
  test.slow();
  // A module that fits no script but starts: the page's own script is replaced by one that does nothing.
  await page.route('**/app-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default async (o) => { await (await o.module_or_path).arrayBuffer(); }' }));
  const count = loads(page);
  const begun = Date.now();
  await page.goto(host.url);
  await expect.poll(() => count.count, { timeout: 20_000 }).toBe(2);
  expect(Date.now() - begun).toBeGreaterThan(9_500);
  await expect(page.getByRole('heading', { name: 'Unknot did not load.' })).toBeVisible({ timeout: 20_000 });
  expect(count.count).toBe(2);
});

test('an app that is about to draw when it is looked for is left to do so', async ({ page, host }) => {
  test.slow();
  let slow = 8_000;
  await page.route('**/app-*.wasm', async (route) => {
    await new Promise((done) => setTimeout(done, slow));
    slow = 0;
    await route.continue();
  });
  await page.addInitScript(() => {
    const real = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (source, imports) => {
      const answer = await source;
      await new Promise((done) => setTimeout(done, 4_000));
      return real(answer, imports);
    };
  });
  const count = loads(page);
  await page.goto(host.url);
  await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 30_000 });
  await page.waitForTimeout(1_000);
  expect(count.count).toBe(1);
});

test('without a memory for the tab there is no reload, only the message', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('', 'SecurityError'); } });
  });
  host.fault = (path) => (path.endsWith('.wasm') ? 404 : undefined);
  const count = loads(page);
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Unknot did not load.' })).toBeVisible();
  expect(count.count).toBe(1);
});

for (const missing of ['WebAssembly', 'toSorted'] as const) {
  test(`F56 a browser without ${missing} gets a readable message at once`, async ({ page, host }) => {
    await page.addInitScript((missing) => {
      if (missing === 'WebAssembly') delete (window as any).WebAssembly;
      else delete (Array.prototype as any).toSorted;
    }, missing);
    await page.goto(host.url);
    await expect(page.getByRole('heading', { name: 'This browser is too old.' })).toBeVisible();
    expect(host.log.some((path) => path.endsWith('.wasm'))).toBe(false);
  });
}

test('F56 broken at every start: the second time a safe page, never a loop', async ({ page, host }) => {
  const bad = 'export default async () => { window.unknotCrash("panicked at the start"); throw new WebAssembly.RuntimeError("unreachable"); }';
  await page.route('**/app-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: bad }));
  await page.addInitScript(() => localStorage.setItem('unknot.history', '{"v":1,"text":"ünread\\u0000'));
  const count = loads(page);
  await page.goto(host.url);
  await expect(page.getByRole('heading', { name: 'Something broke.' })).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('heading', { name: 'Unknot cannot start.' })).toBeVisible();
  expect(count.count).toBe(2);

  host.log.length = 0;
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Unknot cannot start.' })).toBeVisible();
  expect(host.log.filter((path) => path.startsWith('app-'))).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my data' }).click()]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(saved).toEqual({ 'unknot.history': '{"v":1,"text":"ünread\\u0000' });

  await page.unroute('**/app-*.js');
  await page.getByRole('button', { name: 'Try once more' }).click();
  await ready(page);
});

test('F55 the card: app inert, silent, still, and the data as it was stored', async ({ page, host, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, host);
  await page.evaluate(() => {
    localStorage.setItem('unknot.bookmark', 'raw \u2028 text');
    localStorage.setItem('other', 'not ours');
    const audio = new AudioContext();
    (window as any).unknotAudio = audio;
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
    (window as any).released = 0;
    (window as any).unknotLock = { release: () => ((window as any).released++, Promise.resolve()) };
    (window as any).ticks = 0;
    setInterval(() => (window as any).ticks++, 10);
    document.body.animate([{ opacity: 1 }, { opacity: 0.99 }], { duration: 1e6 });
    window.addEventListener('keydown', () => (window as any).keys = true);
    document.documentElement.dataset.session = 'on';
  });
  await crash(page, 'the player could not draw part 4.');
  const after = await page.evaluate(async () => {
    await new Promise((done) => queueMicrotask(() => done(0)));
    return { sound: (window as any).unknotAudio.state, released: (window as any).released, moving: document.getAnimations().length };
  });
  await expect.poll(() => soundState(page)).toBe('closed');
  expect(after).toMatchObject({ released: 1, moving: 0 });

  await expect(page.getByRole('heading', { name: /Something broke\.\s+Your sessions are safe\./ })).toBeVisible();
  await expect(page.getByText('What went wrong: the player could not draw part 4.')).toBeVisible();
  await expect(page.getByText('You can go on where you stopped.')).toBeVisible();
  expect(await page.locator('#app').evaluate((app) => (app as HTMLElement).inert)).toBe(true);
  await expect(page.getByRole('main')).toHaveCount(1);

  const ticks = await page.evaluate(() => (window as any).ticks);
  await page.keyboard.press('Space');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => [(window as any).ticks, (window as any).keys])).toEqual([ticks, undefined]);

  await page.getByRole('button', { name: 'Copy my data' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))['unknot.bookmark']).toBe('raw \u2028 text');

  await crash(page, 'a second one');
  await expect(page.locator('#crash')).toHaveCount(1);
  await expect(page.getByText('a second one')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start again' }).click();
  await ready(page);
});

test('after a break the page starts again with the version that waits', async ({ page, host }) => {
  await openOffline(page, host);
  host.publish(variant('B'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())!.waiting))).toBe(true);
  await crash(page, 'x');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect.poll(() => shown(page)).toBe('B');
});

test('the offer to install is kept for later', async ({ page, host }) => {
  await open(page, host);
  const found = await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    window.dispatchEvent(offer);
    return [offer.defaultPrevented, (window as any).unknotInstall.prompt === offer];
  });
  expect(found).toEqual([true, true]);
});
