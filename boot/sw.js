// Keeps one version of the app, whole, for use without a network.
//
// *Invariant:* what is handed out is, byte for byte, what this version was built from; versions are
// never mixed. A new version waits until a person agrees to it.

'use strict';

const REVISION = '{{revision}}';
/** Kept before this version counts as installed: address → SHA-256. */
const FIRST = {{first}};
/** Kept when there is time: large, and not needed to start. */
const LATER = {{later}};

const HOME = new URL('./', location.href);
/** Other pages of the same origin keep caches too, even another copy of this one in another folder. */
const PREFIX = `unknot-${HOME.pathname}-`;
const CACHE = PREFIX + REVISION;

const addressOf = (name) => new URL(name, HOME).href;
const hashOf = (name) => FIRST[name] || LATER[name];
/** What the page cannot start without; a lost icon must not keep it from starting. */
const NEEDED = Object.keys(FIRST).filter((name) => name === './' || /\.(css|js|wasm)(\?|$)/.test(name));

/** The bytes answered are not those of this version. */
class Stranger extends Error {}

/** Makes an answer of its own from another's bytes, if they are the right ones. */
async function proven(answer, name) {
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hash !== hashOf(name)) throw new Stranger(name);
  return new Response(bytes, { headers: { 'Content-Type': answer.headers.get('Content-Type') || '' } });
}

async function fetched(name, cache) {
  const answer = await fetch(addressOf(name), { cache, credentials: 'same-origin' });
  if (!answer.ok) throw new Stranger(`${name}: ${answer.status}`);
  return proven(answer, name);
}

/** What the page has just loaded is not loaded twice; what the browser had kept for longer may be another version's. */
async function download(name) {
  try {
    return await fetched(name, 'default');
  } catch (error) {
    if (!(error instanceof Stranger)) throw error;
    return fetched(name, 'reload');
  }
}

/** On their way: whoever wants one of these too waits for it. */
const coming = new Map();

async function fill(cache, name) {
  if (!coming.has(name)) {
    // Where there is no room to keep it, it is handed out all the same.
    const got = download(name).then((answer) => cache.put(addressOf(name), answer.clone()).then(() => answer, () => answer));
    const gone = () => coming.delete(name);
    coming.set(name, got);
    got.then(gone, gone);
  }
  return (await coming.get(name)).clone();
}

/** Takes a large file over from the version before, if it has not changed. */
async function inherit(cache, name) {
  for (const other of await caches.keys()) {
    if (!other.startsWith(PREFIX) || other === CACHE) continue;
    const kept = await (await caches.open(other)).match(addressOf(name));
    const answer = kept && (await proven(kept, name).catch(() => null));
    if (answer) return cache.put(addressOf(name), answer);
  }
}

/** All or nothing: a version that is not whole is not kept. This very one may be in use, after a step back. */
async function install() {
  const inUse = await caches.has(CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(Object.keys(FIRST).map((name) => fill(cache, name)));
    if ((await missing(cache, Object.keys(FIRST))).length > 0) throw new Error('no room');
    await Promise.all(Object.keys(LATER).map((name) => inherit(cache, name)));
  } catch (error) {
    if (!inUse) await caches.delete(CACHE);
    throw error;
  }
}

/** Old versions go, but not while a newer one is on its way: its files would go too. */
async function activate() {
  const newer = registration.installing || registration.waiting;
  for (const name of newer ? [] : await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await clients.claim();
}

async function missing(cache, names) {
  const kept = new Set((await cache.keys()).map((request) => request.url));
  return names.filter((name) => !kept.has(addressOf(name)));
}

/** Fetches what is not kept yet; says whether everything is here that cannot be done without. */
async function complete() {
  const cache = await caches.open(CACHE);
  const names = await missing(cache, Object.keys({ ...FIRST, ...LATER }));
  await Promise.allSettled(names.map((name) => fill(cache, name)));
  return (await missing(cache, Object.keys(FIRST))).length === 0;
}

/** The page: from the cache while that is whole, repaired if it can be, else the published one. */
async function page(request) {
  const cache = await caches.open(CACHE);
  const lost = await missing(cache, NEEDED);
  const results = await Promise.allSettled(lost.map((name) => fill(cache, name)));
  const strange = results.some((result) => result.status === 'rejected' && result.reason instanceof Stranger);
  // Another version is published and this one cannot be mended: the page runs without this worker's
  // files, all of which have other addresses there.
  if (strange) return fetch(request).catch(() => apology());
  const home = results[lost.indexOf('./')];
  return (await cache.match(HOME.href)) || (home && home.value) || apology();
}

/** Any other file of this version. */
async function file(name, request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(addressOf(name));
  try {
    // The page asks like this when something did not fit together: trust nothing.
    if (kept && request.cache === 'reload') return await proven(kept, name).catch(() => fill(cache, name));
    return kept || (await fill(cache, name));
  } catch (error) {
    return Response.error();
  }
}

function apology() {
  const text =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="dark light"><title>Unknot</title><main><h1>Unknot is not complete on this phone.</h1>' +
    '<p>The browser has removed a part of it, and there is no connection. Connect once, then open the page again. ' +
    'Your sessions are kept apart from it.</p><p><a href="./">Try again</a></p></main></html>';
  return new Response(text, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));

addEventListener('message', (event) => {
  const { type } = event.data || {};
  if (type === 'activate') event.waitUntil(skipWaiting());
  if (type === 'complete' && event.ports[0]) {
    event.waitUntil(complete().then((whole) => event.ports[0].postMessage({ complete: whole })));
  }
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== HOME.origin || !url.pathname.startsWith(HOME.pathname)) return;
  const path = url.pathname.slice(HOME.pathname.length);
  const name = path + url.search;
  // What cannot even be looked up is asked of the host.
  const direct = () => fetch(request);
  if (hashOf(name)) event.respondWith(file(name, request).catch(direct));
  else if (request.mode !== 'navigate') return;
  else if (path === '' || path === 'index.html') event.respondWith(page(request).catch(direct));
  else event.respondWith(fetch(request).catch(() => Response.redirect(HOME.href)));
});
