// The tests' own fixtures: a host for each test, and a page that is watched for what must never happen.

import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { DIST, lists, variant } from './build.ts';
import { Host } from './host.ts';

interface Fixtures {
  /** The path below which the page is served. */
  prefix: string;
  /** This test's own host; it begins with the build under test. */
  host: Host;
  /** What the page's policy refused, and what it threw; a test may read it, and none may stay unread. */
  trouble: string[];
}

export const test = base.extend<Fixtures>({
  prefix: ['/', { option: true }],
  host: async ({ prefix }, use) => {
    const host = await Host.start(DIST, prefix);
    await use(host);
    await host.close();
  },
  trouble: [
    async ({ context }, use) => {
      const trouble: string[] = [];
      watch(context, trouble);
      await use(trouble);
      expect(trouble, 'the page threw something or broke its own policy').toEqual([]);
    },
    { auto: true },
  ],
});

export { base, expect };

/** Notes what any page of a context throws, and what its policy refuses. */
export function watch(context: BrowserContext, trouble: string[]): void {
  context.on('weberror', (thrown) => trouble.push(`thrown: ${thrown.error().message}`));
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) trouble.push(message.text());
  });
}

/** Waits until the app has drawn its first screen. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Opens the page and waits until the app has drawn. */
export async function open(page: Page, host: Host, hash = ''): Promise<void> {
  await page.goto(host.url + hash);
  await ready(page);
}

/** What the page says about its service worker; nothing while it is being loaded anew. */
export const workerState = (page: Page) =>
  page.evaluate(() => (window as any).unknotWorker?.state as string | undefined).catch(() => undefined);

/** What the sound of the page says of itself. */
export const soundState = (page: Page) => page.evaluate(() => (window as any).unknotAudio.state as string);

/** Waits until everything is kept, and puts away the notice of it: everybody sees it once. */
export async function unnoticed(page: Page): Promise<void> {
  await expect.poll(() => workerState(page)).toBe('offline-ready');
  const said = page.getByRole('listitem').filter({ hasText: 'Ready for use without a network.' });
  if (await said.count()) await said.getByRole('button').click();
}

/** Opens the page and waits until everything is kept for use without a network. */
export async function openOffline(page: Page, host: Host, hash = ''): Promise<void> {
  await open(page, host, hash);
  await expect.poll(() => workerState(page)).toBe('offline-ready');
}

/** The build whose page is shown; nothing while it is being loaded anew. */
export const shown = (page: Page) => page.evaluate(() => document.documentElement.dataset.build).catch(() => undefined);

/** Sums how far things shift on a page from its beginning: gives what reads the sum. */
export async function shifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as any).shift += (entry as any).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as any).shift as number);
}

/** Counts the loads of a page from now on, each at its beginning: what is shown of it comes later. */
export function loads(page: Page): { readonly count: number } {
  const counter = { count: 0 };
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) counter.count++;
  });
  return counter;
}

/** Asks for a new version, as the browser does from time to time. */
export const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration!.update().catch(() => undefined);
  });

/**
 * Publishes a build, and asks until it waits, kept: a question that meets one of the browser's own, or the
 * last answer still being installed, is answered with that.
 */
export async function publish(page: Page, host: Host, label: string): Promise<void> {
  const build = variant(label);
  host.publish(build);
  const waiting = async () => {
    await lookForUpdate(page);
    return page.evaluate(async () => {
      const { installing, waiting } = (await navigator.serviceWorker.getRegistration())!;
      return waiting && !installing ? (await caches.keys()).map((name) => name.split('-').at(-1)) : [];
    });
  };
  await expect.poll(waiting).toContain(lists(build).revision);
}

/** The bodies kept by the caches with our prefix: cache → address → SHA-256. */
export const kept = (page: Page): Promise<Record<string, Record<string, string>>> =>
  page.evaluate(async () => {
    const found: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      if (!name.startsWith('unknot-')) continue;
      const cache = await caches.open(name);
      const entries = (found[name] = {} as Record<string, string>);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))!.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
        const path = request.url.slice(new URL('./', location.href).href.length) || './';
        entries[path] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    }
    return found;
  });

export type { BrowserContext, Page };
