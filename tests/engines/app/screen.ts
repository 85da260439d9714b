// What is on the screen, found by role and name as every engine tells them.

import { read, type Look } from '../../e2e/app/player.ts';
import { clear, plant, type Planted } from '../../e2e/app/stored.ts';
import type { Host } from '../../e2e/support/host.ts';
import { expect } from '../../e2e/support/test.ts';
import type { Driver } from '../support/driver.ts';

/** Elements that may have a role, to be asked in the page. */
const MAY_BE = { button: 'button', link: 'a[href]', heading: 'h1', checkbox: 'input[type=checkbox]', timer: '[role=timer]' };

export type Role = keyof typeof MAY_BE;

export class Screen {
  constructor(readonly driver: Driver) {}

  /** Opens the app on real clocks, the safety check answered, with these settings. */
  async open(host: Host, hash: string, settings: object = {}, planted: Planted = {}): Promise<void> {
    await plant(this.driver, host, { 'unknot.screening': clear(Date.now()), 'unknot.settings': { v: 1, ...settings }, ...planted });
    await this.driver.goto(`${host.url}${hash}`);
    await this.ready();
  }

  /** Loads the page anew as its reader does. (The protocol's own way goes around the worker in Firefox.) */
  async reload(): Promise<void> {
    await this.driver.evaluate(() => {
      document.documentElement.dataset.left = '';
      setTimeout(() => location.reload());
    });
    const fresh = () => this.driver.evaluate(() => !('left' in document.documentElement.dataset)).catch(() => false);
    await expect.poll(fresh, { timeout: 20_000 }).toBe(true);
    await this.ready();
  }

  /** Waits until the app has drawn. */
  async ready(): Promise<void> {
    await expect.poll(() => this.driver.evaluate(() => 'ready' in document.documentElement.dataset), { timeout: 20_000 }).toBe(true);
  }

  /** Waits until everything is kept for use without a network. */
  async kept(): Promise<void> {
    await expect.poll(() => this.driver.evaluate(() => (window as any).unknotWorker?.state), { timeout: 20_000 }).toBe('offline-ready');
  }

  /** The first visible element with a role and a name, if there is one. */
  private find = (role: Role, name: string): Promise<object | null> =>
    this.driver.evaluate(
      ({ among, name }) => {
        const words = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent!).trim().replace(/\s+/g, ' ');
        const seen = [...document.querySelectorAll<HTMLElement>(among)].filter((element) => element.getClientRects().length);
        const found = seen.find((element) => words(element) === name) ?? null;
        found?.scrollIntoView({ block: 'center' });
        return found as object | null;
      },
      { among: MAY_BE[role], name },
    );

  /** Waits for an element, and that this engine tells it by the same role and name. */
  async sees(role: Role, name: string, timeout = 10_000): Promise<object> {
    let found: object | null = null;
    await expect.poll(async () => Boolean((found = await this.find(role, name))), { timeout, message: `${role} “${name}”` }).toBe(true);
    expect(await this.driver.told(found!)).toEqual({ role, name });
    return found!;
  }

  has = async (role: Role, name: string): Promise<boolean> => Boolean(await this.find(role, name));

  press = async (name: string): Promise<void> => this.driver.click(await this.sees('button', name));

  /** All visible text. */
  text = (): Promise<string> => this.driver.evaluate(() => document.body.innerText);

  /** What the player says of itself; nothing while there is none. */
  look = (): Promise<Look | null> => this.driver.evaluate(read);

  /** Waits for a state of the player. */
  async state(state: string, timeout = 10_000): Promise<void> {
    await expect.poll(async () => (await this.look())?.state, { timeout }).toBe(state);
  }
}
