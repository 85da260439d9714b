// Other builds of the same page: every file has other bytes, every name and hash follows.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** The build under test. */
export const DIST = resolve(process.env.UNKNOT_DIST ?? join(import.meta.dirname, '../../../dist'));

const sha = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** The lists inside a build's worker: address → SHA-256. */
export interface Lists {
  revision: string;
  first: Record<string, string>;
  later: Record<string, string>;
}

const constant = (script: string, name: string) => {
  const found = script.match(new RegExp(`^const ${name} = (.*);$`, 'm'));
  if (!found) throw new Error(`sw.js does not hold ${name}`);
  return found[1];
};

/** Reads the lists of a build. */
export function lists(folder: string): Lists {
  const script = readFileSync(join(folder, 'sw.js'), 'utf8');
  return {
    revision: constant(script, 'REVISION').slice(1, -1),
    first: JSON.parse(constant(script, 'FIRST')),
    later: JSON.parse(constant(script, 'LATER')),
  };
}

/** The label a page carries: what `<html data-build>` says. */
export function labelOf(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8').match(/data-build="([^"]*)"/)![1];
}

export function files(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true }).map(String);
  return all.filter((name) => statSync(join(folder, name)).isFile()).map((name) => name.replaceAll('\\', '/'));
}

function stamped(name: string, bytes: Buffer, label: string): Buffer {
  if (name.endsWith('.wasm')) {
    // A custom section: identifier 0, length, name; no engine minds it.
    const text = Buffer.from(`x${label}`);
    const body = Buffer.concat([Buffer.from([text.length]), text]);
    return Buffer.concat([bytes, Buffer.from([0, body.length]), body]);
  }
  if (/\.(js|css)$/.test(name)) return Buffer.concat([bytes, Buffer.from(`\n/*${label}*/\n`)]);
  return bytes;
}

const made = new Map<string, string>();

/** Makes a build that differs from the one under test in every part of the program. */
export function variant(label: string, change?: (folder: string) => void): string {
  const known = made.get(label);
  if (known && existsSync(known)) return known;
  const folder = mkdtempSync(join(tmpdir(), `unknot-${label}-`));
  cpSync(DIST, folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

  const names = new Map<string, string>();
  const rename = (text: string) => [...names].reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const put = (name: string, bytes: Buffer) => {
    const content = stamped(name, bytes, label);
    const hashed = name.match(/^(.*)-[0-9a-f]{12}\.(\w+)$/);
    const next = hashed ? `${hashed[1]}-${sha(content).slice(0, 12)}.${hashed[2]}` : name;
    rmSync(join(folder, name));
    writeFileSync(join(folder, next), content);
    names.set(name, next);
  };
  const order = files(folder).filter((name) => /\.(wasm|css)$/.test(name));
  for (const name of order) put(name, readFileSync(join(folder, name)));
  const glue = files(folder).find((name) => /^app-.*\.js$/.test(name))!;
  put(glue, Buffer.from(rename(readFileSync(join(folder, glue), 'utf8'))));
  writeFileSync(join(folder, 'notices.html'), rename(readFileSync(join(folder, 'notices.html'), 'utf8')));
  put('boot.js', readFileSync(join(folder, 'boot.js')));
  const query = sha(readFileSync(join(folder, 'boot.js'))).slice(0, 12);
  const page = rename(readFileSync(join(folder, 'index.html'), 'utf8'))
    .replace(/boot\.js\?[0-9a-f]+/, `boot.js?${query}`)
    .replace(/data-build="[^"]*"/, `data-build="${label}"`);
  writeFileSync(join(folder, 'index.html'), page);
  change?.(folder);
  relist(folder, label);
  made.set(label, folder);
  return folder;
}

/** Writes the worker's lists anew from the files as they are. */
export function relist(folder: string, revision: string): void {
  const old = lists(folder);
  const listed = (known: Record<string, string>) =>
    Object.fromEntries(
      files(folder)
        .filter((name) => name !== 'sw.js')
        .map((name) => {
          const hash = sha(readFileSync(join(folder, name)));
          const address = name === 'index.html' ? './' : name === 'boot.js' ? `boot.js?${hash.slice(0, 12)}` : name;
          return [address, hash] as const;
        })
        .filter(([address]) => address in known || !(address in { ...old.first, ...old.later }))
        .filter(([address]) => known === old.first || address in known)
        .filter(([address]) => !/^(screenshots|social|schema)\/|^voice\/.*\.txt$/.test(address)),
    );
  const script = readFileSync(join(folder, 'sw.js'), 'utf8')
    .replace(/^const REVISION = .*;$/m, `const REVISION = '${revision}';`)
    .replace(/^const FIRST = .*;$/m, `const FIRST = ${JSON.stringify(listed(old.first))};`)
    .replace(/^const LATER = .*;$/m, `const LATER = ${JSON.stringify(listed(old.later))};`);
  writeFileSync(join(folder, 'sw.js'), script);
}

/** Where a file lies, relative to the build. */
export const within = (folder: string, path: string) => relative(folder, path);
