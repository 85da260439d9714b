// Leaving in the middle, and going on.

import { expect, ready, test, type Page } from './support/test.ts';
import type { Host } from './support/host.ts';
import { OwnBrowser, profile } from './app/browser.ts';
import { STILL, begin, beginAt, button, look, open, player, press, run, seek, skip } from './app/player.ts';
import { bookmark, clear, plant, records, text } from './app/stored.ts';
import { audioOnPageClock, hide } from './app/stubs.ts';

/** Reloads; the page asks first, and the person agrees. */
async function reload(page: Page): Promise<void> {
  let asked = 0;
  page.once('dialog', (dialog) => {
    asked++;
    expect(dialog.type()).toBe('beforeunload');
    void dialog.accept();
  });
  await page.reload();
  await ready(page);
  expect(asked, 'closing is asked about').toBe(1);
}

const to = (page: Page, hash: string) => page.evaluate((hash) => void (location.hash = hash), hash);

test.describe('on a faked clock', () => {
  test.beforeEach(({ page }) => audioOnPageClock(page));

  test('a reload in a hold goes on at the same breath', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    await reload(page);
    // The player's address shows the briefing; both screens know the place.
    for (const hash of ['#/play/wall-ball', '#/routine/wall-ball', '#/']) {
      await to(page, hash);
      await expect(page.getByText('You stopped at 6:17')).toBeVisible();
      await expect(page.getByText('Press and breathe, left side')).toBeVisible();
    }
    await press(page, 'Continue');
    expect(await look(page)).toMatchObject({ state: 'countdown', step: 3, side: 'left', movement: 'wall-ball-hold', position: 370_000, breath: 'none', timer: '0:10' });
    await run(page, 9.8);
    expect((await look(page)).state).toBe('countdown');
    await run(page, 0.4);
    const on = await look(page);
    expect(on).toMatchObject({ state: 'working', breath: 'in', side: 'left' });
    expect(on.position - 370_000).toBeLessThanOrEqual(400);
  });

  test('who goes on lying down has half a minute to lie down', async ({ page, host }) => {
    await open(page, host, '#/routine/floor-glutes');
    await press(page, 'Start');
    await seek(page, 100_000);
    await reload(page);
    await press(page, 'Continue');
    expect(await look(page)).toMatchObject({ state: 'countdown', movement: 'floor-ball-glute', timer: '0:30' });
    await run(page, 29.8);
    expect((await look(page)).state).toBe('countdown');
    await run(page, 0.4);
    expect((await look(page)).state).toBe('working');
  });

  test('an interrupted session is one record, with what was done in both halves', async ({ page, host }) => {
    await begin(page, host);
    await run(page, 10 + 45);
    await reload(page);
    await press(page, 'Continue');
    await run(page, 10 + 5 + 10);
    await skip(page, 9);
    await run(page, 5);
    await expect(page).toHaveURL(/#\/done$/);
    const kept = await records(page);
    expect(kept).toHaveLength(1);
    // The breath that was begun again counts twice: it was done twice.
    expect(kept[0].seconds).toBe(45 + 15);
    expect(kept[0].started.epoch).toBeLessThan(STILL + 5_000);
    expect(await text(page, 'unknot.bookmark')).toBeNull();
  });

  test('small rolls are still small rolls after a reload', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    await press(page, 'Too much');
    await reload(page);
    await press(page, 'Continue');
    await run(page, 10.2);
    expect(await look(page)).toMatchObject({ state: 'working', timer: '1:00', side: 'left' });
    await seek(page, 460_000);
    expect(await look(page)).toMatchObject({ state: 'settling', side: 'right', step: 3 });
  });

  test('half an hour later it is not offered any more', async ({ page, host }) => {
    for (const [minutes, offered] of [[1, 1], [29, 1], [31, 0], [600, 0]]) {
      const now = Date.now();
      await plant(page, host, { 'unknot.screening': clear(now), 'unknot.bookmark': bookmark(now - minutes * 60_000) });
      await page.goto(`${host.url}?${minutes}#/`);
      await ready(page);
      await expect(button(page, 'Start')).toBeVisible();
      await expect(button(page, 'Continue'), `${minutes} minutes`).toHaveCount(offered);
    }
  });

  test('an offer that has stood too long is taken away on the return', async ({ page, host }) => {
    await open(page, host, '#/', { 'unknot.bookmark': bookmark(STILL - 60_000) });
    await expect(button(page, 'Continue')).toBeVisible();
    await hide(page, true);
    await run(page, 40 * 60);
    await hide(page, false);
    await expect(button(page, 'Continue')).toHaveCount(0);
  });

  test('starting anew puts the old place aside', async ({ page, host }) => {
    await open(page, host, '#/', { 'unknot.bookmark': bookmark(STILL - 60_000) });
    await press(page, 'Start');
    expect(await look(page)).toMatchObject({ state: 'countdown', position: -10_000, step: 0 });
    // Until there is another to keep.
    await press(page, 'Stop');
    await press(page, 'Stop');
    await expect(page).toHaveURL(/#\/$/);
    await expect(button(page, 'Continue')).toBeVisible();
  });

  test('who pauses while getting back into place has the rest of the time for it', async ({ page, host }) => {
    await open(page, host, '#/routine/floor-glutes');
    await press(page, 'Start');
    await seek(page, 100_000);
    await reload(page);
    await press(page, 'Continue');
    await run(page, 5);
    await press(page, 'Pause');
    await run(page, 20);
    await press(page, 'Resume');
    expect(await look(page)).toMatchObject({ state: 'countdown', timer: '0:25' });
    await run(page, 24.8);
    expect((await look(page)).state).toBe('countdown');
    await run(page, 0.4);
    expect((await look(page)).state).toBe('working');
  });

  test('“Too much” during rolls is remembered by whoever goes on', async ({ page, host }) => {
    await beginAt(page, host, 95_000);
    await press(page, 'Too much');
    await press(page, 'Too much');
    await reload(page);
    await press(page, 'Continue');
    await skip(page, 12);
    await run(page, 5);
    await expect(page).toHaveURL(/#\/done$/);
    expect(await records(page)).toMatchObject([{ eased: 2, ending: { how: 'finished' } }]);
  });

  test('F49: killed while hidden, without a goodbye: to the second', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    await hide(page, true);
    // What stands there now is all that a phone leaves behind.
    const left = (await text(page, 'unknot.bookmark'))!;
    expect(JSON.parse(left)).toMatchObject({ position: 377_000, routine: 'wall-ball' });
    const other = await page.context().newPage();
    await plant(other, host, { 'unknot.bookmark': left });
    await page.close();
    await plant(other, host, { 'unknot.bookmark': left });
    await other.goto(`${host.url}#/`);
    await ready(other);
    await expect(other.getByText('You stopped at 6:17')).toBeVisible();
    await press(other, 'Continue');
    expect(await look(other)).toMatchObject({ state: 'countdown', position: 370_000, side: 'left' });
  });

  test('F51: a step back pauses and asks, and loses nothing', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    for (let time = 0; time < 3; time++) {
      await page.goBack();
      await expect(page.getByRole('dialog', { name: 'What did you feel?' })).toBeVisible();
      expect(await look(page)).toMatchObject({ state: 'paused', position: 377_000 - (time ? 7_000 : 0) });
      await expect(page).toHaveURL(/#\/play\/wall-ball$/);
      expect(JSON.parse((await text(page, 'unknot.bookmark'))!).routine).toBe('wall-ball');
      await page.getByRole('button', { name: /^A dull ache that fades/ }).click();
    }
    await run(page, 3.2);
    expect(await look(page)).toMatchObject({ state: 'working', step: 3, side: 'left' });
    // Another address, typed in by hand, is the same.
    await to(page, '#/settings');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await look(page)).state).toBe('paused');
    await expect(page).toHaveURL(/#\/play\/wall-ball$/);
    // And the way out is a way out.
    await press(page, 'Stop');
    await expect(page).toHaveURL(/#\/done$/);
    await press(page, 'Done');
    await expect(page).toHaveURL(/#\/$/);
    await expect(player(page)).toHaveCount(0);
  });

  test('after the end nothing is asked any more', async ({ page, host }) => {
    await begin(page, host);
    await skip(page, 10);
    await run(page, 5);
    await expect(page).toHaveURL(/#\/done$/);
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    await page.reload();
    await ready(page);
    expect(asked).toBe(0);
    await expect(button(page, 'Continue')).toHaveCount(0);
    // The session was kept; the summary does not deny it.
    expect(await records(page)).toHaveLength(1);
    await expect(page.getByText('No session yet')).toHaveCount(0);
    await press(page, 'Done');
    await expect(page).toHaveURL(/#\/$/);
  });
});

/** Opens the app with a clear screening in a browser of our own. */
async function openOwn(own: OwnBrowser, host: Host, planted: { [key: string]: unknown } = {}): Promise<Page> {
  await plant(own.page, host, planted);
  await own.page.goto(`${host.url}#/routine/wall-ball`);
  await ready(own.page);
  return own.page;
}

test.describe('killed without warning', () => {
  test('the session goes on at the last step', async ({ host }) => {
    const folder = profile();
    const planted = await OwnBrowser.start(folder);
    await plant(planted.page, host, { 'unknot.screening': clear(Date.now()) });
    await planted.quit();
    const own = await OwnBrowser.start(folder);
    const page = await openOwn(own, host);
    await press(page, 'Start');
    await skip(page, 6);
    await expect(player(page)).toHaveAttribute('data-step', '3');
    // The browser writes five seconds later what it was first given, and after that once a minute.
    await page.waitForTimeout(8_000);
    await own.kill();

    const again = await OwnBrowser.start(folder);
    await again.page.goto(`${host.url}#/`);
    await ready(again.page);
    await expect(again.page.getByText(/^You stopped at 6:00$/)).toBeVisible();
    await press(again.page, 'Continue');
    await expect(player(again.page)).toHaveAttribute('data-state', 'countdown');
    const { position, ...at } = await look(again.page);
    expect(at).toMatchObject({ step: 3, side: 'left' });
    expect(position - 360_000).toBeLessThan(1_000);
    await again.kill();
  });

  test('F30: the page right after the end: the session is kept', async ({ page, host }) => {
    await plant(page, host, { 'unknot.screening': clear(Date.now()) });
    await page.goto(`${host.url}#/routine/wall-ball`);
    await ready(page);
    await press(page, 'Start');
    await skip(page, 10);
    await expect(player(page)).toHaveAttribute('data-state', 'finished');
    await page.waitForTimeout(1_000);
    const again = await page.context().newPage();
    const gone = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    // Nobody is left to answer this.
    void session.send('Page.crash').catch(() => undefined);
    await gone;
    await again.goto(`${host.url}#/progress`);
    await ready(again);
    expect(await records(again)).toMatchObject([{ routine: 'wall-ball', ending: { how: 'finished' } }]);
    await expect(again.getByRole('row')).toHaveCount(2);
    expect(await text(again, 'unknot.bookmark')).toBeNull();
  });

  test('F30: right after the end, what is there is whole', async ({ host }) => {
    test.setTimeout(150_000);
    const waits = process.env.UNKNOT_LONG ? [1_000, 70_000] : [1_000];
    for (const wait of waits) {
      const folder = profile();
      const own = await OwnBrowser.start(folder);
      const page = await openOwn(own, host, { 'unknot.screening': clear(Date.now()) });
      await press(page, 'Start');
      await skip(page, 10);
      await expect(page).toHaveURL(/#\/done$/);
      await page.waitForTimeout(wait);
      await own.kill();
      const again = await OwnBrowser.start(folder);
      await again.page.goto(`${host.url}#/progress`);
      await ready(again.page);
      const kept = await records(again.page);
      if (wait > 60_000) expect(kept).toHaveLength(1);
      await expect(again.page.getByRole('row')).toHaveCount(kept.length ? 2 : 0);
      await expect(again.page.getByRole('status', { name: 'Notices' })).not.toContainText('could not read');
      await again.kill();
    }
  });
});
