// A browser driven by WebDriver, the one protocol that all three engines speak.
//
// The protocol is some sixty requests in JSON, and these tests need a dozen of them: a library would bring
// its own waiting, its own finding and its own downloads of drivers, all of which we have already.

/** What must not be left out of a request that has nothing to say. */
const NOTHING = {};

export class Driver {
  private constructor(
    private readonly session: string,
    /** What the browser says it is. */
    readonly version: string,
  ) {}

  /** Opens a browser through the driver at this address. */
  static async open(address: string, capabilities: object): Promise<Driver> {
    const timeouts = { script: 60_000, pageLoad: 60_000 };
    const made = await ask('POST', `${address}/session`, { capabilities: { alwaysMatch: { ...capabilities, timeouts } } });
    return new Driver(`${address}/session/${made.sessionId}`, `${made.capabilities.browserName} ${made.capabilities.browserVersion}`);
  }

  private ask = (method: string, path: string, body?: object) => ask(method, this.session + path, body);

  async goto(url: string): Promise<void> {
    await this.ask('POST', '/url', { url });
  }

  url = (): Promise<string> => this.ask('GET', '/url');

  /** Gives the page this size, as far as the window can be so small. */
  async size(width: number, height: number): Promise<void> {
    const rect = (width: number, height: number) => this.ask('POST', '/window/rect', { width, height });
    await rect(width, height);
    const frame = await this.evaluate(() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }));
    // Where a phone's screen is feigned the page may be the larger of the two.
    await rect(width + Math.max(frame.width, 0), height + Math.max(frame.height, 0));
  }

  /** Runs a function in the page and waits for what it gives; it sees nothing but its argument. */
  async evaluate<R, A>(ask: (given: A) => R, given?: A): Promise<Awaited<R>> {
    // In a list, because WebKit does not hand over a bare null.
    const script = `return Promise.resolve((${ask})(...arguments)).then((value) => [value])`;
    const [value] = await this.ask('POST', '/execute/sync', { script, args: [given ?? null] });
    return value;
  }

  /** Runs a script for what it leaves behind; the page's own policy does not hold for it. */
  async inject(script: string): Promise<void> {
    await this.ask('POST', '/execute/sync', { script, args: [] });
  }

  /** Clicks as a finger does: the browser takes it for a person's. */
  async click(found: object): Promise<void> {
    // WebKit finds no words for it when the click has taken the element away.
    const done = (refused: Error) => {
      if (refused.message !== 'unknown error: ') throw refused;
    };
    await this.ask('POST', `/element/${id(found)}/click`, NOTHING).catch(done);
  }

  /** What the engine tells assistive technology of an element. */
  async told(found: object): Promise<{ role: string; name: string }> {
    const [role, name] = await Promise.all(['computedrole', 'computedlabel'].map((of) => this.ask('GET', `/element/${id(found)}/${of}`)));
    return { role, name };
  }

  picture = async (): Promise<Buffer> => Buffer.from(await this.ask('GET', '/screenshot'), 'base64');

  /** Lets the browser end by itself, if it still can. */
  close = (): Promise<unknown> => ask('DELETE', this.session, undefined, 5_000).catch(() => undefined);
}

/** An element travels as a reference under a key that is the same everywhere. */
const id = (found: object) => Object.values(found)[0] as string;

/** Longer than a script or a load may take: a browser that stands still is a fault, and is said to be one. */
const LONGEST = 70_000;

async function ask(method: string, url: string, body?: object, longest = LONGEST): Promise<any> {
  const signal = AbortSignal.timeout(longest);
  const answer = await fetch(url, { method, body: body && JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, signal });
  const { value } = (await answer.json()) as { value: any };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Whether a driver listens there. */
export const listens = (address: string): Promise<boolean> =>
  ask('GET', `${address}/status`).then(
    () => true,
    () => false,
  );
