// A browser of our own on a profile that outlives it, to be killed without warning.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { FLAGS } from '../playwright.config.ts';
import { watch } from '../support/test.ts';

/** A folder for a profile; gone at the end of the run. */
export function profile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-profile-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export class OwnBrowser {
  private readonly trouble: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    watch(page.context(), this.trouble);
  }

  static async start(folder: string, ...more: string[]): Promise<OwnBrowser> {
    const program = process.env.UNKNOT_CHROMIUM ?? '/usr/bin/chromium';
    const line = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, ...FLAGS, ...more, 'about:blank'];
    const child = spawn(program, line, { stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      child.stderr!.on('data', (text) => {
        said += text;
        const match = said.match(/DevTools listening on (ws:\S+)/);
        if (match) found(match[1]);
      });
      child.once('exit', () => failed(new Error(said)));
    });
    const browser = await chromium.connectOverCDP(address);
    const context = browser.contexts()[0];
    return new OwnBrowser(child, browser, context.pages()[0] ?? (await context.newPage()));
  }

  /** As a phone does it: no event, no goodbye. */
  async kill(): Promise<void> {
    await this.gone(() => this.child.kill('SIGKILL'));
  }

  /** As a person does it: what is to be written is written. */
  async quit(): Promise<void> {
    const session = await this.browser.newBrowserCDPSession();
    await this.gone(() => session.send('Browser.close'));
  }

  private async gone(end: () => unknown): Promise<void> {
    // Not its exit alone: what keeps the storage is a process of its own, and holds its lock until it has gone.
    const gone = new Promise((done) => this.child.once('close', done));
    await end();
    await gone;
    await this.browser.close().catch(() => undefined);
    expect(this.trouble, 'a page threw something or broke its own policy').toEqual([]);
  }
}
