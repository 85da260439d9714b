// Loading the app, and watching that it arrives.

/** Set before the one automatic reload, so that there is never a second. */
const HEALED = 'unknot-healed';
/** The app is to have drawn something so long after its files are here. */
const PATIENCE = 10000;
/** What came less than this before a look may still be drawn. */
const DRAWING = PATIENCE - 1000;
/** A slow line is given so long, in steps of the above, before a reload is tried. */
const STEPS = 6;

/** So long the program waits for the first paint. */
const UNSEEN = 500;

const isReady = () => 'ready' in root.dataset;
/** The program comes in two files, the second asked for by the first; while developing in one. */
const PROGRAM = [wasm, later].filter(Boolean);
const isDrawn = () => 'drawn' in root.dataset;
/** Whether a part came, and long enough ago to have been drawn. */
const isHere = (part) =>
  performance.getEntriesByName(new URL(part, document.baseURI).href).some((entry) => performance.now() - entry.responseEnd > DRAWING);
const isWhole = () => isHere((isDrawn() && later) || wasm);

function showFailure(title, lede, why) {
  if (over || isReady()) return;
  showCard({ title, lede, again: 'Try again', why, act: () => { memory.drop(HEALED); startAgain(); } });
}

const TOO_OLD = () =>
  showFailure(
    'This browser is too old.',
    'Unknot needs Safari 16.4, Chrome 111, Firefox 115 or newer, with WebAssembly switched on. Please update it, or open this page in another browser.',
    'Nothing was sent anywhere.',
  );

const NOT_LOADED = (error) =>
  showFailure(
    'Unknot did not load.',
    navigator.onLine === false
      ? 'A part of it is not on this phone yet, and there is no connection. Connect once, then try again.'
      : 'A part of it did not arrive. Check the connection, then try again.',
    `What went wrong: ${String((error && error.message) || error).slice(0, 200)} Nothing was sent anywhere.`,
  );

/** Fetches the page and its parts past every cache and loads them once more; the second time, says so. */
function heal(error) {
  if (over || isReady() || healing) return;
  healing = true;
  // Without a memory this tab could not tell the second time from the first.
  if (root.dataset.session === 'on' || memory.read(HEALED) || !memory.write(HEALED, 1)) return NOT_LOADED(error);
  const sheet = document.querySelector('link[rel="stylesheet"]');
  const parts = [location.pathname, glue].concat(PROGRAM, sheet ? sheet.href : []);
  Promise.all(parts.map((part) => fetch(part, { cache: 'reload' }))).then(
    // It may have come after all, in the meantime.
    () => isReady() || location.reload(),
    () => NOT_LOADED(error),
  );
}
let healing = false;

/** Called where the second file of the program is loaded, when it cannot be. */
window.unknotMissing = heal;

/** Asks again and again whether all of the app is here; what is still arriving on a slow line may. */
function watch(step) {
  setTimeout(() => {
    if (over || isReady()) return;
    if (isWhole() || step >= STEPS) return heal('it did not draw anything in time.');
    const slow = document.querySelector('.sk-slow');
    if (slow) slow.textContent = 'Still loading. The connection is slow.';
    watch(step + 1);
  }, PATIENCE);
}

/** On a first visit the page is seen before the program begins: a slow phone does one after the other. */
function whenPainted() {
  const returning = attempt(() => navigator.serviceWorker.controller, null);
  const tells = attempt(() => PerformanceObserver.supportedEntryTypes.includes('paint'), false);
  if (returning || !tells || document.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((seen) => {
    setTimeout(seen, UNSEEN);
    new PerformanceObserver(seen).observe({ type: 'paint', buffered: true });
  });
}

function load() {
  watch(1);
  const program = fetch(wasm).then((answer) => {
    if (!answer.ok) throw new Error(`the app answered ${answer.status}.`);
    return answer;
  });
  // Handled below; the script may fail first.
  program.catch(() => {});
  import(new URL(glue, document.baseURI).href)
    .then((app) => whenPainted().then(() => app.default({ module_or_path: program })))
    .catch((error) => {
      if (over) return;
      // A trap is the app's own failure; anything else is about files that do not fit together.
      if (error instanceof WebAssembly.RuntimeError) window.unknotCrash(error.message);
      else heal(error);
    });
}

/** What the oldest supported browsers have and older ones do not. */
const isSupported = () =>
  typeof WebAssembly === 'object' &&
  typeof WebAssembly.instantiateStreaming === 'function' &&
  typeof Element.prototype.animate === 'function' &&
  typeof Array.prototype.toSorted === 'function';

/** Calls back when all of the app is here. */
function whenReady(act) {
  if (isReady()) return act();
  const observer = new MutationObserver(() => {
    if (!isReady()) return;
    observer.disconnect();
    act();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
}

if (memory.read(BROKEN) >= ENOUGH) showSafePage();
else if (!isSupported()) TOO_OLD();
else load();

whenReady(() =>
  setTimeout(() => {
    if (over) return;
    settled = true;
    memory.drop(BROKEN);
    memory.drop(HEALED);
  }, PATIENCE),
);
