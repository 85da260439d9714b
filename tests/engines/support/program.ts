// A program with all that it starts: it ends with the test, or with the process that runs the tests.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds for everything to end: twice what `keep.sh` takes at most. */
const PATIENCE = 8_000;

export interface Start {
  /** The command line. */
  line: string[];
  env?: { [name: string]: string };
}

export class Program {
  /** A place for its files; goes with it. */
  readonly folder = mkdtempSync(join(tmpdir(), 'unknot-'));
  private readonly child: ChildProcess;
  private readonly gone: Promise<unknown>;
  private said = '';

  constructor(start: (folder: string) => Start) {
    const { line, env } = start(this.folder);
    const keep = [join(import.meta.dirname, 'keep.sh'), this.folder, ...line];
    // `detached` makes it the leader of a group of its own.
    this.child = spawn('sh', keep, { env: { ...process.env, TMPDIR: this.folder, ...env }, stdio: 'pipe', detached: true });
    this.child.stdin!.on('error', () => undefined);
    for (const output of [this.child.stdout!, this.child.stderr!]) output.on('data', (text) => (this.said = (this.said + text).slice(-20_000)));
    this.gone = new Promise((done) => this.child.once('error', done).once('exit', done));
  }

  /** A refusal, with what it said last. */
  refusal = (what: string): Error => new Error(`${what}\n${this.said}`);

  /** Waits until it does what it is for. */
  async until(works: () => Promise<boolean> | boolean): Promise<void> {
    for (const began = Date.now(); !(await works()); ) {
      const ended = this.child.pid === undefined || this.child.exitCode !== null || this.child.signalCode !== null;
      if (ended || Date.now() > began + 30_000) throw this.refusal('It does not start:');
      await Promise.race([this.gone, new Promise((later) => setTimeout(later, 100))]);
    }
  }

  /** Ends it with all that it has started, whether it still answers or not. */
  async end(): Promise<void> {
    this.child.stdin!.end();
    const late = setTimeout(() => process.kill(-this.child.pid!, 'SIGKILL'), PATIENCE);
    await this.gone;
    clearTimeout(late);
    // What was killed may still be on its way out.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
