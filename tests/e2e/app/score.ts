// The golden score, read back: what a physiotherapist has reviewed is what the page must play.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of the session, in milliseconds from zero. */
export interface Stretch {
  start: number;
  end: number;
  part: number;
  movement: string;
  side: 'left' | 'right' | 'both';
  what: string;
  settles: boolean;
}

/** A sentence and the moment at which it begins. */
export interface Said {
  at: number;
  text: string;
}

export interface Score {
  stretches: Stretch[];
  said: Said[];
  end: number;
}

function moment(text: string): number {
  const [, sign, minutes, seconds] = text.match(/^\s*(-?)(\d+):([\d.]+)/)!;
  return (sign ? -1 : 1) * Math.round(Number(minutes) * 60_000 + Number(seconds) * 1_000);
}

/** Reads a score that `core` keeps golden. */
export function score(name: string): Score {
  const file = join(import.meta.dirname, '../../../core/tests/scores', `${name}.txt`);
  const stretches: Stretch[] = [];
  const said: Said[] = [];
  let end = 0;
  let part = -1;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const spoken = line.match(/“(.*)”/);
    const [time, side, movement, , what] = line.trim().split(/ {2,}/);
    if (spoken) said.push({ at: moment(line), text: spoken[1] });
    else if (side === 'end') end = moment(line);
    else if (time) {
      const settles = what === 'settle' || what === 'switch sides';
      if (what === 'settle') part++;
      const of = side as Stretch['side'];
      stretches.push({ start: moment(line), end: 0, part, movement, side: of, what, settles });
    }
  }
  stretches.forEach((stretch, nth) => (stretch.end = stretches[nth + 1]?.start ?? end));
  return { stretches, said, end };
}

export const WALL_BALL = score('wall-ball');
