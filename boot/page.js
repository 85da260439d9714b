// What the other parts of the start script stand on.
//
// Plain JavaScript that browsers of the last eight years can read, because it is also what tells
// the older ones among them that they are too old. It never needs wasm, and never throws.

const root = document.documentElement;
const { glue, wasm, later, worker } = document.currentScript.dataset;

/** Runs what may throw: storage may be refused at every call, not only the first. */
function attempt(act, otherwise) {
  try {
    return act();
  } catch (error) {
    return otherwise;
  }
}

/** The same for what answers later: a refusal at once is a refusal too. */
const promised = (act) => new Promise((done) => done(act()));

/** Tells the app something; it may not be there to hear it. */
function announce(name, detail) {
  window.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Calls back once the page has a body. */
function whenParsed(act) {
  if (document.body) act();
  else document.addEventListener('DOMContentLoaded', act, { once: true });
}

/** What this tab remembers over a reload: how often the start has failed. */
const memory = {
  read: (key) => Number(attempt(() => sessionStorage.getItem(key), null)) || 0,
  /** Says whether it will really be remembered. */
  write: (key, value) =>
    attempt(() => {
      sessionStorage.setItem(key, String(value));
      return sessionStorage.getItem(key) === String(value);
    }, false),
  drop: (key) => attempt(() => sessionStorage.removeItem(key)),
};
