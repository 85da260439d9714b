import { expect, test } from './support/test.ts';
import { MORNING, begin, open, press, seek, player, button } from './app/player.ts';
import { audioOnPageClock } from './app/stubs.ts';
const SIZES = [[360, 640], [390, 844], [844, 390]] as const;
const shots = async (page, name, scheme, full = false) => {
  for (const [width, height] of full ? [[390, 844]] : SIZES) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png`, fullPage: full });
  }
};
for (const scheme of ['dark', 'light'] as const) {
  test(`shots ${scheme}`, async ({ page, host }) => {
    test.setTimeout(120_000);
    await audioOnPageClock(page);
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, host, '#/settings');
    await shots(page, 'settings', scheme, true);
    await page.goto(host.url + '?1#/routine/wall-ball');
    await page.waitForTimeout(500);
    await shots(page, 'briefing', scheme, true);
    await page.setViewportSize({ width: 390, height: 844 });
    await press(page, 'Start');
    await seek(page, 377_000);
    await shots(page, 'hold', scheme);
    await press(page, 'Adjust');
    await shots(page, 'adjust', scheme);
    await page.getByRole('group', { name: /large/ }).getByRole('button', { name: 'On' }).click();
    await press(page, 'Close');
    await shots(page, 'far', scheme);
    await press(page, 'Adjust');
    await page.getByRole('group', { name: /lower half/ }).getByRole('button', { name: 'On' }).click();
    await page.getByRole('group', { name: /large/ }).getByRole('button', { name: 'Off' }).click();
    await press(page, 'Close');
    await shots(page, 'wide', scheme);
    await press(page, 'Adjust');
    await press(page, 'Lock touch');
    await shots(page, 'locked', scheme);
  });
}
