// The service worker as the app sees it: what it promises, and when a new version may take over.
//
// It is registered after the app has drawn. The page is reloaded only after a person agreed to an
// update in this tab, only once, never during a session and never on the first install.

/** So long between two questions for a new version. */
const HOUR = 3600000;

const container = attempt(() => navigator.serviceWorker, null);
/** The worker that answers for this page; compared, because the event also comes without a change. */
let known = attempt(() => container.controller, null);
let asked = false;
let reloaded = false;
/** Another tab let a new version take over: this page still runs the old one. */
let stale = false;
let lastCheck = Date.now();

const isBusy = () => root.dataset.session === 'on';
const lookUp = () => promised(() => container.getRegistration()).catch(() => undefined);

window.unknotWorker = { state: 'unknown', reason: '', update: takeUpdate, blocked: isBusy };

/** Sets the state and tells the app; an update is kept back until no session runs. */
function tell(state, reason) {
  const status = window.unknotWorker;
  if (state === 'update' && isBusy()) return whenIdle(() => tell(state, reason));
  // An update that waits stays the thing to say.
  if (status.state === state || (status.state === 'update' && state !== 'update')) return;
  status.state = state;
  status.reason = reason || '';
  announce('unknot-worker', state);
}

function whenIdle(act) {
  const observer = new MutationObserver(() => {
    if (isBusy()) return;
    observer.disconnect();
    act();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['data-session'] });
}

function reloadOnce() {
  if (reloaded) return;
  reloaded = true;
  location.reload();
}

/** The person agreed to the update. Says whether it goes ahead. */
function takeUpdate() {
  if (!container || isBusy()) return false;
  asked = true;
  if (stale) reloadOnce();
  else
    lookUp().then((registration) => {
      if (registration && registration.waiting) registration.waiting.postMessage({ type: 'activate' });
      else if (!registration || !registration.installing) reloadOnce();
    });
  return true;
}

function onControllerChange() {
  const now = attempt(() => container.controller, null);
  if (!now || now === known) return;
  const before = known;
  known = now;
  if (asked && !isBusy()) reloadOnce();
  else if (before) {
    stale = true;
    tell('update');
  } else complete();
}

/** The worker answers for this page; has it everything that is needed without a network? */
function complete() {
  tell('controlled');
  const channel = new MessageChannel();
  channel.port1.onmessage = (event) => {
    if (event.data && event.data.complete) tell('offline-ready');
  };
  if (known) known.postMessage({ type: 'complete' }, [channel.port2]);
}

/** Follows one new worker from its install to its turn. */
function follow(registration, fresh) {
  const first = !registration.active;
  let installed = false;
  fresh.addEventListener('statechange', () => {
    if (fresh.state === 'installed') {
      installed = true;
      if (first) return;
      if (asked) fresh.postMessage({ type: 'activate' });
      else tell('update');
    } else if (fresh.state === 'redundant' && !installed) {
      if (first) tell('absent', 'failed');
      else announce('unknot-worker', 'update-failed');
    }
  });
}

function register() {
  if (over) return;
  if (!worker) return tell('absent', 'development');
  if (!container) return tell('absent', 'unsupported');
  container.addEventListener('controllerchange', onControllerChange);
  document.addEventListener('visibilitychange', check);
  promised(() => container.register(worker, { updateViaCache: 'none' })).then(
    (registration) => {
      registration.addEventListener('updatefound', () => registration.installing && follow(registration, registration.installing));
      if (registration.installing) follow(registration, registration.installing);
      known = known || container.controller;
      if (registration.active && registration.waiting) tell('update');
      else if (known) complete();
      else if (registration.active && !registration.installing) tell('absent', 'bypassed');
    },
    () => tell('absent', 'refused'),
  );
}

/** Asks for a new version when the page is looked at again after a while. */
function check() {
  if (document.visibilityState !== 'visible' || isBusy() || Date.now() - lastCheck < HOUR) return;
  lastCheck = Date.now();
  lookUp().then((registration) => registration && registration.update().catch(() => {}));
}

// Not in the way of the first screen.
whenReady(() => setTimeout(register, 1000));
