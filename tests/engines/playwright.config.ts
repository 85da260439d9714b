// How the page is driven in three engines. `cargo xtask test --only engines` builds it, finds or
// installs the browsers, and runs this.

import { ENGINES, type Engine } from './support/engine.ts';

const wanted = (process.env.UNKNOT_ENGINES ?? ENGINES.join()).split(',') as Engine[];

export default {
  testDir: '.',
  outputDir: 'test-results',
  fullyParallel: true,
  // Clocks are real here: no more at a time than a small machine has cores.
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // As long as the other suite's, for the same reason.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // Two of one engine at a time would wait for the same thing; two engines seldom do.
  projects: wanted.map((engine) => ({ name: engine, workers: 1, use: { engine } })),
};
