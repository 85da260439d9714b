// A shortcut of the installed app, opened while the app runs already: it goes there, unless a
// session is going on, which is only brought to the front.

if ('launchQueue' in window) {
  launchQueue.setConsumer((launch) => {
    const target = attempt(() => new URL(launch.targetURL), null);
    if (target && target.hash && !isBusy() && isReady()) location.hash = target.hash;
  });
}
