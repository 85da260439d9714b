// How the finished page is driven. `cargo xtask test --only e2e` builds it and runs this.

import { defineConfig } from '@playwright/test';

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
];

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
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
