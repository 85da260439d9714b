// What a person does with a running session, on a faked clock.

import { expect, soundState, test } from './support/test.ts';
import { begin, beginAt, button, caption, heading, look, player, press, run, runTo, seek, skip, zeroOf } from './app/player.ts';
import { records, text } from './app/stored.ts';
import { audioOnPageClock } from './app/stubs.ts';

test.beforeEach(({ page }) => audioOnPageClock(page));

test('a pause freezes everything for as long as it lasts', async ({ page, host }) => {
  await beginAt(page, host, 377_000);
  const before = await look(page);
  expect(before).toMatchObject({ state: 'working', breath: 'in' === before.breath ? 'in' : 'out', position: 377_000 });
  await press(page, 'Pause');
  const paused = await look(page);
  expect(paused).toMatchObject({ state: 'paused', position: 377_000, breath: 'none', side: 'left', step: 3 });
  await expect(caption(page)).toContainText('Paused. Take the pressure off.');
  await run(page, 300);
  expect(await look(page)).toEqual(paused);
  await expect(button(page, 'Pause')).toHaveCount(0);
  expect(JSON.parse((await text(page, 'unknot.bookmark'))!)).toMatchObject({ position: 377_000 });
});

test('in a pause nothing is done, however long it is', async ({ page, host }) => {
  // A voice that comes from the network in its own time would be told to the sound, in a pause too.
  host.fault = (path) => (path.startsWith('voice/') ? 404 : undefined);
  await beginAt(page, host, 377_000);
  // Whatever is done looks at the clock first.
  await page.evaluate(() => {
    Object.assign(window, { calls: 0 });
    const now = performance.now.bind(performance);
    performance.now = () => ((window as any).calls++, now());
  });
  const calls = () => page.evaluate(() => (window as any).calls as number);
  await run(page, 2);
  expect(await calls()).toBeGreaterThan(5);
  // The sound says by itself that it has woken, and that it rests.
  await expect.poll(() => soundState(page)).toBe('running');
  await press(page, 'Pause');
  const still = async (seconds: number) => {
    const before = await calls();
    await run(page, seconds);
    expect(await calls()).toBe(before);
  };
  // After a minute the sound is put to rest, once.
  await run(page, 65);
  await expect.poll(() => soundState(page)).toBe('suspended');
  // Its word of it comes a task later.
  await page.waitForTimeout(200);
  await still(235);
  await press(page, 'Resume');
  const before = await calls();
  await run(page, 4);
  expect(await calls()).toBeGreaterThan(before + 10);
});

test('going on gives three seconds and begins the breath again', async ({ page, host }) => {
  await beginAt(page, host, 377_000);
  await press(page, 'Pause');
  await run(page, 20);
  await press(page, 'Resume');
  expect(await look(page)).toMatchObject({ state: 'countdown', position: 370_000, breath: 'none', timer: '0:03' });
  await page.clock.runFor(2_800);
  expect(await look(page)).toMatchObject({ state: 'countdown', position: 370_000, timer: '0:01' });
  await page.clock.runFor(400);
  const going = await look(page);
  expect(going).toMatchObject({ state: 'working', breath: 'in', movement: 'wall-ball-hold', side: 'left' });
  expect(going.position).toBe(370_200);
  // The three seconds and the pause are no part of the session.
  await runTo(page, 374_400);
  expect(await look(page)).toMatchObject({ breath: 'out', position: 374_400 });
});

test('what is counted down changes in the moment in which the second is over, all of it at once', async ({ page, host }) => {
  await beginAt(page, host, 370_000);
  // A tap comes between two looks at the clocks.
  await page.clock.runFor(130);
  await press(page, 'Next');
  const [zero, { position: from }] = [await zeroOf(page), await look(page)];
  await page.evaluate((zero) => {
    const changes: number[] = Object.assign(window, { changes: [] }).changes;
    const seen = new MutationObserver(() => changes.push(performance.now() - zero));
    for (const part of ['.cue', '.count', '.rail']) {
      seen.observe(document.querySelector(part)!, { subtree: true, childList: true, characterData: true, attributes: true });
    }
  }, zero);
  await run(page, 20);
  const changes = await page.evaluate(() => (window as unknown as { changes: number[] }).changes);
  const moments = [...new Set(changes.map(Math.round))];
  expect(moments).toEqual(Array.from({ length: 20 }, (_, second) => from + 1_000 * (second + 1)));
});

test('a pause during settling goes on where it was', async ({ page, host }) => {
  await beginAt(page, host, 64_000);
  await press(page, 'Pause');
  await press(page, 'Resume');
  expect(await look(page)).toMatchObject({ state: 'countdown', position: 64_000, timer: '0:03' });
  await page.clock.runFor(4_000);
  expect(await look(page)).toMatchObject({ state: 'settling', position: 65_000 });
});

test('ten seconds on and back, never beyond the ends', async ({ page, host }) => {
  await begin(page, host);
  await press(page, 'Back 10 seconds');
  expect((await look(page)).position).toBe(-10_000);
  await press(page, 'Forward 10 seconds');
  expect((await look(page)).position).toBe(0);
  await press(page, 'Forward 10 seconds');
  expect(await look(page)).toMatchObject({ position: 10_000, state: 'working', breath: 'in' });
  await press(page, 'Back 10 seconds');
  expect(await look(page)).toMatchObject({ position: 0, state: 'settling', breath: 'none' });
  // While paused too, and it stays paused.
  await press(page, 'Pause');
  await press(page, 'Forward 10 seconds');
  expect(await look(page)).toMatchObject({ position: 10_000, state: 'paused' });
  await press(page, 'Resume');
  await seek(page, 590_000);
  await page.clock.runFor(4_000);
  await press(page, 'Forward 10 seconds');
  await page.clock.runFor(200);
  expect(await look(page)).toMatchObject({ position: 600_000, state: 'finished' });
});

test('the end that is reached in a pause is the end too: it is recorded', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 10 + 30);
  await press(page, 'Pause');
  await skip(page, 12);
  expect(await look(page)).toMatchObject({ position: 600_000, state: 'finished' });
  await run(page, 6);
  await expect(page).toHaveURL(/#\/done$/);
  expect(await records(page)).toMatchObject([{ ending: { how: 'finished' }, seconds: 30 }]);
});

test('Next goes to the next side or movement', async ({ page, host }) => {
  await begin(page, host);
  const seen: [number, string, number][] = [];
  for (let nth = 0; nth < 10; nth++) {
    await press(page, 'Next');
    const { position, side, step } = await look(page);
    seen.push([position / 1_000, side, step]);
    await page.clock.runFor(200);
  }
  expect(seen).toEqual([
    [0, 'both', 0], [60, 'left', 1], [120, 'right', 1], [180, 'left', 2], [270, 'right', 2],
    [360, 'left', 3], [420, 'right', 3], [480, 'left', 4], [540, 'right', 4], [600, 'right', 4],
  ]);
  expect((await look(page)).state).toBe('finished');
});

test('Back goes to the start of this side or, close to it, to the one before', async ({ page, host }) => {
  await beginAt(page, host, 155_000);
  await press(page, 'Back');
  expect(await look(page)).toMatchObject({ position: 120_000, side: 'right', state: 'settling' });
  await page.clock.runFor(2_800);
  await press(page, 'Back');
  expect(await look(page)).toMatchObject({ position: 60_000, side: 'left', step: 1 });
  await page.clock.runFor(3_200);
  await press(page, 'Back');
  expect(await look(page)).toMatchObject({ position: 60_000 });
  await press(page, 'Back');
  expect(await look(page)).toMatchObject({ position: 0, step: 0 });
  await press(page, 'Back');
  expect(await look(page)).toMatchObject({ position: 0, step: 0 });
});

test('what was skipped is not counted as done', async ({ page, host }) => {
  await begin(page, host);
  await run(page, 10 + 25);
  await skip(page, 9);
  await run(page, 5);
  await expect(page).toHaveURL(/#\/done$/);
  expect((await records(page))[0]).toMatchObject({ seconds: 25, ending: { how: 'finished' } });
});

test('the keyboard does what the bar does', async ({ page, host }) => {
  await beginAt(page, host, 150_000);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Space');
  expect((await look(page)).state).toBe('paused');
  await page.keyboard.press('Space');
  expect((await look(page)).state).toBe('countdown');
  await page.clock.runFor(3_000);
  await page.keyboard.press('ArrowRight');
  expect((await look(page)).position).toBe(160_000);
  await page.keyboard.press('ArrowLeft');
  expect((await look(page)).position).toBe(150_000);
  await page.keyboard.press('ArrowDown');
  expect((await look(page)).position).toBe(180_000);
  await page.keyboard.press('ArrowUp');
  expect((await look(page)).position).toBe(120_000);
  // Other letters, digits and signs do nothing: dictated words must not steer a session.
  const before = await look(page);
  for (const sign of 'abcdefghijklnopqrstuvwxyzPRS0123456789+-.,?/') await page.keyboard.press(sign);
  expect(await look(page)).toEqual(before);
  await expect(button(page, 'Mute')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(button(page, 'Mute')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('M');
  await expect(button(page, 'Mute')).toHaveAttribute('aria-pressed', 'false');
  // With Ctrl they are the browser's.
  await page.keyboard.press('Control+ArrowRight');
  expect((await look(page)).position).toBe(120_000);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await look(page)).state).toBe('paused');
});

test('the space bar on a button presses that button, once', async ({ page, host }) => {
  await beginAt(page, host, 150_000);
  await button(page, 'Pause').focus();
  await page.keyboard.press('Space');
  expect((await look(page)).state).toBe('paused');
  await expect(button(page, 'Resume')).toBeFocused();
  await button(page, 'Forward 10 seconds').focus();
  await page.keyboard.press('Space');
  expect(await look(page)).toMatchObject({ state: 'paused', position: 160_000 });
});

test('a tap on the diagram pauses and goes on', async ({ page, host }) => {
  await beginAt(page, host, 150_000);
  await page.getByTestId('diagram').click();
  expect((await look(page)).state).toBe('paused');
  await page.getByTestId('diagram').click();
  expect((await look(page)).state).toBe('countdown');
});

test.describe('Stop', () => {
  test('pauses before anything is asked; again it ends and asks nothing', async ({ page, host }) => {
    await beginAt(page, host, 155_000);
    await press(page, 'Stop');
    const sheet = page.getByRole('dialog', { name: 'What did you feel?' });
    await expect(sheet).toBeVisible();
    await expect(sheet.getByRole('heading', { name: 'What did you feel?' })).toBeFocused();
    expect(await look(page)).toMatchObject({ state: 'paused', position: 155_000 });
    await run(page, 60);
    expect(await look(page)).toMatchObject({ state: 'paused', position: 155_000 });
    await press(page, 'Stop');
    await expect(page).toHaveURL(/#\/done$/);
    expect(await records(page)).toMatchObject([{ ending: { how: 'stopped', why: 'unasked' }, routine: 'wall-ball' }]);
    expect(await text(page, 'unknot.bookmark')).toBeNull();
    expect(JSON.parse((await text(page, 'unknot.screening'))!).rest).toBeNull();
  });

  test('before the first movement it leaves no record', async ({ page, host }) => {
    await begin(page, host);
    await run(page, 4);
    await press(page, 'Stop');
    await press(page, 'Stop');
    await expect(player(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#\/$/);
    expect(await records(page)).toEqual([]);
    await expect(button(page, 'Continue')).toHaveCount(0);
  });

  test('what was done is recorded, although it was gone back to the beginning', async ({ page, host }) => {
    await begin(page, host);
    await run(page, 10 + 65);
    for (let nth = 0; nth < 9; nth++) await press(page, 'Back 10 seconds');
    expect((await look(page)).position).toBeLessThanOrEqual(0);
    await press(page, 'Stop');
    await press(page, 'Stop');
    await expect(page).toHaveURL(/#\/done$/);
    expect(await records(page)).toMatchObject([{ seconds: 65, ending: { how: 'stopped' } }]);
  });

  test('feeling unwell while getting ready is answered too', async ({ page, host }) => {
    await begin(page, host);
    await run(page, 4);
    await press(page, 'Stop');
    await page.getByRole('dialog').getByRole('button', { name: /^Dizzy or unwell/ }).click();
    await expect(page).toHaveURL(/#\/done$/);
    await expect(page.getByText(/Sit or lie down and breathe slowly/)).toBeVisible();
  });

  test('a sharp feeling ends it, advises, and asks again another day', async ({ page, host }) => {
    await beginAt(page, host, 155_000);
    await press(page, 'Stop');
    await page.getByRole('dialog').getByRole('button', { name: /^Sharp, electric, burning, shooting, tingling or numb/ }).click();
    await expect(page).toHaveURL(/#\/safety$/);
    await expect(page.getByText(/No more massage today/).first()).toBeVisible();
    expect(await records(page)).toMatchObject([{ ending: { how: 'stopped', why: 'sharp' } }]);
    expect(JSON.parse((await text(page, 'unknot.screening'))!)).toMatchObject({ answered: null });
  });

  test('feeling unwell ends it and says to sit or lie down', async ({ page, host }) => {
    await beginAt(page, host, 155_000);
    await press(page, 'Stop');
    await page.getByRole('dialog').getByRole('button', { name: /^Dizzy or unwell/ }).click();
    await expect(page).toHaveURL(/#\/done$/);
    await expect(page.getByText(/Sit or lie down and breathe slowly/)).toBeVisible();
    expect(await records(page)).toMatchObject([{ ending: { how: 'stopped', why: 'unwell' } }]);
  });

  test('a dull ache that fades goes on', async ({ page, host }) => {
    await beginAt(page, host, 155_000);
    await press(page, 'Stop');
    await page.getByRole('dialog').getByRole('button', { name: /^A dull ache that fades/ }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await look(page)).toMatchObject({ state: 'countdown', position: 150_000, timer: '0:03' });
    await page.clock.runFor(3_200);
    expect(await look(page)).toMatchObject({ state: 'working', breath: 'in' });
    expect(await records(page)).toEqual([]);
  });

  test('tensing up in a hold goes on with small rolls', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    await press(page, 'Stop');
    await page.getByRole('dialog').getByRole('button', { name: /^I tensed up/ }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(caption(page)).toContainText('twelve times. 40 seconds more.');
    expect(await look(page)).toMatchObject({ state: 'countdown', position: 370_000 });
    await page.clock.runFor(3_200);
    expect(await look(page)).toMatchObject({ state: 'working', breath: 'in', timer: '1:00' });
  });

  test('the keys are left to the sheet while it asks', async ({ page, host }) => {
    await beginAt(page, host, 155_000);
    await press(page, 'Stop');
    const before = await look(page);
    for (const key of ['ArrowRight', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    expect(await look(page)).toEqual(before);
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test.describe('Too much', () => {
  test('turns the rest of a hold into small rolls, and the session grows by what was missing', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    await press(page, 'Too much');
    await expect(caption(page)).toHaveText('Press less. Roll an inch or two, twelve times. 40 seconds more.');
    expect(await look(page)).toMatchObject({ state: 'working', position: 377_000, movement: 'wall-ball-hold', side: 'left', timer: '0:53' });
    // Six breaths from the one it was pressed in: twelve rolls.
    await player(page).evaluate((root) => {
      const breaths = ((window as any).breaths = [root.dataset.breath!]);
      new MutationObserver(() => Number(root.dataset.positionMs) < 430_000 && breaths.push(root.dataset.breath!)).observe(root, { attributeFilter: ['data-breath'] });
    });
    const now = await runTo(page, 430_200);
    const breaths: string[] = await page.evaluate(() => (window as any).breaths);
    expect(breaths.join(' ')).toBe('in out in out in out in out in out in out'.slice(breaths[0] === 'in' ? 0 : 3));
    expect(now).toMatchObject({ state: 'working', breath: 'in', caption: 'Roll slowly to the next spot. Stay still again.' });
    // The rest follows, forty seconds later.
    for (const [position, side] of [[460_000, 'right'], [520_000, 'left'], [580_000, 'right']] as const) {
      await press(page, 'Next');
      expect(await look(page)).toMatchObject({ position, side, state: 'settling' });
    }
    await press(page, 'Next');
    await page.clock.runFor(200);
    expect(await look(page)).toMatchObject({ position: 640_000, state: 'finished' });
    expect((await records(page))[0]).toMatchObject({ eased: 1 });
  });

  test('twice in the same hold is said and adds nothing more', async ({ page, host }) => {
    await beginAt(page, host, 377_000);
    await press(page, 'Too much');
    await press(page, 'Too much');
    await expect(caption(page)).toContainText('Step closer to the wall, or use a softer ball.');
    expect((await look(page)).timer).toBe('0:53');
  });

  test('late in a long hold adds the rest of twelve rolls', async ({ page, host }) => {
    // The last breath of the second spot on the hip: ten seconds are left, fifty are added.
    await beginAt(page, host, 535_000);
    expect((await look(page)).timer).toBe('0:05');
    await press(page, 'Too much');
    await expect(caption(page)).toContainText('50 seconds more.');
    expect((await look(page)).timer).toBe('0:55');
  });

  test('outside a hold gives advice and changes no time', async ({ page, host }) => {
    await beginAt(page, host, 95_000);
    const before = await look(page);
    await press(page, 'Too much');
    await expect(caption(page)).toHaveText('Take some weight off the ball. Step closer to the wall, or use a softer ball.');
    const after = await look(page);
    expect({ ...after, caption: '' }).toEqual({ ...before, caption: '' });
    await skip(page, 9);
    await page.clock.runFor(200);
    expect(await look(page)).toMatchObject({ position: 600_000, state: 'finished' });
  });

  test('is there in every step that presses, with the scale, and in no other', async ({ page, host }) => {
    await beginAt(page, host, 25_000);
    await expect(button(page, 'Too much')).toHaveCount(0);
    for (const position of [65_000, 75_000, 200_000, 377_000, 412_000, 425_000, 500_000]) {
      await seek(page, position);
      const { state } = await look(page);
      const presses = state === 'working' && position !== 412_000;
      await expect(button(page, 'Too much'), `at ${position}`).toHaveCount(presses ? 1 : 0);
      if (presses) await expect(page.getByRole('img', { name: /Aim for 3 to 6/ })).toBeVisible();
    }
  });
});

test('the name of the movement stands as a heading all along', async ({ page, host }) => {
  await begin(page, host);
  for (const position of [15_000, 75_000, 200_000, 377_000, 495_000]) {
    await seek(page, position);
    await expect(heading(page, /\w/)).toHaveCount(1);
  }
});
