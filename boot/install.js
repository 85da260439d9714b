// The browser's offer to install the app, kept until a person asks for it.

window.unknotInstall = { prompt: null, installed: false };

window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  window.unknotInstall.prompt = event;
  announce('unknot-install', 'available');
});

window.addEventListener('appinstalled', () => {
  window.unknotInstall.prompt = null;
  window.unknotInstall.installed = true;
  announce('unknot-install', 'installed');
});
