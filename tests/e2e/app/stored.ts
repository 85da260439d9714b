// What lies in the browser's storage: put there before the app is opened, and read afterwards.

import type { Host } from '../support/host.ts';

export const KEYS = ['unknot.settings', 'unknot.history', 'unknot.bookmark', 'unknot.screening'] as const;

/** A moment as the app writes it. */
export interface Moment {
  epoch: number;
  offset: number;
}

export interface Record {
  id: string;
  routine: string;
  started: Moment;
  seconds: number;
  ending: { how: string; why?: string };
  before?: number;
  after?: number;
  eased?: number;
  place?: string;
  pressure?: number;
  skipped?: string[];
  worked?: unknown[];
  sore?: string;
  rev?: number;
}

export const DAY = 86_400_000;

export const at = (epoch: number): Moment => ({ epoch, offset: 0 });

/** All questions answered with no at a moment. */
export const clear = (epoch: number) => ({ v: 1, answered: at(epoch), red_flags: [], cautions: [], rest: null });

const pattern = { inhale: 4_000, exhale: 6_000 };

/** A place in the wall-and-ball routine that was written at a moment. */
export const bookmark = (saved: number, position = 375_000) => ({
  v: 1,
  id: 'planted',
  routine: 'wall-ball',
  plan: { pattern, get_ready: 10_000, settle: null, first: 'left' },
  eased: [],
  position,
  played: position,
  started: at(saved - position),
  saved: at(saved),
});

/** One session of a day before. */
export const old = (epoch: number, id = 'an-old-one'): Record => ({
  id,
  routine: 'wall-ball',
  started: at(epoch),
  seconds: 600,
  ending: { how: 'finished' },
  before: 6,
  after: 3,
});

export const history = (...records: Record[]) => ({ v: 1, records });

/** A browser's window, whoever drives it. */
export interface Window {
  goto(url: string): Promise<unknown>;
  evaluate<R, A>(ask: (given: A) => R, given?: A): Promise<unknown>;
}

/** Texts, or what becomes one, by key. */
export type Planted = { [key: string]: unknown };

/** Puts texts into the storage of the page's origin while no app is there. */
export async function plant(page: Window, host: Host, texts: Planted): Promise<void> {
  // Some file of the same origin that runs nothing.
  await page.goto(`${host.url}sw.js`);
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? text : JSON.stringify(text)])));
}

/** The text under a key, as it is. */
export const text = (page: Window, key: string) => page.evaluate((key) => localStorage.getItem(key), key) as Promise<string | null>;

/** All texts, by key. */
export const texts = (page: Window) => page.evaluate(() => ({ ...localStorage })) as Promise<{ [key: string]: string }>;

/** The sessions kept in the storage. */
export async function records(page: Window): Promise<Record[]> {
  const found = await text(page, 'unknot.history');
  return found === null ? [] : (JSON.parse(found).records as Record[]);
}
