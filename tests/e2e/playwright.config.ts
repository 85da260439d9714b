// How the finished page is driven. `cargo xtask test --only e2e` builds it and runs this.

import { defineConfig } from '@playwright/test';

/** What the browser is to leave out; the last such list holds, so it names what the tests' own driver leaves out and we need. */
const WITHOUT = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  // Pages of its own behind the address bar, loaded with every window: a second of a core each time.
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Chromium as it starts on a machine without a desktop, as root too. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  // Sounds go nowhere, at their pace: what plays sound on a machine without a loudspeaker may keep a browser waiting.
  '--disable-audio-output',
  `--disable-features=${WITHOUT.join(',')}`,
];

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A machine that is shared may stand still for most of a minute. No test passes by it: what is expected has its own limit.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    serviceWorkers: 'allow',
    launchOptions: {
      executablePath: process.env.UNKNOT_CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
    },
  },
});
