// The tests' own fixtures: a browser of one engine for each test, and a host that can be shut.

import { DIST } from '../../e2e/support/build.ts';
import { Host } from '../../e2e/support/host.ts';
import { base, expect } from '../../e2e/support/test.ts';
import { Screen } from '../app/screen.ts';
import { within, type Engine } from './engine.ts';

interface Fixtures {
  /** What is tested; each project is one. */
  engine: Engine;
  /** This test's own host. */
  host: Host;
  /** A browser's only window. */
  app: Screen;
}

export const test = base.extend<Fixtures>({
  engine: ['chromium', { option: true }],
  host: async ({}, use) => {
    const host = await Host.start(DIST);
    await use(host);
    await host.close();
  },
  app: async ({ engine }, use) => {
    await within(engine, (driver) => use(new Screen(driver)));
  },
});

export { expect };
