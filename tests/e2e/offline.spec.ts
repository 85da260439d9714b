// The service worker: what it keeps, what it hands out, and when a new version takes over.
// The names begin with the numbers of the list of faults.

import { DIST, labelOf, lists, variant } from './support/build.ts';
import { expect, kept, loads, lookForUpdate, open, openOffline, publish, ready, shifts, shown, test, workerState } from './support/test.ts';
import type { Host } from './support/host.ts';
import type { Page } from './support/test.ts';
import { beginReal, button, goesOn, heading, player, press, skip } from './app/player.ts';
import { clear, history, old, plant, records } from './app/stored.ts';

const A = labelOf(DIST);

/** Publishes a build and waits until the page offers it. */
async function offer(page: Page, host: Host, label: string): Promise<void> {
  await publish(page, host, label);
  await expect.poll(() => workerState(page)).toBe('update');
}

const agree = (page: Page) => page.evaluate(() => (window as any).unknotWorker.update() as boolean);

/** Comes when the page hears that an update has failed. */
const updateFails = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        window.addEventListener('unknot-worker', (event) => (event as CustomEvent).detail === 'update-failed' && done()),
      ),
  );

/** A page that is kept whole, with a session running in it. */
async function playing(page: Page, host: Host): Promise<void> {
  await openOffline(page, host);
  await beginReal(page, host);
  await expect.poll(() => workerState(page)).toBe('offline-ready');
}

/** Plays to the end; the session is kept. */
async function finish(page: Page): Promise<void> {
  await skip(page, 10);
  await expect(page).toHaveURL(/#\/done$/, { timeout: 15_000 });
  expect(await records(page)).toMatchObject([{ routine: 'wall-ball', ending: { how: 'finished' } }]);
}

const said = (page: Page, words: string | RegExp) => page.getByRole('status', { name: 'News' }).getByText(words);
const UPDATE = 'A new version is ready.';
const NOT_KEPT = 'Opened like this, the app is not kept for use without a network.';

/** Exactly the bytes of one build are kept, and nothing else. */
async function expectKept(page: Page, folder: string): Promise<void> {
  const { first, later, revision } = lists(folder);
  const caches = await kept(page);
  expect(Object.keys(caches)).toEqual([expect.stringMatching(new RegExp(`-${revision}$`))]);
  expect(Object.values(caches)[0]).toEqual({ ...first, ...later });
}

test('everything is there without a network after the first visit', async ({ page, host }) => {
  await openOffline(page, host);
  await expectKept(page, DIST);
  await host.close();
  await page.reload();
  await ready(page);
  await page.goto(host.url + '#/routine/wall-ball');
  await page.reload();
  await ready(page);
  await expect(page.getByRole('main')).toHaveCount(1);
});

for (const [width, height] of [[360, 640], [390, 664], [390, 844], [844, 390]] as const) {
  test(`a notice that comes while one reads moves nothing, and does not lie on Start: ${width}×${height}`, async ({ page, host }) => {
    await page.setViewportSize({ width, height });
    const shifted = await shifts(page);
    await page.goto(host.url);
    await expect(said(page, /without a network/)).toBeVisible({ timeout: 15_000 });
    await page.waitForTimeout(200);
    expect(await shifted()).toBe(0);
    // A trial ends before the tap, and fails where something else would take it.
    const start = button(page, 'Start');
    if (await start.evaluate((node) => node.getBoundingClientRect().bottom < innerHeight)) await start.click({ trial: true, timeout: 10_000 });
    // To the end of the page, past the notice.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = (await page.locator('.today > :last-child').boundingBox())!;
    const notice = (await said(page, /without a network/).boundingBox())!;
    expect(last.y + last.height <= notice.y || notice.y + notice.height <= last.y).toBe(true);
    await button(page, 'OK').click();
    await expect(said(page, /without a network/)).toHaveCount(0);
  });
}

test('after the offline notice nothing is asked of the host but the update check', async ({ page, host }) => {
  await openOffline(page, host);
  host.log.length = 0;
  await page.reload();
  await ready(page);
  await page.waitForTimeout(1500);
  expect(host.log.filter((path) => path !== 'sw.js')).toEqual([]);
});

test.describe('below a path', () => {
  test.use({ prefix: '/a/b/' });

  test('F16 a deep start without a network finds shell and route', async ({ page, host }) => {
    await plant(page, host, { 'unknot.screening': clear(Date.now()) });
    await openOffline(page, host);
    await host.close();
    await page.goto(host.url + '?utm=1#/routine/wall-ball');
    await ready(page);
    await expect(heading(page, 'Wall and ball')).toBeVisible();
    await page.goto(host.url + 'index.html?x=2#/settings');
    await ready(page);
    await expect(heading(page, 'Settings')).toBeVisible();
    await page.goto(host.url + 'no/such/page#/settings');
    await ready(page);
    await expect(heading(page, 'Settings')).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/a/b/');
    await page.goto(host.url + '?utm=2#/play/wall-ball');
    await ready(page);
    await press(page, 'Start');
    await expect(player(page)).toBeVisible();
    await goesOn(page);
  });

  test('a page above the path is not touched', async ({ page, host }) => {
    await openOffline(page, host);
    const answer = await page.request.get(host.origin + '/');
    expect(answer.status()).toBe(404);
  });
});

test('a first visit loads nothing twice, where the host lets the browser keep it', async ({ page, host }) => {
  host.headers = () => ({ 'Cache-Control': 'max-age=600' });
  await openOffline(page, host);
  const files = host.log.filter((path) => path !== 'sw.js');
  expect(files.length).toBeGreaterThan(5);
  expect(files.toSorted()).toEqual([...new Set(files)].toSorted());
});

test('F2 the same address with other bytes and a long-lived HTTP cache', async ({ page, host }) => {
  host.headers = () => ({ 'Cache-Control': 'max-age=600' });
  await openOffline(page, host);
  const B = variant('B');
  await offer(page, host, 'B');
  await agree(page);
  await expect.poll(() => shown(page)).toBe('B');
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  await expectKept(page, B);
});

for (const fault of [404, 500, 'cut'] as const) {
  test(`F3 one file of an update fails (${fault}): the old version stays whole`, async ({ page, host }) => {
    test.slow();
    await openOffline(page, host);
    const B = variant('B');
    host.publish(B);
    for (const address of Object.keys(lists(B).first)) {
      const path = address === './' ? '' : address.split('?')[0];
      host.fault = (asked) => (asked === path ? fault : undefined);
      const failed = updateFails(page);
      await lookForUpdate(page);
      await failed;
      await expectKept(page, DIST);
    }
    expect(await workerState(page)).toBe('offline-ready');
    await host.close();
    await page.reload();
    await ready(page);
    expect(await shown(page)).toBe(A);
  });
}

test('F3 one file of the first install fails: the app works and promises nothing', async ({ page, host }) => {
  host.fault = (path) => (path === 'manifest.webmanifest' ? 404 : undefined);
  await open(page, host);
  await expect.poll(() => workerState(page)).toBe('absent');
  expect(await kept(page)).toEqual({});
});

test('F3 a step back to the version in use fails: it stays whole', async ({ page, host }) => {
  await openOffline(page, host);
  await offer(page, host, 'B');
  host.publish(DIST);
  host.fault = (path) => (path === 'manifest.webmanifest' ? 404 : undefined);
  const failed = updateFails(page);
  await lookForUpdate(page);
  await failed;
  await host.close();
  await page.reload();
  await ready(page);
  expect(await shown(page)).toBe(A);
});

test('F4 a new version during a session is offered only after it', async ({ page, host }) => {
  await playing(page, host);
  const count = loads(page);
  await goesOn(page, async () => {
    await publish(page, host, 'B');
    expect(await workerState(page)).toBe('offline-ready');
    expect(await page.evaluate(() => (window as any).unknotWorker.blocked())).toBe(true);
    expect(await agree(page)).toBe(false);
  });
  await finish(page);
  expect(count.count).toBe(0);
  await expect.poll(() => workerState(page)).toBe('update');
  await press(page, 'Done');
  await expect(said(page, UPDATE)).toBeVisible();
  await press(page, 'Update');
  await expect.poll(() => shown(page)).toBe('B');
  await ready(page);
  expect(await records(page)).toHaveLength(1);
  expect(count.count).toBe(1);
});

test('F5 consent in one tab leaves the session in the other alone', async ({ page, host, context }) => {
  await openOffline(page, host);
  const other = await context.newPage();
  await playing(other, host);
  const count = loads(other);
  await goesOn(other, async () => {
    await offer(page, host, 'B');
    await agree(page);
    await expect.poll(() => shown(page)).toBe('B');
    await other.waitForTimeout(500);
  });
  expect(count.count).toBe(0);
  expect(await shown(other)).toBe(A);
  // Nothing that the old version needs from here on has gone with its cache.
  await finish(other);
  for (const [address, name] of [['#/settings', 'Settings'], ['#/routine/desk-worker', /./], ['#/progress', /session/i]] as const) {
    await other.evaluate((address) => (location.hash = address), address);
    await expect(heading(other, name)).toBeVisible();
  }
  await expect.poll(() => workerState(other)).toBe('update');
  expect(count.count).toBe(0);
  await agree(other);
  await expect.poll(() => shown(other)).toBe('B');
  expect(count.count).toBe(1);
});

test('F6 of three unseen updates the last one runs', async ({ page, host }) => {
  await plant(page, host, { 'unknot.history': history(old(Date.now() - 86_400_000)) });
  await openOffline(page, host);
  const before = await records(page);
  const count = loads(page);
  for (const label of ['B', 'C', 'D']) {
    await publish(page, host, label);
  }
  expect(await shown(page)).toBe(A);
  expect(count.count).toBe(0);
  await expect(said(page, UPDATE)).toHaveCount(1);
  await press(page, 'Update');
  await expect.poll(() => shown(page)).toBe('D');
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  await expectKept(page, variant('D'));
  expect(count.count).toBe(1);
  expect(await records(page)).toEqual(before);
});

test('F6 a version that is on its way keeps its files when the one before takes over', async ({ page, host }) => {
  const { readFileSync, writeFileSync } = await import('node:fs');
  const slow = variant('slowly', (folder) => {
    const path = `${folder}/sw.js`;
    const script = readFileSync(path, 'utf8');
    writeFileSync(path, script + "\naddEventListener('install', (event) => event.waitUntil(new Promise((done) => setTimeout(done, 6000))));\n");
  });
  await openOffline(page, host);
  await offer(page, host, 'B');
  host.publish(slow);
  await lookForUpdate(page);
  await page.waitForTimeout(2_000);
  await agree(page);
  await expect.poll(() => shown(page)).toBe('B');
  await ready(page);
  await expect.poll(() => workerState(page), { timeout: 20_000 }).toBe('update');
  await host.close();
  await agree(page);
  await expect.poll(() => shown(page), { timeout: 15_000 }).toBe('slowly');
  await ready(page);
});

test('F7 a slow activation leads to exactly one reload', async ({ page, host }) => {
  const { readFileSync, writeFileSync } = await import('node:fs');
  const slow = variant('slow', (folder) => {
    const path = `${folder}/sw.js`;
    const script = readFileSync(path, 'utf8');
    writeFileSync(path, script + "\naddEventListener('activate', (event) => event.waitUntil(new Promise((done) => setTimeout(done, 4000))));\n");
  });
  await openOffline(page, host);
  const count = loads(page);
  host.publish(slow);
  await lookForUpdate(page);
  await expect.poll(() => workerState(page)).toBe('update');
  await agree(page);
  await expect.poll(() => shown(page), { timeout: 15_000 }).toBe('slow');
  await ready(page);
  await page.waitForTimeout(1000);
  expect(count.count).toBe(1);
});

test('F8 repeated controllerchange events reload nothing', async ({ page, host }) => {
  await openOffline(page, host);
  const count = loads(page);
  const shout = () =>
    page.evaluate(() => {
      for (let times = 0; times < 3; times++) navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    });
  await shout();
  await page.waitForTimeout(500);
  expect(count.count).toBe(0);
  expect(await workerState(page)).toBe('offline-ready');
  await offer(page, host, 'B');
  await agree(page);
  await shout().catch(() => undefined);
  await expect.poll(() => shown(page)).toBe('B');
  await ready(page);
  expect(count.count).toBe(1);
});

test('F9 the first install takes the page over without a reload', async ({ page, host }) => {
  const count = loads(page);
  await openOffline(page, host);
  expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  expect(count.count).toBe(1);
});

test('F10 a page past the worker works and promises nothing', async ({ page, host }) => {
  await openOffline(page, host);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.setBypassServiceWorker', { bypass: true });
  await page.reload();
  await ready(page);
  await expect.poll(() => workerState(page)).toBe('absent');
  expect(await page.evaluate(() => (window as any).unknotWorker.reason)).toBe('bypassed');
  await expect(said(page, NOT_KEPT)).toBeVisible();
  await expect(said(page, 'Ready for use without a network.')).toHaveCount(0);
  await beginReal(page, host);
  await goesOn(page);
});

test('F11 one kept file is lost: honest without a network, repaired with one', async ({ page, host }) => {
  await openOffline(page, host);
  const lose = (pattern: string) =>
    page.evaluate(async (pattern) => {
      const name = (await caches.keys()).find((name) => name.startsWith('unknot-'))!;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (new RegExp(pattern).test(request.url)) await cache.delete(request);
    }, pattern);
  await lose('\\.wasm$');
  await host.close();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Unknot did not load.' })).toBeVisible();
  await host.open();
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  await expectKept(page, DIST);
});

test('F11 one kept file is lost and only another version is published: versions are not mixed', async ({ page, host }) => {
  await openOffline(page, host);
  await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.startsWith('unknot-'))!);
    for (const request of await cache.keys()) if (request.url.endsWith('.wasm')) await cache.delete(request);
  });
  host.publish(variant('B'));
  await page.reload();
  await ready(page);
  expect(await shown(page)).toBe('B');
});

test('F11 one kept file is lost and there is no room for it: with a network it is handed out all the same', async ({ page, host }) => {
  await openOffline(page, host);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/app-.*\.wasm$/.test(request.url)) await cache.delete(request);
    }
  });
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 50_000 });
  await page.reload();
  await ready(page);
  await expect(button(page, 'Start')).toBeVisible();
});

test('F12 every cache is gone: honest without a network, repaired with one', async ({ page, host }) => {
  await plant(page, host, { 'unknot.history': history(old(Date.now() - 86_400_000)) });
  await openOffline(page, host);
  const before = await records(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.startsWith('unknot-')) await caches.delete(name);
  });
  await host.close();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Unknot is not complete on this phone.' })).toBeVisible();
  await expect(page.getByText('Your sessions are kept apart from it.')).toBeVisible();
  await host.open();
  await page.getByRole('link', { name: 'Try again' }).click();
  await ready(page);
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  await expectKept(page, DIST);
  expect(await records(page)).toEqual(before);
});

test('F13 a refused worker costs only the promise', async ({ page, host }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  await open(page, host);
  await expect.poll(() => workerState(page)).toBe('absent');
  await expect(said(page, NOT_KEPT)).toBeVisible();
  await beginReal(page, host);
  await goesOn(page);
});

test('F13 no worker at all costs only the promise', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }));
  await open(page, host);
  await expect.poll(() => workerState(page)).toBe('absent');
  await expect(said(page, NOT_KEPT)).toBeVisible();
  await beginReal(page, host);
  await goesOn(page);
});

test('F14 an update is found though the worker itself may be cached for a day', async ({ page, host }) => {
  host.headers = (path) => ({ 'Cache-Control': path === 'sw.js' ? 'max-age=86400' : 'no-cache' });
  await openOffline(page, host);
  // Today's browsers ask the host for the worker itself anyway; older ones have to be told.
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.updateViaCache)).toBe('none');
  await offer(page, host, 'B');
  await agree(page);
  await expect.poll(() => shown(page)).toBe('B');
});

test('F17 a dead host changes nothing in a running page', async ({ page, host }) => {
  await playing(page, host);
  const count = loads(page);
  await goesOn(page, async () => {
    await host.close();
    await lookForUpdate(page);
    await page.waitForTimeout(1000);
  });
  await finish(page);
  await page.evaluate(() => (location.hash = '#/progress'));
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(player(page)).toHaveCount(0);
  expect(count.count).toBe(0);
});

test('F18 what belongs to others on the same origin survives an update', async ({ page, host }) => {
  await openOffline(page, host);
  await page.evaluate(async () => {
    localStorage.setItem('other', 'kept \u{1F9F6}');
    await (await caches.open('other-v1')).put('/other', new Response('kept'));
    await (await caches.open('unknot-/elsewhere/-1')).put('/other', new Response('kept'));
  });
  await offer(page, host, 'B');
  await agree(page);
  await expect.poll(() => shown(page)).toBe('B');
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  const found = await page.evaluate(async () => [
    localStorage.getItem('other'),
    await (await caches.match('/other', { cacheName: 'other-v1' }))?.text(),
    await (await caches.match('/other', { cacheName: 'unknot-/elsewhere/-1' }))?.text(),
  ]);
  expect(found).toEqual(['kept \u{1F9F6}', 'kept', 'kept']);
});

test('F19 no space during an update: the old version stays', async ({ page, host }) => {
  await openOffline(page, host);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 50_000 });
  host.publish(variant('B'));
  const failed = updateFails(page);
  await lookForUpdate(page);
  await failed;
  await expect(said(page, 'A new version could not be kept on this phone. The one you have goes on working.')).toBeVisible();
  await expectKept(page, DIST);
  await host.close();
  await page.reload();
  await ready(page);
  expect(await shown(page)).toBe(A);
  await expect(button(page, 'Start')).toBeVisible();
});

test('the large voice is kept when the page is idle, and taken over when it has not changed', async ({ page, host }) => {
  const { mkdirSync, readFileSync, writeFileSync } = await import('node:fs');
  const { relist } = await import('./support/build.ts');
  const voice = (label: string) =>
    variant(label, (folder) => {
      mkdirSync(`${folder}/voice`, { recursive: true });
      writeFileSync(`${folder}/voice/test.mp3`, 'not really a voice');
      const script = readFileSync(`${folder}/sw.js`, 'utf8');
      const { later } = lists(folder);
      writeFileSync(
        `${folder}/sw.js`,
        script.replace(/^const LATER = .*;$/m, `const LATER = ${JSON.stringify({ ...later, 'voice/test.mp3': '' })};`),
      );
      relist(folder, label);
    });
  host.publish(voice('V1'));
  await openOffline(page, host);
  await expectKept(page, voice('V1'));
  host.publish(voice('V2'));
  host.log.length = 0;
  await lookForUpdate(page);
  await expect.poll(() => workerState(page)).toBe('update');
  expect(host.log).not.toContain('voice/test.mp3');
  await agree(page);
  await expect.poll(() => shown(page)).toBe('V2');
  // What has changed and is not needed to start is fetched now.
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  expect(host.log).not.toContain('voice/test.mp3');
  await expectKept(page, voice('V2'));
});
