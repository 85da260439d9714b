// Storage that is blocked, full, lying, damaged, newer, cleared or shared.

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, ready, test, type Page } from './support/test.ts';
import type { Host } from './support/host.ts';
import { MORNING, STILL, begin, button, look, open, player, press, run, seek, skip } from './app/player.ts';
import { DAY, KEYS, bookmark, clear, history, old, plant, records, text, texts } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';

test.beforeEach(({ page }) => audioOnPageClock(page));

const notices = (page: Page) => page.getByRole('status', { name: 'Notices' }).getByRole('listitem');
const NOT_SAVED = /does not let the app save/;
const FULL = /no room to save/;

/** A tab that hears nothing of what the others write. */
const deafen = (page: Page) => page.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));

const YESTERDAY = old(MORNING - DAY);

/** Opens the app on a faked clock without a word about the storage. */
async function openAsIs(page: Page, host: Host, hash = '#/routine/wall-ball'): Promise<void> {
  await page.goto(host.url + hash);
  await ready(page);
  await page.clock.pauseAt(STILL);
}

/** Waits until two tabs find the same in the storage: the browser tells one of the other's doing in its own time. */
const agree = (one: Page, other: Page) => expect.poll(async () => isDeepStrictEqual(await texts(one), await texts(other))).toBe(true);

/** Starts, through the safety check where it is asked. */
async function start(page: Page): Promise<void> {
  await press(page, 'Start');
  // Asked in the page: the news of the address comes by a way of its own.
  if ((await page.evaluate(() => location.hash)) === '#/safety') {
    await press(page, 'None of these');
    await press(page, 'None of these');
    await press(page, 'Start');
  }
  await expect(player(page)).toHaveAttribute('data-state', 'countdown');
}

/** Plays some of each part, to the summary. */
async function playThrough(page: Page): Promise<void> {
  await run(page, 12);
  for (const times of [2, 3, 4]) {
    await skip(page, times);
    await run(page, 1);
  }
  await run(page, 5);
  await expect(page).toHaveURL(/#\/done$/);
}

const rate = (page: Page) => press(page, 'More');

test.describe('no storage', () => {
  for (const [name, getter] of [
    ['F20: the getter throws', `get() { throw new DOMException('', 'SecurityError'); }`],
    ['F21: storage is null', 'get() { return null; }'],
  ]) {
    test(name, async ({ page, host }) => {
      await page.clock.install({ time: MORNING });
      await page.addInitScript(`Object.defineProperty(window, 'localStorage', { configurable: true, ${getter} });`);
      await openAsIs(page, host, '#/');
      await expect(notices(page).filter({ hasText: NOT_SAVED })).toHaveCount(1);
      await expect(notices(page).filter({ hasText: NOT_SAVED }).getByRole('button')).toHaveCount(0);
      await start(page);
      await run(page, 625);
      await expect(page).toHaveURL(/#\/done$/);
      await expect(page.getByText(/10 min · done/)).toBeVisible();
      await rate(page);
      await expect(notices(page).filter({ hasText: NOT_SAVED })).toHaveCount(1);
      await press(page, 'Done');
      await page.getByRole('link', { name: 'Progress' }).click();
      await expect(page.getByRole('row')).toHaveCount(2);
    });
  }

  test('F22: reading throws; nothing is written over what was not read', async ({ page, host }) => {
    await page.clock.install({ time: MORNING });
    await plant(page, host, { 'unknot.history': history(YESTERDAY), other: 'theirs' });
    const before = await texts(page);
    await page.addInitScript(() => {
      const real = Storage.prototype.getItem;
      (window as any).really = (key: string) => real.call(localStorage, key);
      Storage.prototype.getItem = function (key: string) {
        if (this === sessionStorage) return real.call(this, key);
        throw new DOMException('', 'InvalidStateError');
      };
      const set = Storage.prototype.setItem;
      (window as any).written = [] as string[];
      Storage.prototype.setItem = function (key: string, value: string) {
        if (this !== sessionStorage) (window as any).written.push(key);
        set.call(this, key, value);
      };
    });
    await openAsIs(page, host, '#/');
    await expect(notices(page).first()).toBeVisible();
    await start(page);
    await playThrough(page);
    await rate(page);
    await press(page, 'Done');
    await expect(notices(page).first()).toBeVisible();
    expect(await page.evaluate(() => (window as any).written)).toEqual([]);
    expect(await page.evaluate(() => (window as any).really('unknot.history'))).toBe(before['unknot.history']);
  });
});

test.describe('F23: no room', () => {
  for (const call of [1, 2, 4, 9]) {
    test(`from write ${call} on`, async ({ page, host }) => {
      await page.addInitScript((call) => {
        const state = ((window as any).room = { left: call - 1 });
        const real = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key: string, value: string) {
          if (this !== sessionStorage && key.startsWith('unknot.') && location.pathname.endsWith('/') && state.left-- <= 0) throw new DOMException('', 'QuotaExceededError');
          real.call(this, key, value);
        };
      }, call);
      await begin(page, host, { 'unknot.history': history(YESTERDAY) });
      await playThrough(page);
      await expect(notices(page).filter({ hasText: FULL })).toHaveCount(1);
      expect(await records(page)).toEqual([YESTERDAY]);
      // Both stand in the list all the same.
      await page.evaluate(() => (location.hash = '#/progress'));
      await expect(page.getByRole('row')).toHaveCount(3);
      await page.goBack();
      // There is room again: the next change brings everything in, and the notice goes.
      await page.evaluate(() => ((window as any).room.left = Infinity));
      await rate(page);
      await expect(notices(page).filter({ hasText: FULL })).toHaveCount(0);
      expect(await records(page)).toMatchObject([YESTERDAY, { routine: 'wall-ball', after: 6 }]);
    });
  }
});

test('a session that found no room is still shown when another tab writes one', async ({ page, host }) => {
  await begin(page, host, { 'unknot.history': history(YESTERDAY) });
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await playThrough(page);
  const other = await page.context().newPage();
  await other.goto(`${host.url}sw.js`);
  const both = history(old(MORNING - 2 * DAY, 'the-day-before'), YESTERDAY);
  await other.evaluate((both) => localStorage.setItem('unknot.history', JSON.stringify(both)), both);
  await agree(page, other);
  await page.evaluate(() => (location.hash = '#/progress'));
  await expect(page.getByRole('row')).toHaveCount(1 + 3);
});

test('the word that there is no room stays until the session is kept, whatever else finds room', async ({ page, host }) => {
  await begin(page, host, { 'unknot.history': history(YESTERDAY) });
  await page.evaluate(() => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key === 'unknot.history' && !(window as any).room) throw new DOMException('', 'QuotaExceededError');
      real.call(this, key, value);
    };
  });
  await playThrough(page);
  await expect(notices(page).filter({ hasText: FULL })).toHaveCount(1);
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  expect(await text(page, 'unknot.settings')).toContain('dark');
  await expect(notices(page).filter({ hasText: FULL })).toHaveCount(1);
  await page.goBack();
  await page.evaluate(() => ((window as any).room = true));
  await rate(page);
  await expect(notices(page).filter({ hasText: FULL })).toHaveCount(0);
  expect(await records(page)).toMatchObject([YESTERDAY, { after: 6 }]);
});

test('a session that one tab has finished is not made shorter by another that goes on with it and stops', async ({ page, host }) => {
  await begin(page, host, { 'unknot.history': history(YESTERDAY) });
  await seek(page, 90_000);
  await run(page, 20);
  const other = await page.context().newPage();
  await other.goto(`${host.url}#/`);
  await ready(other);
  await press(other, 'Continue');
  await expect(player(other)).toBeVisible();
  await skip(page, 10);
  await run(page, 6);
  await expect(page).toHaveURL(/#\/done$/);
  await rate(page);
  const finished = await records(page);
  expect(finished).toMatchObject([YESTERDAY, { ending: { how: 'finished' }, after: 6 }]);
  await run(other, 40);
  await press(other, 'Stop');
  await press(other, 'Stop');
  await expect(player(other)).toHaveCount(0);
  await agree(page, other);
  expect(await records(page)).toEqual(finished);
});

test('where nothing can be saved, erasing everything does not take the word of it away', async ({ page, host }) => {
  await page.clock.install({ time: MORNING });
  await page.addInitScript(`Object.defineProperty(window, 'localStorage', { configurable: true, get() { throw new DOMException('', 'SecurityError'); } });`);
  await openAsIs(page, host, '#/settings');
  await expect(notices(page).filter({ hasText: NOT_SAVED })).toHaveCount(1);
  await press(page, 'Erase everything');
  await press(page, 'Yes, erase it all');
  await expect(page.getByText('All is erased.')).toBeVisible();
  await expect(notices(page).filter({ hasText: NOT_SAVED })).toHaveCount(1);
});

test('a page out of the back/forward cache knows what another tab did meanwhile', async ({ page, host }) => {
  await deafen(page);
  await open(page, host, '#/progress', { 'unknot.history': history(YESTERDAY) });
  await expect(page.getByRole('row')).toHaveCount(2);
  const both = history(old(MORNING - 2 * DAY, 'the-day-before'), YESTERDAY);
  const back = () => page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.evaluate((both) => localStorage.setItem('unknot.history', JSON.stringify(both)), both);
  await back();
  await expect(page.getByRole('row')).toHaveCount(3);
  // What this tab could not write is not taken for older than what stands there.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.evaluate(() => (location.hash = '#/settings'));
  const dark = page.getByRole('button', { name: 'Dark', exact: true });
  await dark.click();
  await back();
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('F24: a storage that is really full', async ({ page, host }) => {
  await open(page, host, '#/routine/wall-ball', { 'unknot.history': history(YESTERDAY) });
  const length = await page.evaluate(() => {
    let filled = '';
    for (let size = 4 << 20; size >= 1; size = Math.floor(size / 2)) {
      for (;;) {
        try {
          localStorage.setItem('other', filled + 'x'.repeat(size));
          filled += 'x'.repeat(size);
        } catch {
          break;
        }
      }
    }
    return filled.length;
  });
  expect(length).toBeGreaterThan(4_000_000);
  await start(page);
  await playThrough(page);
  await expect(notices(page).filter({ hasText: FULL })).toHaveCount(1);
  expect(await records(page)).toEqual([YESTERDAY]);
  expect((await text(page, 'other'))!.length).toBe(length);
  await page.evaluate(() => localStorage.removeItem('other'));
  await rate(page);
  await expect(notices(page).filter({ hasText: FULL })).toHaveCount(0);
  expect(await records(page)).toMatchObject([YESTERDAY, { after: 6 }]);
});

test('F25: a storage that keeps nothing and says nothing', async ({ page, host }) => {
  await page.addInitScript(() => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (this === sessionStorage || !location.pathname.endsWith('/')) real.call(this, key, value);
    };
  });
  await begin(page, host, { 'unknot.history': history(YESTERDAY) });
  await playThrough(page);
  await expect(notices(page).filter({ hasText: NOT_SAVED })).toHaveCount(1);
  expect(await records(page)).toEqual([YESTERDAY]);
});

test.describe('F26: a damaged text is set aside, and only that', () => {
  const whole: { [key: string]: unknown } = {
    'unknot.settings': { v: 1, pattern: { inhale: 4000, exhale: 6000 }, get_ready: 20_000, first: 'right', volume: 80, muted: false, theme: 'light' },
    'unknot.history': history(old(Date.now() - DAY)),
    'unknot.bookmark': bookmark(Date.now() - 60_000),
    'unknot.screening': clear(Date.now() - 60_000),
  };
  for (const key of KEYS) {
    test(key, async ({ page, host }) => {
      const good = JSON.stringify(whole[key]);
      const broken: { [how: string]: string } = {
        cut: good.slice(0, -7),
        empty: '',
        'not JSON': '<html>',
        'a wrong type': good.replace(/^\{"v":1,"(\w+)":.*$/, '{"v":1,"$1":{"a":[1]}}'),
        NaN: good.replace(/\d{3,}/, 'NaN'),
        '1e999': good.replace(/\d{3,}/, '1e999'),
        huge: 'x'.repeat(400_000),
        'a lone surrogate': `${good.slice(0, -2)}\ud800${good.slice(-2)}`,
      };
      for (const [how, text] of Object.entries(broken)) {
        await page.goto(`${host.url}sw.js`);
        await page.evaluate(
          ([key, text, others]) => {
            localStorage.clear();
            for (const [name, other] of Object.entries(others)) localStorage.setItem(name, other);
            localStorage.setItem(key, text);
          },
          [key, text, Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, JSON.stringify(value)]))] as const,
        );
        await page.goto(`${host.url}#/`);
        await ready(page);
        await expect(notices(page).filter({ hasText: `${key}.unreadable` }), how).toHaveCount(1);
        const kept = await page.evaluate(
          ([key, text]) => ({ aside: localStorage.getItem(`${key}.unreadable`) === text, all: { ...localStorage } as { [key: string]: string } }),
          [key, text] as const,
        );
        expect(kept.aside, `${how}: byte for byte`).toBe(true);
        for (const name of KEYS.filter((name) => name !== key)) expect(kept.all[name], how).toBe(JSON.stringify(whole[name]));
        if (how === 'a lone surrogate') {
          // Once more, and then in the file a person can save: nothing of it is lost.
          await page.reload();
          await ready(page);
          expect(Object.keys(await texts(page)).filter((name) => name.startsWith(`${key}.unreadable`))).toEqual([`${key}.unreadable`]);
          await page.evaluate(() => (location.hash = '#/settings'));
          const waiting = page.waitForEvent('download');
          await press(page, 'Save a copy');
          const saved = JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
          expect(saved[`${key}.unreadable`] === text, 'the saved copy').toBe(true);
        }
      }
    });
  }

  test('a session after that is kept, beside what was set aside', async ({ page, host }) => {
    const broken = '{"v":1,"records":[{"id":"cut';
    await begin(page, host, { 'unknot.history': broken });
    await playThrough(page);
    await rate(page);
    expect(await records(page)).toMatchObject([{ ending: { how: 'finished' }, after: 6 }]);
    expect(await text(page, 'unknot.history.unreadable')).toBe(broken);
  });
});

test('F27: what a newer version wrote is left alone', async ({ page, host }) => {
  const newer = Object.fromEntries(KEYS.map((key) => [key, JSON.stringify({ v: 999, anything: key, records: 'other' })]));
  await page.clock.install({ time: MORNING });
  await plant(page, host, newer);
  await openAsIs(page, host, '#/');
  await expect(notices(page).filter({ hasText: 'A newer version of the app wrote' })).toHaveCount(4);
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.evaluate(() => (location.hash = '#/'));
  await start(page);
  await playThrough(page);
  await rate(page);
  await press(page, 'Done');
  expect(await texts(page)).toEqual(newer);
});

test('F27: what a newer version writes in another tab takes nothing out of view here', async ({ page, host }) => {
  await open(page, host, '#/progress', { 'unknot.history': history(YESTERDAY), 'unknot.settings': { v: 1, theme: 'dark' } });
  await expect(page.getByRole('row')).toHaveCount(2);
  const other = await page.context().newPage();
  await other.goto(`${host.url}sw.js`);
  await other.evaluate(() => {
    for (const key of ['unknot.history', 'unknot.settings']) localStorage.setItem(key, '{"v":999}');
  });
  await agree(page, other);
  await expect(notices(page).filter({ hasText: 'A newer version of the app wrote' })).toHaveCount(2);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('F28: cleared by another tab', () => {
  for (const how of ['everything', 'key by key', 'everything, and this tab does not hear of it']) {
    test(how, async ({ page, host }) => {
      if (/not hear/.test(how)) await deafen(page);
      await begin(page, host, { 'unknot.history': history(YESTERDAY), 'unknot.settings': { v: 1, first: 'right' } });
      await seek(page, 90_000);
      const other = await page.context().newPage();
      await other.goto(`${host.url}sw.js`);
      await other.evaluate((how) => {
        if (how === 'key by key') for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
        else localStorage.clear();
      }, how);
      await agree(page, other);
      expect((await look(page)).state).toMatch(/working|settling/);
      await skip(page, 9);
      await run(page, 5);
      await expect(page).toHaveURL(/#\/done$/);
      // The session is kept; what was erased does not come back.
      expect(await records(page)).toMatchObject([{ ending: { how: 'finished' } }]);
      expect(Object.keys(await texts(page))).toEqual(['unknot.history']);
    });
  }
});

test.describe('F29: two tabs finish a session each, and both are kept once', () => {
  for (const deaf of [false, true]) {
    test(deaf ? 'the first hears nothing of the other' : 'each hears of the other', async ({ page, host }) => {
      if (deaf) await deafen(page);
      await begin(page, host, { 'unknot.history': history(YESTERDAY) });
      const other = await page.context().newPage();
      await other.goto(`${host.url}#/routine/wall-ball`);
      await ready(other);
      await press(other, 'Start');
      await expect(player(other)).toBeVisible();
      for (const tab of [other, page]) {
        await skip(tab, 10);
        await run(tab, 6);
        await expect(tab).toHaveURL(/#\/done$/);
        await agree(page, other);
      }
      for (const tab of [page, other, page]) {
        await rate(tab);
        await agree(page, other);
      }
      const kept = await records(page);
      expect(kept).toHaveLength(3);
      expect(new Set(kept.map(({ id }) => id)).size).toBe(3);
      expect(kept[0]).toEqual(YESTERDAY);
      expect(kept.slice(1).map(({ after }) => after).sort()).toEqual([6, 7]);
      // Both tabs show all of them.
      for (const tab of [page, other]) {
        await tab.evaluate(() => (location.hash = '#/progress'));
        await expect(tab.getByRole('row')).toHaveCount(4);
      }
    });
  }
});
