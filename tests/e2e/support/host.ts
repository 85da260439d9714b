// A static host of our own: it serves one folder below one path, can be given another build, other
// headers and faults while it runs, remembers what was asked for, and can die and come back.

import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KINDS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
};

/** What may be done to one answer: a status, a body cut in the middle, or silence. */
export type Fault = number | 'cut' | 'hang' | undefined;

export class Host {
  /** Paths and queries asked for, below the prefix, in order. */
  readonly log: string[] = [];
  /** Decides on a fault for a path below the prefix ('' is the page itself). */
  fault: (path: string) => Fault = () => undefined;
  /** Headers for a path below the prefix. */
  headers: (path: string) => Record<string, string> = () => ({ 'Cache-Control': 'no-cache' });
  /** Answers in brotli, as the hosts of the world do. */
  compress = false;

  private readonly compressed = new Map<string, Buffer>();
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  private constructor(
    private folder: string,
    readonly prefix: string,
  ) {}

  static async start(folder: string, prefix = '/'): Promise<Host> {
    const host = new Host(folder, prefix);
    await host.open();
    return host;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The address of the page. */
  get url(): string {
    return this.origin + this.prefix;
  }

  /** Serves another build from now on. */
  publish(folder: string): void {
    this.folder = folder;
  }

  /** Comes (back) to life on the port it had. */
  async open(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response));
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((done, failed) => {
      server.once('error', failed);
      server.listen(this.port, '127.0.0.1', done);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Dies, with every connection: the honest way to be offline. */
  async close(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise<void>((done) => server.close(() => done()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.origin);
    if (!url.pathname.startsWith(this.prefix)) {
      response.writeHead(404).end();
      return;
    }
    const path = decodeURIComponent(url.pathname.slice(this.prefix.length));
    this.log.push(path + url.search);
    const fault = this.fault(path);
    if (fault === 'hang') return;
    if (typeof fault === 'number') {
      response.writeHead(fault, { 'Content-Type': 'text/plain' }).end(String(fault));
      return;
    }
    const file = join(this.folder, normalize('/' + (path === '' ? 'index.html' : path)));
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Not found</title>');
      return;
    }
    const takes = String(request.headers['accept-encoding']).includes('br');
    const small = this.compress && takes ? this.small(file) : undefined;
    response.writeHead(200, {
      'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
      'Content-Length': String(small?.length ?? size),
      ...(small && { 'Content-Encoding': 'br' }),
      ...this.headers(path),
    });
    if (small) response.end(small);
    else if (fault === 'cut') {
      createReadStream(file, { end: Math.floor(size / 2) }).on('end', () => response.destroy()).pipe(response, { end: false });
    } else {
      createReadStream(file).pipe(response);
    }
  }

  private small(file: string): Buffer {
    const body = this.compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    this.compressed.set(file, body);
    return body;
  }
}
