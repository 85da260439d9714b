// A drawing as text that a person can compare: one element a line, without what changes by chance.

import { createHash } from 'node:crypto';
import type { Locator } from '@playwright/test';

/** Longer path data is told by its beginning and its fingerprint. */
const LONG = 96;
/** What a chart of the body shows in every picture is told by its number and its fingerprint. */
const CHART = ['b-shade', 'b-idle', 'b-land', 'b-zone', 'b-rib', 'b-bone', 'b-fibre'];

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The drawing inside a diagram. */
export async function golden(diagram: Locator): Promise<string> {
  const drawn = await diagram.evaluate((root, chart) => {
    const lines: string[] = [];
    const ids = new Map<string, string>();
    const settled = (value: string) =>
      value.replace(/\b(body|hot|zone|over|told)-\d+/g, (id, kind: string) => {
        if (!ids.has(id)) ids.set(id, `${kind}-${ids.size}`);
        return ids.get(id)!;
      });
    let kept: string[] = [];
    const told = (): void => {
      if (kept.length) lines.push(`<!-- ${kept.length} pieces of the chart: ${kept.join('')} -->`);
      kept = [];
    };
    const tell = (node: Element, depth: number): void => {
      const named = [...node.attributes].filter(({ value }) => value).map(({ name, value }) => ` ${name}="${settled(value)}"`).sort();
      const start = `${' '.repeat(depth)}<${node.localName}${named.join('')}`;
      if (chart.includes(node.getAttribute('class') ?? '')) {
        kept.push(start.trim());
        return;
      }
      told();
      if (!node.children.length) {
        lines.push(`${start}/>`);
        return;
      }
      lines.push(`${start}>`);
      for (const child of node.children) tell(child, depth + 1);
      told();
      lines.push(`${' '.repeat(depth)}</${node.localName}>`);
    };
    const stage = root.querySelector('.stage')!.cloneNode(true) as HTMLElement;
    // How large it is shown is the window's affair.
    stage.removeAttribute('style');
    tell(stage, 0);
    return lines.join('\n') + '\n';
  }, CHART);
  const short = drawn.replace(/(pieces of the chart: )(.*) -->/g, (_, told: string, pieces: string) => `${told}${fingerprint(pieces)} -->`);
  return short.replace(/ d="([^"]+)"/g, (whole, data: string) =>
    data.length > LONG ? ` d="${data.slice(0, 24)}… ${fingerprint(data)}"` : whole,
  );
}
