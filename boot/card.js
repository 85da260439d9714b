// The card that takes the page over when the app cannot go on.

/** Set once; from then on nothing of the app may run. */
let over = false;

/** What the card's buttons do. */
const actions = new Map();

// These listeners come before the app's own, so that none of those is reached once it is over: its
// memory may be in any state. The card's buttons therefore work from here too.
const HEARD =
  'click dblclick pointerdown pointerup pointermove pointercancel touchstart touchmove touchend ' +
  'mousedown mouseup keydown keyup input change submit focus blur visibilitychange pagehide pageshow ' +
  'beforeunload hashchange popstate storage resize online offline message unknot-worker unknot-install';
for (const name of HEARD.split(' ')) {
  window.addEventListener(
    name,
    (event) => {
      if (!over) return;
      event.stopImmediatePropagation();
      const button = name === 'click' && event.target instanceof Element && event.target.closest('button');
      if (button && actions.has(button)) actions.get(button)();
    },
    true,
  );
}

/** Ends everything that sounds, moves or waits, each on its own: one failure must not spare the next. */
function silence() {
  // A busy phone takes its time to close a context; what is cut off from it is silent at once.
  attempt(() => window.unknotAudio && window.unknotAudio.unknotOut && window.unknotAudio.unknotOut.disconnect());
  attempt(() => window.unknotAudio && Promise.resolve(window.unknotAudio.close()).catch(() => {}));
  attempt(() => document.querySelectorAll('audio, video').forEach((media) => media.pause()));
  attempt(() => window.speechSynthesis && speechSynthesis.cancel());
  attempt(() => navigator.vibrate && navigator.vibrate(0));
  attempt(() => window.unknotLock && Promise.resolve(window.unknotLock.release()).catch(() => {}));
  attempt(() => navigator.mediaSession && (navigator.mediaSession.playbackState = 'none'));
  attempt(() => document.getAnimations().forEach((animation) => animation.cancel()));
  attempt(() => {
    // Whoever set these timers, they were the app's or have no use any more.
    for (let id = setTimeout(() => {}, 0); id > 0; id--) clearTimeout(id);
    for (let id = requestAnimationFrame(() => {}); id > 0; id--) cancelAnimationFrame(id);
  });
}

/** The name with its mark, kept before the app takes the skeleton away. */
let mast = null;
whenParsed(() => {
  mast = document.querySelector('.sk-mast');
  mast = mast && mast.cloneNode(true);
});

const PICTURE =
  '<svg viewBox="0 0 390 300" aria-hidden="true"><circle class="crash-rim" cx="250" cy="160" r="96"/>' +
  '<path class="crash-line" d="M-1000 160H118M150 176H196"/><circle class="crash-spot" cx="250" cy="160" r="13"/>' +
  '<circle class="crash-dot" cx="250" cy="160" r="4"/></svg>';

/** Takes the page over: a heading, a few sentences, one way on, and the person's own data. */
function showCard({ title, lede, again, why, act }) {
  over = true;
  delete root.dataset.session;
  whenParsed(() => {
    for (const other of document.body.children) {
      other.inert = true;
      other.hidden = true;
    }
    const old = document.getElementById('crash');
    if (old) old.remove();
    const card = document.createElement('main');
    card.id = 'crash';
    card.tabIndex = -1;
    card.innerHTML =
      '<p class="crash-name">Unknot</p><div class="crash-picture">' + PICTURE + '</div><div class="crash-words"><h1></h1>' +
      '<p class="crash-lede"></p><button type="button" class="crash-again"></button><div class="crash-data">' +
      '<button type="button">Copy my data</button><button type="button">Save my data</button></div>' +
      '<p class="crash-said" role="status"></p><p class="crash-why"></p></div>';
    if (mast) card.querySelector('.crash-name').replaceWith(mast);
    card.querySelector('h1').textContent = title;
    card.querySelector('.crash-lede').textContent = lede;
    card.querySelector('.crash-why').textContent = why;
    const [first, copy, save] = card.querySelectorAll('button');
    const said = card.querySelector('.crash-said');
    first.textContent = again;
    actions.set(first, () => {
      first.disabled = true;
      act();
    });
    actions.set(copy, () =>
      copyData().then((done) => {
        said.textContent = done ? 'Copied.' : 'Copying was refused. Save it instead.';
      }),
    );
    actions.set(save, saveData);
    card.querySelector('.crash-data').hidden = !hasData();
    document.body.append(card);
    card.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
}
