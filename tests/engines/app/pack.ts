// The pack of spoken clips as its index describes it: see `core/src/engine/pack.rs`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../e2e/support/build.ts';

export interface Clip {
  /** Bytes in the file, from and to. */
  from: number;
  to: number;
  /** Milliseconds from its first sound to its last. */
  length: number;
}

/** All clips of the pack under test. */
export function clips(): Clip[] {
  const file = readFileSync(join(DIST, 'voice/heart.bin'));
  const count = file.readUInt16LE(4);
  let at = 6 + 8 * count;
  return Array.from({ length: count }, (_, nth) => {
    const entry = 6 + 8 * nth;
    const from = at;
    at += file.readUInt16LE(entry + 4);
    return { from, to: at, length: file.readUInt16LE(entry + 6) };
  });
}
