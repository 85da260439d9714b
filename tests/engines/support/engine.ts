// The three engines, and how each is started on a machine without a screen.

import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { FLAGS } from '../../e2e/playwright.config.ts';
import { Driver, listens } from './driver.ts';
import { Program, type Start } from './program.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** A phone's screen; Firefox and MiniBrowser have windows that are a little wider at least. */
const [WIDTH, HEIGHT] = [390, 844];

/** The driver, and what it is asked for. */
interface Driven extends Start {
  capabilities: object;
}

const from = (name: string) => process.env[name] ?? '';

/** The programs are found, or installed, by `cargo xtask test`. */
function start(engine: Engine, port: number): Driven {
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
      // The program that reports crashes would outlive it.
      const env = { MOZ_CRASHREPORTER_DISABLE: '1' };
      return { line: [program('_DRIVER'), '--port', String(port)], env, capabilities: { 'moz:firefoxOptions': { binary, args } } };
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

/** Lends an output for sound that nobody hears: without any, Firefox lets no audio clock run. */
async function loudspeaker(use: (env: { [name: string]: string }) => Promise<void>): Promise<void> {
  const socket = (folder: string) => join(folder, 'native');
  const server = new Program((folder) => {
    const line = ['pulseaudio', '-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1', '--disable-shm=yes'];
    line.push('-L', 'module-null-sink', '-L', `module-native-protocol-unix auth-anonymous=1 socket=${socket(folder)}`);
    return { line, env: { HOME: folder, XDG_RUNTIME_DIR: folder, PULSE_RUNTIME_PATH: folder } };
  });
  try {
    await server.until(() => existsSync(socket(server.folder)));
    await use({ PULSE_SERVER: `unix:${socket(server.folder)}` });
  } finally {
    await server.end();
  }
}

/** Opens a browser with an empty profile, hands it over, and ends it with all that it has started. */
export function within(engine: Engine, use: (driver: Driver) => Promise<void>): Promise<void> {
  return engine === 'firefox' ? loudspeaker((env) => opened(engine, env, use)) : opened(engine, {}, use);
}

async function opened(engine: Engine, sound: { [name: string]: string }, use: (driver: Driver) => Promise<void>): Promise<void> {
  const port = await free();
  const { line, env, capabilities } = start(engine, port);
  const program = new Program(() => ({ line, env: { ...env, ...sound } }));
  try {
    const address = `http://127.0.0.1:${port}`;
    await program.until(() => listens(address));
    const driver = await Driver.open(address, capabilities).catch((refused) => {
      throw program.refusal(`${engine} does not start: ${refused.message}`);
    });
    await driver.size(WIDTH, HEIGHT);
    await use(driver).finally(() => driver.close());
  } finally {
    await program.end();
  }
}
