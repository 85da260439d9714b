// The chosen theme, before the first paint. Without a choice the style sheet follows the system.

const GROUND = { dark: '#15100b', light: '#f6eedf', black: '#000000' };
const chosen = attempt(() => JSON.parse(localStorage.getItem('unknot.settings')).theme, null);

if (typeof chosen === 'string' && Object.prototype.hasOwnProperty.call(GROUND, chosen)) {
  root.dataset.theme = chosen;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) meta.content = GROUND[chosen];
}
