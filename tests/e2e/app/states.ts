// Every screen and every state of the player, and how to get there.

import { expect, ready, unnoticed, type Page } from '../support/test.ts';
import type { Host } from '../support/host.ts';
import { MORNING, STILL, button, look, player, press, run, seek } from './player.ts';
import { DAY, at, bookmark, clear, history, old, plant } from './stored.ts';

export interface State {
  name: string;
  /** Goes there; the page may be in any state before. */
  go: (page: Page, host: Host) => Promise<void>;
}

let loads = 0;

/** Loads the app with this in its storage. */
async function load(page: Page, host: Host, hash: string, planted: { [key: string]: unknown }): Promise<void> {
  await plant(page, host, {});
  await page.evaluate(() => localStorage.clear());
  await plant(page, host, planted);
  await page.goto(`${host.url}?${loads++}${hash}`);
  await ready(page);
  // The worker has its say now, not while somebody is looking.
  await page.clock.runFor(1_100);
  await unnoticed(page);
}

const answered = { 'unknot.screening': clear(MORNING) };
const sessions = history(
  ...Array.from({ length: 12 }, (_, nth) => ({
    ...old(MORNING - (13 - nth) * 2 * DAY, `old-${nth}`),
    ...(nth % 4 === 3 ? { after: undefined, ending: { how: 'stopped', why: 'unasked' }, seconds: 245 } : {}),
  })),
);

/** So many sessions, one every other day, of every kind, with all that can be noted. */
export const year = (count: number, days = 1) =>
  history(
    ...Array.from({ length: count }, (_, nth) => ({
      ...old(MORNING - (count - nth) * days * DAY, `year-${nth}`),
      routine: ['wall-ball', 'hands-only', 'floor-glutes', 'breathing-reset', 'easy-walk'][nth % 5],
      before: 3 + ((nth * 7) % 5),
      after: 2 + ((nth * 5) % 4),
      place: ['low-back', 'side-of-hip'][nth % 2],
      pressure: 4,
      worked: [['low-back', 300 + nth], ['side-of-hip', 120]],
      sore: 'none',
      ...(nth % 9 === 8 ? { after: undefined, ending: { how: 'stopped', why: 'unwell' }, seconds: 245, skipped: ['wall-ball-glute'] } : {}),
    })),
  );

const planned = { 'unknot.settings': { v: 1, plan: 'desk' } };

export const SCREENS: State[] = [
  { name: 'home-first', go: (page, host) => load(page, host, '#/', {}) },
  { name: 'home', go: (page, host) => load(page, host, '#/', answered) },
  { name: 'home-continue', go: (page, host) => load(page, host, '#/', { ...answered, 'unknot.bookmark': bookmark(STILL - 60_000) }) },
  { name: 'home-red-flag', go: (page, host) => load(page, host, '#/', { 'unknot.screening': { ...clear(MORNING), red_flags: ['bladder'] } }) },
  { name: 'home-caution', go: (page, host) => load(page, host, '#/', { 'unknot.screening': { ...clear(MORNING), cautions: ['other-condition'] } }) },
  { name: 'home-notices', go: (page, host) => load(page, host, '#/nowhere', { ...answered, 'unknot.history': '{"v":999}', 'unknot.settings': '{' }) },
  { name: 'briefing', go: (page, host) => load(page, host, '#/routine/wall-ball', answered) },
  {
    name: 'briefing-sources',
    go: async (page, host) => {
      await load(page, host, '#/routine/wall-ball', answered);
      await page.getByText('Sources', { exact: true }).click();
      await page.getByRole('group', { name: 'How stiff is it now?' }).getByRole('button', { name: '6' }).click();
    },
  },
  {
    name: 'home-chosen',
    go: async (page, host) => {
      await load(page, host, '#/', answered);
      await press(page, 'Flared up today');
      await press(page, 'Side of hip');
    },
  },
  {
    name: 'briefing-how',
    go: async (page, host) => {
      await load(page, host, '#/routine/wall-ball', { ...answered, 'unknot.settings': { v: 1, not_for_me: ['wall-ball-roll'] } });
      for (const how of await page.getByText('How it is done').all()) await how.click();
    },
  },
  {
    name: 'learn',
    go: async (page, host) => {
      await load(page, host, '#/learn', answered);
      for (const chapter of await page.locator('summary').all()) await chapter.click();
    },
  },
  { name: 'safety-1', go: (page, host) => load(page, host, '#/safety', {}) },
  {
    name: 'safety-1-hint',
    go: async (page, host) => {
      await load(page, host, '#/safety', {});
      await page.getByRole('checkbox').nth(2).check();
      await page.getByRole('checkbox').nth(2).uncheck();
      await page.getByRole('checkbox').nth(9).check();
      await page.getByRole('checkbox').nth(9).uncheck();
      await press(page, 'Continue');
    },
  },
  {
    name: 'safety-2',
    go: async (page, host) => {
      await load(page, host, '#/safety', {});
      await press(page, 'None of these');
      await page.getByRole('checkbox').nth(1).check();
    },
  },
  {
    name: 'safety-agreement',
    go: async (page, host) => {
      await load(page, host, '#/safety', {});
      await press(page, 'None of these');
      await page.getByRole('checkbox').nth(4).check();
      await press(page, 'Continue');
    },
  },
  {
    name: 'safety-verdict',
    go: async (page, host) => {
      await load(page, host, '#/safety', {});
      await page.getByRole('checkbox').nth(4).check();
      await press(page, 'Continue');
    },
  },
  {
    name: 'safety-taken-back',
    go: async (page, host) => {
      await load(page, host, '#/safety', { 'unknot.screening': { ...clear(MORNING), red_flags: ['trauma', 'night'] } });
      await press(page, 'None of these');
    },
  },
  {
    name: 'safety-rest',
    go: (page, host) =>
      load(page, host, '#/routine/wall-ball', { 'unknot.screening': { ...clear(MORNING), rest: Math.floor((STILL - 4 * 3_600_000) / DAY), answered: at(MORNING) } }),
  },
  { name: 'done-none', go: (page, host) => load(page, host, '#/done', answered) },
  { name: 'progress-none', go: (page, host) => load(page, host, '#/progress', answered) },
  { name: 'progress', go: (page, host) => load(page, host, '#/progress', { ...answered, 'unknot.history': sessions }) },
  { name: 'settings', go: (page, host) => load(page, host, '#/settings', answered) },
  { name: 'progress-1', go: (page, host) => load(page, host, '#/progress', { ...answered, 'unknot.history': history(old(MORNING - DAY)) }) },
  { name: 'progress-20', go: (page, host) => load(page, host, '#/progress', { ...answered, 'unknot.history': year(20, 2) }) },
  {
    name: 'progress-365',
    go: async (page, host) => {
      await load(page, host, '#/progress', { ...answered, 'unknot.history': year(365) });
      for (const closed of await page.locator('summary').all()) await closed.click();
    },
  },
  { name: 'session', go: (page, host) => load(page, host, '#/session/year-8', { ...answered, 'unknot.history': year(20) }) },
  { name: 'plan', go: (page, host) => load(page, host, '#/plan', { ...answered, ...planned, 'unknot.history': year(20) }) },
  { name: 'walk', go: (page, host) => load(page, host, '#/walk', answered) },
  { name: 'summary', go: (page, host) => load(page, host, '#/summary', { ...answered, 'unknot.history': year(20) }) },
  {
    name: 'settings-erase',
    go: async (page, host) => {
      await load(page, host, '#/settings', answered);
      await press(page, 'Erase everything');
    },
  },
  {
    name: 'settings-home-screen',
    go: async (page, host) => {
      await load(page, host, '#/settings', answered);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeinstallprompt')));
      await expect(page.getByRole('heading', { name: 'On the home screen' })).toBeVisible();
    },
  },
  { name: 'movements', go: (page, host) => load(page, host, '#/movements', answered) },
  { name: 'movement', go: (page, host) => load(page, host, '#/movements/wall-ball-hold', answered) },
];

const working = (position: number) => async (page: Page) => {
  await seek(page, position);
  const now = await look(page);
  expect(now.state).toBe('working');
  expect(now.position - position).toBeLessThan(300);
};

const far = (page: Page, how: string) => page.getByRole('group', { name: 'Words and digits as large as fit' }).getByRole('button', { name: how }).click();

/** In the order of one session; each goes on from the one before. */
export const PLAYER: State[] = [
  {
    name: 'player-countdown',
    go: async (page, host) => {
      await load(page, host, '#/routine/wall-ball', answered);
      await page.clock.pauseAt(STILL);
      await page.getByRole('group', { name: 'How stiff is it now?' }).getByRole('button', { name: '7' }).click();
      await press(page, 'Start');
      await run(page, 2);
      expect((await look(page)).state).toBe('countdown');
    },
  },
  { name: 'player-circles', go: working(25_000) },
  {
    name: 'player-settling',
    go: async (page) => {
      await seek(page, 64_000);
      expect((await look(page)).state).toBe('settling');
    },
  },
  { name: 'player-lean', go: working(93_000) },
  {
    name: 'player-switch',
    go: async (page) => {
      await seek(page, 124_000);
      expect((await look(page)).state).toBe('settling');
    },
  },
  { name: 'player-lean-right', go: working(137_000) },
  { name: 'player-roll', go: working(203_000) },
  { name: 'player-hold', go: working(377_000) },
  {
    name: 'player-too-much',
    go: async (page) => {
      await press(page, 'Too much');
      await expect(page.getByText('40 seconds more.')).toBeVisible();
    },
  },
  {
    name: 'player-paused',
    go: async (page) => {
      await press(page, 'Pause');
      expect((await look(page)).state).toBe('paused');
    },
  },
  {
    name: 'player-stop',
    go: async (page) => {
      await press(page, 'Stop');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'player-going-on',
    go: async (page) => {
      await page.getByRole('button', { name: /^A dull ache/ }).click();
      await run(page, 1);
      expect((await look(page)).state).toBe('countdown');
    },
  },
  { name: 'player-hip', go: async (page) => working(553_000)(page) },
  {
    name: 'player-adjust',
    go: async (page) => {
      await press(page, 'Adjust');
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    },
  },
  {
    name: 'player-far',
    go: async (page) => {
      await far(page, 'On');
      await press(page, 'Close');
    },
  },
  {
    name: 'player-locked',
    go: async (page) => {
      await press(page, 'Adjust');
      await far(page, 'Off');
      await press(page, 'Lock touch');
    },
  },
  {
    name: 'player-finished',
    go: async (page) => {
      await press(page, 'Locked. Press twice to unlock.');
      await press(page, 'Press again to unlock.');
      await button(page, 'Next').click();
      await button(page, 'Next').click();
      await page.clock.runFor(400);
      await expect(player(page)).toHaveAttribute('data-state', 'finished');
    },
  },
  {
    name: 'done',
    go: async (page) => {
      await run(page, 5);
      await expect(page).toHaveURL(/#\/done$/);
      await press(page, 'Less');
    },
  },
];

/** All of them, by part. */
export const PARTS = [['screens', SCREENS], ['player', PLAYER]] as const;
