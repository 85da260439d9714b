// Whether a session may start at all.

import { expect, test, type Page } from './support/test.ts';
import { MORNING, button, beginAt, heading, open, player, press, run } from './app/player.ts';
import { DAY, at, bookmark, clear, plant, text } from './app/stored.ts';
import { ready } from './support/test.ts';

const RED_FLAGS = [
  'Back pain after a hard fall, a car crash or another serious injury',
  'New weakness in one or both legs',
  'New numbness or tingling in one or both legs',
  'Pain that shoots down a leg and is getting worse',
  'New trouble holding your bladder or bowels',
  'Fever or chills along with back pain',
  'Redness or swelling on the back',
  'Losing weight without trying',
  'Cancer, now or in the past',
  'Pain that never lets up, or is strong at night',
  'Numbness between the legs, where a saddle would touch',
];

const CAUTIONS = [
  'Weak bones (osteoporosis)',
  'You take blood thinners',
  'A blood clot, or a risk of one',
  'An infection, or infected skin',
  'Surgery not long ago',
  'Severe pain and nobody knows why',
  'A vertebra that slips (spondylolisthesis)',
  'Damaged ligaments of the spine',
  'A slipped disc (disc herniation)',
  'A narrow spinal canal (stenosis)',
  'Another medical condition of the lower back',
  'Sciatica, or pain down a leg',
  'You bruise easily',
  'A shoulder that cannot reach behind you',
  'You are pregnant',
  'Getting down to the floor and up again is hard for you',
];

/** With these a wall and a ball need no change. */
const UNCHANGED = [
  'It is painful rather than tight',
  'Getting down to the floor and up again is hard for you',
];

/** With these there is breathing only, until a clinician has agreed. */
const BREATHING_ONLY = [
  'A blood clot, or a risk of one',
  'An infection, or infected skin',
  'Surgery not long ago',
  'Severe pain and nobody knows why',
];

const ROUTES = ['#/', '#/routine/wall-ball', '#/play/wall-ball'];

/** Goes to an address inside the app. */
async function to(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await expect(page.getByRole('main')).toBeVisible();
}

/** No way to a session from any screen, by address, or after a reload. */
async function expectBlocked(page: Page, why: string): Promise<void> {
  const look = async () => {
    await expect(page.getByRole('main')).toContainText(why);
    await expect(button(page, 'Start')).toHaveCount(0);
    await expect(button(page, 'Continue')).toHaveCount(0);
    await expect(player(page)).toHaveCount(0);
  };
  for (const route of ROUTES) {
    await to(page, route);
    await look();
  }
  await page.reload();
  await ready(page);
  await look();
}

test('the first visit asks before the first session', async ({ page, host }) => {
  await page.goto(host.url);
  await ready(page);
  await press(page, 'Start');
  await expect(page).toHaveURL(/#\/safety$/);
  await expect(page.getByRole('checkbox')).toHaveCount(11);
  for (const name of RED_FLAGS) await expect(page.getByRole('checkbox', { name, exact: true })).toBeVisible();
  // Nothing ticked is no answer.
  await press(page, 'Continue');
  await expect(page.getByText('Tick what is true, or choose None of these.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(11);
  await press(page, 'None of these');
  await expect(page.getByRole('checkbox')).toHaveCount(17);
  for (const name of CAUTIONS) await expect(page.getByRole('checkbox', { name, exact: true })).toBeVisible();
  // Half an answer is no clearance.
  await to(page, '#/');
  await press(page, 'Start');
  await expect(page).toHaveURL(/#\/safety$/);
  await expect(page.getByRole('checkbox')).toHaveCount(11);
  await press(page, 'None of these');
  await press(page, 'None of these');
  await expect(page).toHaveURL(/#\/routine\/wall-ball$/);
  await press(page, 'Start');
  await expect(player(page)).toHaveAttribute('data-state', 'countdown');
});

for (const flag of RED_FLAGS) {
  test(`a red flag alone blocks: ${flag}`, async ({ page, host }) => {
    const now = Date.now();
    await plant(page, host, { 'unknot.screening': clear(now - 1_000), 'unknot.bookmark': bookmark(now - 60_000) });
    await page.goto(`${host.url}#/`);
    await ready(page);
    await expect(button(page, 'Continue'), 'without a red flag the place is offered').toBeVisible();
    await to(page, '#/safety');
    await page.getByRole('checkbox', { name: flag, exact: true }).check();
    await press(page, 'Continue');
    await expect(heading(page, 'Not today')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/doctor|emergency/);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expectBlocked(page, flag);
    // Taking it back reads it out and asks.
    await to(page, '#/safety');
    await expect(page.getByRole('checkbox', { name: flag, exact: true })).toBeChecked();
    await press(page, 'None of these');
    await expect(page.getByRole('main')).toContainText(flag);
    await expect(button(page, 'It was a mistake')).toBeVisible();
    await press(page, 'It is still true');
    await expectBlocked(page, flag);
  });
}

for (const [nth, way] of ['It was a mistake', 'A clinician has cleared me'].entries()) {
  test(`a red flag is taken back on purpose: ${way}`, async ({ page, host }) => {
    const flag = RED_FLAGS[2 + nth];
    const named = ['numbness', 'shooting'][nth];
    await plant(page, host, { 'unknot.screening': { ...clear(Date.now()), red_flags: [named] } });
    await page.goto(`${host.url}#/safety`);
    await ready(page);
    await page.getByRole('checkbox', { name: flag, exact: true }).uncheck();
    await press(page, 'None of these');
    await expect(page.getByRole('main')).toContainText(flag);
    // Going away now changes nothing.
    await expectBlocked(page, flag);
    await to(page, '#/safety');
    await press(page, 'None of these');
    await press(page, way);
    await expect(page.getByRole('checkbox')).toHaveCount(17);
    // The rest of the check has still to be answered.
    await to(page, '#/routine/wall-ball');
    await press(page, 'Start');
    await expect(page).toHaveURL(/#\/safety$/);
    await press(page, 'None of these');
    await press(page, 'None of these');
    await expect(button(page, 'Start')).toBeVisible();
  });
}

test('several red flags: taking one back leaves the others, and it is asked about too', async ({ page, host }) => {
  await plant(page, host, { 'unknot.screening': { ...clear(Date.now()), red_flags: ['fever', 'bladder'] } });
  await page.goto(`${host.url}#/safety`);
  await ready(page);
  await page.getByRole('checkbox', { name: RED_FLAGS[4], exact: true }).uncheck();
  await press(page, 'Continue');
  await expectBlocked(page, RED_FLAGS[4]);
});

for (const [third, cautions] of [CAUTIONS.slice(0, 5), CAUTIONS.slice(5, 10), [...new Set([...CAUTIONS.slice(10), ...UNCHANGED])]].entries()) {
  test(`each caution changes what is done, and says so (${third + 1} of 3)`, async ({ page, host }) => {
    await page.goto(host.url);
    await ready(page);
    for (const caution of cautions) {
      await to(page, '#/safety');
      await press(page, 'None of these');
      for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
      await page.getByRole('checkbox', { name: caution, exact: true }).check();
      await press(page, 'Continue');
      for (const route of ['#/routine/wall-ball', '#/play/wall-ball']) {
        await to(page, route);
        const none = BREATHING_ONLY.includes(caution);
        await expect(page.getByRole('region', { name: 'Not for now' }), caution).toHaveCount(none ? 1 : 0);
        await expect(button(page, 'Start'), caution).toHaveCount(none ? 0 : 1);
        const changed = !none && !UNCHANGED.includes(caution);
        await expect(page.getByRole('region', { name: 'Changed for you' }), caution).toHaveCount(changed ? 1 : 0);
        // Nothing presses beside the spine then.
        await expect(page.getByRole('heading', { name: 'Press and breathe' }), caution).toHaveCount(UNCHANGED.includes(caution) ? 1 : 0);
      }
      if (BREATHING_ONLY.includes(caution)) {
        await to(page, '#/routine/breathing-reset');
        await expect(button(page, 'Start'), caution).toHaveCount(1);
      }
    }
  });
}

test('answers hold for thirty days, and not a minute longer', async ({ page, host }) => {
  const minute = 60_000;
  for (const [age, holds] of [[30 * DAY - 5 * minute, true], [30 * DAY + minute, false], [-DAY, false]] as const) {
    await plant(page, host, { 'unknot.screening': clear(Date.now() - age) });
    await page.goto(`${host.url}?${age}#/`);
    await ready(page);
    await press(page, 'Start');
    if (holds) {
      await expect(player(page)).toBeVisible();
      await press(page, 'Stop');
      await press(page, 'Stop');
    } else await expect(page, `after ${age} ms`).toHaveURL(/#\/safety$/);
  }
});

test('a red flag does not grow old', async ({ page, host }) => {
  await plant(page, host, { 'unknot.screening': { ...clear(Date.now() - 400 * DAY), red_flags: ['cancer'] } });
  await page.goto(host.url);
  await ready(page);
  await expectBlocked(page, RED_FLAGS[8]);
});

test('a sharp feeling: rest today, and the check again tomorrow', async ({ page, host }) => {
  await beginAt(page, host, 155_000);
  await press(page, 'Stop');
  await page.getByRole('dialog').getByRole('button', { name: /^Sharp/ }).click();
  await expect(page).toHaveURL(/#\/safety$/);
  await expectBlocked(page, 'Rest for today');
  // Answering the check does not open the way on the same day.
  await to(page, '#/safety');
  await press(page, 'None of these');
  await press(page, 'None of these');
  await expectBlocked(page, 'Rest for today');
  // A record of that day that is older than its answers does not help either; the next day asks.
  await plant(page, host, { 'unknot.screening': { ...JSON.parse((await text(page, 'unknot.screening'))!), answered: null } });
  await page.clock.setSystemTime(MORNING + DAY);
  await page.goto(`${host.url}#/routine/wall-ball`);
  await ready(page);
  await press(page, 'Start');
  await expect(page).toHaveURL(/#\/safety$/);
  await press(page, 'None of these');
  await press(page, 'None of these');
  await press(page, 'Start');
  await expect(player(page)).toBeVisible();
});

test('screening that cannot be read asks again', async ({ page, host }) => {
  for (const broken of ['', 'null', '{"v":1,"red_flags":["unheard-of"]}', '{"v":1,"answered":"yes"}']) {
    await plant(page, host, { 'unknot.screening': broken });
    await page.goto(`${host.url}?${broken.length}#/`);
    await ready(page);
    await press(page, 'Start');
    await expect(page, broken).toHaveURL(/#\/safety$/);
    await page.evaluate(() => localStorage.clear());
  }
});

test('a session by address needs a tap', async ({ page, host }) => {
  await open(page, host, '#/play/wall-ball');
  await run(page, 5);
  await expect(player(page)).toHaveCount(0);
  await expect(button(page, 'Start')).toBeVisible();
});
