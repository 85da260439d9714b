// Measures the finished page: `cargo xtask bench` runs this after the sizes. One at a time, so that
// nothing disturbs the clock.

import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

export default defineConfig({
  ...tests,
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 180_000,
  reporter: [['dot']],
});
