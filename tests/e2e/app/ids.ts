// The ids that never change once shipped, as `core` keeps them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [routines, movements] = readFileSync(join(import.meta.dirname, '../../../core/tests/ids.txt'), 'utf8')
  .split('\n\n')
  .map((ids) => ids.trim().split('\n'));

export const ROUTINES = routines;
export const MOVEMENTS = movements;
