// What happens when the app breaks, and when it breaks at every start.

/** How often in a row the app broke before it had run for a while. */
const BROKEN = 'unknot-broken-starts';
/** So many broken starts, and the app is not loaded again unasked. */
const ENOUGH = 2;

/** Set when the app has been ready for some time: what breaks after that is not the start. */
let settled = false;

/** Starts the page anew, with the newest version that is already here. */
function startAgain() {
  const reload = () => location.reload();
  const container = attempt(() => navigator.serviceWorker, null);
  if (!container) return reload();
  setTimeout(reload, 3000);
  promised(() => container.getRegistration()).then((registration) => {
    if (!registration || !registration.waiting) return reload();
    container.addEventListener('controllerchange', reload, { once: true });
    registration.waiting.postMessage({ type: 'activate' });
  }, reload);
}

/** The page that does not load the app: reached after two broken starts in a row. */
function showSafePage() {
  showCard({
    title: 'Unknot cannot start.',
    lede: hasData()
      ? 'It broke twice in a row. Your sessions are still kept on this phone: save a copy first, then try once more.'
      : 'It broke twice in a row. You can try once more.',
    again: 'Try once more',
    why: 'Nothing was sent anywhere.',
    act: () => {
      memory.drop(BROKEN);
      startAgain();
    },
  });
  // A repaired version may be there by then.
  promised(() => navigator.serviceWorker.getRegistration()).then((found) => found && found.update()).catch(() => {});
}

/** Called by the app when it breaks, with what it knows about that. */
window.unknotCrash = (text) => {
  if (over) return;
  over = true;
  silence();
  const broken = settled ? 0 : memory.read(BROKEN) + 1;
  if (!settled) memory.write(BROKEN, broken);
  if (broken >= ENOUGH) return showSafePage();
  const kept = hasData();
  const place = attempt(() => localStorage.getItem('unknot.bookmark'), null) !== null;
  showCard({
    title: kept ? 'Something broke.\nYour sessions are safe.' : 'Something broke.',
    lede:
      (kept ? 'They are kept on this phone. ' : '') +
      'Take your weight off the ball, then start the page again.' +
      (place ? ' You can go on where you stopped.' : ''),
    again: 'Start again',
    why: `What went wrong: ${String(text).slice(0, 300)} Nothing was sent anywhere.`,
    act: startAgain,
  });
};
