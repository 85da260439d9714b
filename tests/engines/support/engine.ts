// The three engines, and how each is started on a machine without a screen.

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLAGS } from '../../e2e/playwright.config.ts';
import { Driver, listens } from './driver.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** A phone's screen; Firefox and MiniBrowser have windows that are a little wider at least. */
const [WIDTH, HEIGHT] = [390, 844];

interface Start {
  /** The driver's command line. */
  line: string[];
  env?: { [name: string]: string };
  capabilities: object;
}

const from = (name: string) => process.env[name] ?? '';

/** The programs are found, or installed, by `cargo xtask test`. */
function start(engine: Engine, port: number): Start {
  const program = (of: string) => from(`UNKNOT_${engine.toUpperCase()}${of}`);
  const binary = program('');
  switch (engine) {
    case 'chromium': {
      // Without the flag that lets sound play unasked: here a tap starts it.
      const args = ['--headless', ...FLAGS.filter((flag) => !flag.startsWith('--autoplay'))];
      const mobileEmulation = { deviceMetrics: { width: WIDTH, height: HEIGHT, pixelRatio: 1 } };
      return { line: [program('_DRIVER'), `--port=${port}`], capabilities: { 'goog:chromeOptions': { binary, args, mobileEmulation } } };
    }
    case 'firefox': {
      const args = ['-headless', '--width', String(WIDTH), '--height', String(HEIGHT)];
      return { line: [program('_DRIVER'), '--port', String(port)], capabilities: { 'moz:firefoxOptions': { binary, args } } };
    }
    case 'webkit':
      // It has no mode without a window, and its sandbox does not start for root.
      return {
        line: ['xvfb-run', '-a', program('_DRIVER'), `--port=${port}`],
        env: { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
        capabilities: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      };
  }
}

/** A port that nobody listens on. */
const free = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** A program with all that it starts, and what it says. */
class Program {
  private readonly child: ChildProcess;
  private readonly gone: Promise<unknown>;
  said = '';

  constructor([name, ...line]: string[], env: { [name: string]: string } = {}) {
    // It leads a group of its own: what it starts goes with it.
    this.child = spawn(name, line, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const output of [this.child.stdout!, this.child.stderr!]) output.on('data', (text) => (this.said += text));
    this.gone = new Promise((done) => this.child.once('error', done).once('exit', done));
  }

  /** Waits until it does what it is for. */
  async until(works: () => Promise<boolean> | boolean): Promise<void> {
    for (let looks = 0; !(await works()); looks++) {
      if (looks > 200 || this.child.pid === undefined || this.child.exitCode !== null) throw new Error(`${this.child.spawnfile} does not start: ${this.said}`);
      await Promise.race([this.gone, new Promise((later) => setTimeout(later, 100))]);
    }
  }

  async end(): Promise<void> {
    try {
      process.kill(-this.child.pid!, 'SIGTERM');
    } catch {
      // It has gone by itself.
    }
    await this.gone;
  }
}

/** Lends an output for sound that nobody hears: without any, Firefox lets no audio clock run. */
async function loudspeaker(use: (env: { [name: string]: string }) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-sound-'));
  const socket = join(folder, 'native');
  const line = ['pulseaudio', '-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes'];
  line.push('-L', 'module-null-sink', '-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket}`);
  const server = new Program(line, { HOME: folder, XDG_RUNTIME_DIR: folder, PULSE_RUNTIME_PATH: folder });
  try {
    await server.until(() => existsSync(socket));
    await use({ PULSE_SERVER: `unix:${socket}` });
  } finally {
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a browser with an empty profile, hands it over, and ends it with all that it has started. */
export function within(engine: Engine, use: (driver: Driver) => Promise<void>): Promise<void> {
  return engine === 'firefox' ? loudspeaker((env) => opened(engine, env, use)) : opened(engine, {}, use);
}

async function opened(engine: Engine, sound: { [name: string]: string }, use: (driver: Driver) => Promise<void>): Promise<void> {
  const port = await free();
  const { line, env, capabilities } = start(engine, port);
  const program = new Program(line, { ...env, ...sound });
  try {
    const address = `http://127.0.0.1:${port}`;
    await program.until(() => listens(address));
    const driver = await Driver.open(address, capabilities).catch((refused) => {
      throw new Error(`${engine} does not start: ${refused.message}\n${program.said}`);
    });
    await driver.size(WIDTH, HEIGHT);
    await use(driver).finally(() => driver.close().catch(() => undefined));
  } finally {
    await program.end();
  }
}
