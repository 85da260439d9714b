// The library as a person meets it: choosing, what the answers change, and what stands behind it.

import { expect, test, ready } from './support/test.ts';
import type { Page } from '@playwright/test';
import { MORNING, begin, button, caption, heading, look, open, player, press, run, runTo, seek, skip, type Look } from './app/player.ts';
import { DAY, clear, plant, records, text } from './app/stored.ts';

const ROUTINES = [
  'wall-ball', 'floor-glutes', 'roller-reset', 'roller-hips', 'partner-flow', 'knots', 'desk-worker',
  'flare-up-day-one', 'flare-up-day-two', 'stress-melt', 'breathing-reset', 'quick-start',
  'warm-up-before-activity', 'hands-only',
];

const list = (page: Page) => page.locator('ol.routines > li');

async function to(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await expect(page.getByRole('main')).toBeVisible();
}

/** Answers the second step of the safety check. */
async function limited(page: Page, ...ticked: string[]): Promise<void> {
  await to(page, '#/');
  await to(page, '#/safety');
  await press(page, 'None of these');
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  for (const name of ticked) await page.getByRole('checkbox', { name, exact: true }).check();
  await press(page, ticked.length ? 'Continue' : 'None of these');
}

/** Skips through a session from run to run, and gathers what each says of itself. */
async function skim(page: Page, tell: (now: Look) => string): Promise<string[]> {
  const told: string[] = [];
  for (let part = 0; part < 30; part++) {
    const now = await look(page);
    if (now.state === 'finished') break;
    told.push(tell(now));
    await skip(page, 1);
    await run(page, 1);
  }
  return told;
}

/** Without what only goes on. */
const turns = (told: string[]) => told.filter((one, nth) => one !== told[nth - 1]);

const changes = (page: Page) => page.getByRole('region', { name: 'Changed for you' });

test('how it feels steers the suggestion, heat or cold, and for that day all that is played', async ({ page, host }) => {
  await open(page, host, '#/');
  await expect(heading(page, 'Wall and ball')).toBeVisible();
  await press(page, 'Tight');
  await expect(heading(page, 'Wall and ball')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Heat before the session');
  await press(page, 'Flared up today');
  await expect(heading(page, 'Flare-up, day one')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Cold after the session');
  for (const route of ['#/routine/roller-hips', '#/play/wall-ball']) {
    await to(page, route);
    await expect(page.getByRole('region', { name: /Changed for you|Not for now/ })).toContainText('It flared up today');
  }
  await press(page, 'Start');
  const met = new Set(await skim(page, ({ movement }) => movement));
  expect([...met].filter((id) => /wall-ball|hold|roller/.test(id)), 'nothing deep or medium is played').toEqual([]);
  expect(met.size).toBeGreaterThan(2);
  // The next day nobody has said so any more.
  await page.clock.setSystemTime(MORNING + DAY);
  await page.goto(`${host.url}?next#/routine/wall-ball`);
  await ready(page);
  await expect(changes(page)).toHaveCount(0);
  await expect(button(page, 'Flared up today')).toHaveAttribute('aria-pressed', 'false');
});

test('a feeling is taken back by pressing it again', async ({ page, host }) => {
  await open(page, host, '#/');
  await press(page, 'Stressed');
  await expect(heading(page, 'Wall and ball')).toHaveCount(0);
  await press(page, 'Stressed');
  await expect(heading(page, 'Wall and ball')).toBeVisible();
});

test('a tap on the body narrows the list to what helps there', async ({ page, host }) => {
  await open(page, host, '#/');
  await expect(list(page)).toHaveCount(ROUTINES.length);
  const body = page.getByRole('group', { name: 'Where is it stiff?' }).first();
  for (const place of ['Low back', 'Side of hip', 'Deep hip', 'Waist', 'Buttock', 'Thigh']) {
    const there = body.getByRole('button', { name: place, exact: true });
    await there.click();
    await expect(there).toHaveAttribute('aria-pressed', 'true');
    const count = await list(page).count();
    expect(count, place).toBeGreaterThan(0);
    expect(count, place).toBeLessThan(ROUTINES.length);
    await expect(page.getByText(new RegExp(`^${place}: ${count} routines?$`))).toBeVisible();
  }
  await press(page, 'Front of hip');
  await expect(list(page).filter({ hasText: /roller/i })).not.toHaveCount(0);
  await press(page, 'Everywhere');
  await expect(list(page)).toHaveCount(ROUTINES.length);
});

test('the list narrows by tool, place and length; without tools at least two full routines are left', async ({ page, host }) => {
  await open(page, host, '#/');
  await press(page, 'No tools');
  const rows = await list(page).allTextContents();
  expect(rows.filter((row) => !/\b[1-4] min/.test(row)).length).toBeGreaterThanOrEqual(2);
  for (const row of rows) expect(row).not.toMatch(/ball ·|roller ·/);
  await press(page, 'Chair');
  expect(await list(page).count()).toBeLessThan(rows.length);
  // What was chosen is still chosen on the way back from a routine.
  await list(page).first().getByRole('link').click();
  await expect(button(page, 'Start')).toBeVisible();
  await page.goBack();
  await expect(button(page, 'No tools')).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Any place');
  await press(page, 'Roller');
  await press(page, 'Chair');
  await press(page, 'Up to 5 min');
  await expect(page.getByText('No routine fits all of that.')).toBeVisible();
  await press(page, 'Show all');
  await expect(list(page)).toHaveCount(ROUTINES.length);
});

test('who cannot get down to the floor is asked once, and stays on the feet', async ({ page, host }) => {
  const floor = 'Getting down to the floor and up again is hard for you';
  await open(page, host, '#/');
  await limited(page, floor);
  await to(page, '#/routine/floor-glutes');
  const region = page.getByRole('region', { name: /Changed for you|Not for now/ });
  await expect(region).toContainText('getting down to the floor is hard');
  await page.reload();
  await ready(page);
  await expect(region).toContainText('getting down to the floor is hard');
  await to(page, '#/safety');
  await press(page, 'None of these');
  await expect(page.getByRole('checkbox', { name: floor, exact: true })).toBeChecked();
  await press(page, 'None of these');
  await to(page, '#/routine/floor-glutes');
  await expect(region).toHaveCount(0);
});

test('only breathing until a clinician has agreed, and new answers ask again', async ({ page, host }) => {
  await open(page, host, '#/');
  await limited(page, 'Surgery not long ago');
  await expect(heading(page, 'Has a clinician agreed to massage?')).toBeVisible();
  // Going away is a no.
  for (const route of ['#/routine/wall-ball', '#/play/hands-only']) {
    await to(page, route);
    await expect(page.getByRole('region', { name: 'Not for now' })).toBeVisible();
    await expect(button(page, 'Start')).toHaveCount(0);
  }
  await to(page, '#/routine/breathing-reset');
  await expect(button(page, 'Start')).toBeVisible();
  await limited(page, 'Surgery not long ago');
  await press(page, 'A clinician has agreed');
  await to(page, '#/routine/hands-only');
  await expect(button(page, 'Start')).toBeVisible();
  await expect(changes(page)).toContainText('surgeon');
  await limited(page, 'An infection, or infected skin');
  await press(page, 'Not yet');
  await to(page, '#/routine/hands-only');
  await expect(button(page, 'Start')).toHaveCount(0);
});

test('a movement that is not for me is left out from then on, and comes back when I say so', async ({ page, host }) => {
  await open(page, host, '#/routine/wall-ball');
  const part = page.locator('ol.parts > li', { hasText: 'Slow rolls' });
  await part.getByText('How it is done').click();
  await part.getByRole('button', { name: 'Not for me' }).click();
  await expect(changes(page)).toContainText('in place of Slow rolls');
  await page.reload();
  await ready(page);
  await press(page, 'Start');
  const met = new Set(await skim(page, ({ movement }) => movement));
  expect(met).not.toContain('wall-ball-roll');
  expect(met).toContain('wall-ball-small-rolls');
  await page.goto(`${host.url}?back#/routine/wall-ball`);
  await ready(page);
  await press(page, 'Bring it back');
  await expect(changes(page)).toHaveCount(0);
  await page.locator('ol.parts > li', { hasText: 'Slow rolls' }).getByText('How it is done').click();
  await page.getByRole('button', { name: 'Not for me' }).first().click();
  await to(page, '#/settings');
  await press(page, 'Bring it back');
  await expect(page.getByText('Nothing is left out.')).toBeVisible();
  await to(page, '#/routine/wall-ball');
  await expect(changes(page)).toHaveCount(0);
});

test('lengths are said in centimetres once that is chosen, and never in inches then', async ({ page, host }) => {
  await open(page, host, '#/routine/wall-ball');
  await expect(page.getByRole('main')).toContainText('1 to 2 inches beside the spine');
  await to(page, '#/settings');
  await press(page, 'Centimetres');
  for (const id of ROUTINES) {
    await to(page, `#/routine/${id}`);
    await expect(page.getByRole('main')).toContainText('2.5 to 5 centimetres beside the spine');
    await expect(page.getByRole('main')).not.toContainText(/\binch/);
  }
  await to(page, '#/routine/wall-ball');
  await expect(heading(page, 'Wall and ball')).toBeVisible();
  await press(page, 'Start');
  await seek(page, 180_000);
  const said: string[] = [];
  for (let at = 180_000; at < 230_000; at += 5_000) {
    await runTo(page, at);
    said.push(await caption(page).innerText());
  }
  expect(said.join(' ')).toContain('about ten centimetres');
  expect(said.join(' ')).not.toMatch(/\binch/);
});

for (const first of ['right', 'left']) {
  test(`the sore side comes first where that is chosen: ${first}`, async ({ page, host }) => {
    await begin(page, host, { 'unknot.settings': { v: 1, first } });
    const sides = turns((await skim(page, ({ side }) => side)).filter((side) => side !== 'both'));
    expect(sides[0]).toBe(first);
    expect(sides.length % 2).toBe(0);
  });
}

test('with pain down a leg declared each session asks first', async ({ page, host }) => {
  await open(page, host, '#/');
  await limited(page, 'Sciatica, or pain down a leg');
  await to(page, '#/routine/hands-only');
  await press(page, 'Start');
  await expect(player(page)).toBeVisible();
  await run(page, 30);
  await press(page, 'Stop');
  await press(page, 'Stop');
  await expect(page).toHaveURL(/#\/done$/);
  await to(page, '#/play/hands-only');
  await press(page, 'Start');
  await expect(page).toHaveURL(/#\/safety$/);
  await expect(heading(page, 'Is any of this true for you?')).toBeVisible();
});

test('worse afterwards: asked twice, then two days of rest and the check again', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 30);
  await press(page, 'Stop');
  await press(page, 'Stop');
  await press(page, 'It is worse');
  await press(page, 'No, it is not');
  await to(page, '#/');
  await expect(button(page, 'Start')).toBeVisible();
  await to(page, '#/done');
  await press(page, 'It is worse');
  await press(page, 'Yes, it is worse');
  await expect(page.getByRole('region', { name: 'Rest for two days' })).toContainText('physical therapist or a doctor');
  for (const hours of [0, 47]) {
    await page.clock.setSystemTime(MORNING + hours * 3_600_000);
    for (const route of ['', 'routine/hands-only', 'play/breathing-reset']) {
      await page.goto(`${host.url}?${hours}#/${route}`);
      await ready(page);
      await expect(page.getByRole('main')).toContainText('Rest for two days');
      await expect(button(page, 'Start')).toHaveCount(0);
    }
  }
  await page.clock.setSystemTime(MORNING + 49 * 3_600_000);
  await page.goto(`${host.url}?later#/routine/hands-only`);
  await ready(page);
  await press(page, 'Start');
  await expect(page).toHaveURL(/#\/safety$/);
});

test('a sign of the nerves after a session leads straight to the safety check', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 30);
  await press(page, 'Stop');
  await press(page, 'Stop');
  await page.getByRole('link', { name: /Numb, weak, tingling or shooting down a leg/ }).click();
  await expect(heading(page, 'Is any of this true for you?')).toBeVisible();
  expect((await records(page)).length).toBe(1);
});

test('after a session a walk and slow breathing are one tap away', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 30);
  await press(page, 'Stop');
  await press(page, 'Stop');
  for (const [name, id] of [[/Walk for 5 minutes/, 'easy-walk'], [/Breathing reset/, 'breathing-reset']] as const) {
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`#/routine/${id}$`));
    await expect(button(page, 'Start')).toBeVisible();
    await page.goBack();
  }
});

for (const id of [...ROUTINES, 'easy-walk', 'rest']) {
  test(`${id} begins by address and ends in a record of its own`, async ({ page, host }) => {
    await open(page, host, `#/play/${id}`);
    await expect(page.locator('ol.parts > li').first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/lines? \d+/);
    await press(page, 'Start');
    await expect(player(page)).toHaveAttribute('data-state', 'countdown');
    for (let part = 0; part < 40 && (await player(page).count()) && (await look(page)).state !== 'finished'; part++) {
      await skip(page, 1);
      await run(page, 1);
    }
    await run(page, 5);
    await expect(page).toHaveURL(/#\/done$/);
    expect((await records(page)).map((record) => [record.routine, record.ending.how])).toEqual([[id, 'finished']]);
  });
}

test('a length that cannot be reached has no chip', async ({ page, host }) => {
  await open(page, host, '#/routine/roller-reset');
  await expect(button(page, '15 min')).toHaveCount(0);
  await to(page, '#/routine/wall-ball');
  await expect(button(page, '5 min')).toBeVisible();
  await press(page, '5 min');
  await expect(page.locator('p.row', { hasText: 'The end' })).toContainText('5:00');
  await press(page, 'Start');
  await run(page, 10);
  await skip(page, 40);
  await run(page, 5);
  await expect(page).toHaveURL(/#\/done$/);
});

test('Learn tells why, the tools, both views of each disagreement and what we do, with sources', async ({ page, host }) => {
  await open(page, host, '#/learn');
  await expect(heading(page, 'Why the hips, when the back is stiff?')).toBeVisible();
  const chapters = page.locator('details');
  for (const chapter of await chapters.all()) {
    await chapter.locator('summary').click();
    await expect(chapter).toContainText(/lines? \d+|ours/);
  }
  await expect(page.locator('details', { hasText: 'What we do:' })).toHaveCount(18);
  for (const name of ['How hard', 'When to see someone', 'Heat', 'Cold', 'How often', 'Tennis ball', 'Golf ball']) {
    await expect(page.locator('summary', { hasText: new RegExp(`^${name}$`) }), name).not.toHaveCount(0);
  }
});

test('every question of the safety check names its lines, or says that it is ours', async ({ page, host }) => {
  await open(page, host, '#/safety');
  for (const [count, ours] of [[11, 1], [17, 2]] as const) {
    await page.getByText('Where these come from').click();
    const rows = page.locator('details li');
    await expect(rows).toHaveCount(count);
    expect((await rows.allTextContents()).filter((row) => row.includes('ours')).length).toBe(ours);
    await press(page, 'None of these');
  }
});

test('what the app cannot read of the wishes is kept aside', async ({ page, host }) => {
  await plant(page, host, { 'unknot.settings': '{"v":1,"units":"furlongs"}', 'unknot.screening': clear(Date.now()) });
  await page.goto(host.url);
  await ready(page);
  await expect(page.getByRole('main')).toContainText('could not read your settings');
  expect(await text(page, 'unknot.settings.unreadable')).toContain('furlongs');
});

const moves = (page: Page) => page.locator('ol.strips > li');

test('every movement is in the library, narrows by place and tool, and moves when asked', async ({ page, host }) => {
  await open(page, host, '#/movements');
  await expect(moves(page)).toHaveCount(40);
  await press(page, 'Roller');
  await expect(moves(page)).toHaveCount(5);
  await press(page, 'Front of hip');
  await expect(moves(page)).toHaveCount(1);
  const strip = moves(page).first().getByRole('button');
  await expect(page.getByTestId('diagram')).toHaveCount(0);
  await strip.click();
  await expect(page.getByTestId('diagram')).toHaveCount(1);
  const running = () => page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length);
  await expect.poll(running).toBeGreaterThan(3);
  await strip.click();
  await expect.poll(running).toBe(0);
});

test('a movement is played alone, eased in and out, and changed by the answers like any other', async ({ page, host }) => {
  await open(page, host, '#/movements');
  await page.getByRole('link', { name: /^Slow rolls/ }).click();
  await expect(heading(page, 'Slow rolls')).toBeInViewport();
  await expect(page.getByRole('main')).toContainText(/line \d+/);
  await page.getByText('Left out or made gentle with').click();
  await expect(page.getByText('Weak bones (osteoporosis)')).toBeVisible();
  await press(page, 'Play this one');
  const met = turns(await skim(page, ({ movement }) => movement));
  expect(met).toEqual(['hip-circles', 'wall-ball-roll', 'strokes-hip']);
  await run(page, 5);
  expect((await records(page))[0].routine).toBe('only-wall-ball-roll');
  await limited(page, 'Weak bones (osteoporosis)');
  await to(page, '#/movements/wall-ball-roll');
  await expect(page.getByRole('region', { name: /Changed for you|Not for now/ })).toBeVisible();
});

test('a new screen begins at its top, and the way back finds the place in the list', async ({ page, host }) => {
  await open(page, host, '#/movements');
  const wanted = page.getByRole('link', { name: /^Dead bug/ });
  await wanted.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1_000);
  await wanted.click();
  await run(page, 1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(heading(page, 'Dead bug')).toBeFocused();
  await page.goBack();
  await run(page, 1);
  await expect(wanted).toBeInViewport();
});

test('the safety check is one tap away in the player; what was done is kept, and the place too', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 60);
  await press(page, 'Safety check');
  await expect(heading(page, 'Is any of this true for you?')).toBeVisible();
  expect((await records(page)).map(({ ending }) => ending.how)).toEqual(['stopped']);
  await press(page, 'None of these');
  await press(page, 'None of these');
  await press(page, 'Continue');
  await run(page, 15);
  expect((await look(page)).position).toBeGreaterThan(40_000);
  await press(page, 'Stop');
  await press(page, 'Stop');
  expect((await records(page)).length, 'the same session, once').toBe(1);
});

test('a flag found on the way blocks the session that was left', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 60);
  await press(page, 'Safety check');
  await page.getByRole('checkbox').nth(1).check();
  await press(page, 'Continue');
  await to(page, '#/');
  await expect(button(page, 'Continue')).toHaveCount(0);
  await expect(button(page, 'Start')).toHaveCount(0);
});

test('deep work asks for a day between, and a week without change for a clinician', async ({ page, host }) => {
  const one = (days: number, routine: string) => ({
    id: `${days}`, routine, started: { epoch: MORNING - days * DAY, offset: 0 }, seconds: 600, ending: { how: 'finished' }, before: 6, after: 6,
  });
  await open(page, host, '#/routine/roller-hips', { 'unknot.history': { v: 1, records: [one(9, 'wall-ball'), one(1, 'roller-hips')] } });
  await expect(page.getByRole('main')).toContainText('Leave a day between');
  await expect(button(page, 'Start')).toBeVisible();
  await to(page, '#/routine/hands-only');
  await expect(page.getByRole('main')).not.toContainText('Leave a day between');
  await to(page, '#/');
  await expect(page.getByRole('main')).toContainText('A week has passed and it is no better');
});
