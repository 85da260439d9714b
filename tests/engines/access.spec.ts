// Axe on every screen: the engines draw and tell differently.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MOVEMENTS } from '../e2e/app/ids.ts';
import { old, history } from '../e2e/app/stored.ts';
import { expect, test } from './support/test.ts';
import type { Screen } from './app/screen.ts';

// It belongs to the packages of the end-to-end tests.
const AXE = readFileSync(createRequire(new URL('../e2e/', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it is. */
async function violations(app: Screen): Promise<string[]> {
  if (!(await app.driver.evaluate(() => 'axe' in window))) await app.driver.inject(AXE);
  return app.driver.evaluate(async () => {
    const { violations } = await (window as any).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ target, failureSummary }: any) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`)) as string[];
  });
}

const SCREENS = ['', '#/routine/wall-ball', `#/movements`, `#/movements/${MOVEMENTS[0]}`, '#/progress', '#/learn', '#/settings', '#/safety', '#/done', '#/nowhere'];

test('axe finds nothing on any screen, nor in the player and its sheets', async ({ app, host }) => {
  test.setTimeout(120_000);
  const { driver } = app;
  const found: { [where: string]: string[] } = {};
  const look = async (where: string) => {
    const said = await violations(app);
    if (said.length) found[where] = said;
  };
  await app.open(host, '', {}, { 'unknot.history': history(old(Date.now() - 86_400_000 * 3), old(Date.now() - 86_400_000, 'another')) });
  for (const hash of SCREENS) {
    await driver.evaluate((hash) => void (location.hash = hash || '#/'), hash);
    await expect.poll(() => driver.evaluate(() => document.querySelectorAll('main h1, main h2').length)).toBeGreaterThan(0);
    await driver.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await look(hash || 'home');
  }
  await driver.evaluate(() => void (location.hash = '#/routine/wall-ball'));
  await app.press('Start');
  await app.state('countdown');
  await look('countdown');
  await app.press('Next');
  await app.press('Next');
  await app.press('Forward 10 seconds');
  await app.state('working');
  await look('working');
  await app.press('Adjust');
  await look('adjust');
  await app.press('Close');
  await app.press('Stop');
  await look('stop');
  expect(found).toEqual({});

  // And it would find something.
  await driver.evaluate(() => document.querySelector('main')!.setAttribute('role', 'presentation'));
  expect((await violations(app)).join()).toMatch(/landmark/);
});
