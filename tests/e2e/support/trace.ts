// What Chromium tells of a page: its trace of the animations, its layers, and what it counts.

import type { Page } from '@playwright/test';

/** How many there were, and the elements of those that the compositor refused to run by itself. */
export function animations(trace: Buffer): { all: number; refused: string[] } {
  const { traceEvents } = JSON.parse(String(trace)) as {
    traceEvents: { name: string; id2?: { local: string }; args?: { data?: { nodeName?: string; compositeFailed?: number } } }[];
  };
  const seen = new Map<string, { name: string; failed: number }>();
  for (const { name, id2, args } of traceEvents) {
    if (name !== 'Animation' || !id2) continue;
    const known = seen.get(id2.local) ?? { name: '', failed: 0 };
    known.name ||= args?.data?.nodeName ?? '';
    known.failed ||= args?.data?.compositeFailed ?? 0;
    seen.set(id2.local, known);
  }
  return { all: seen.size, refused: [...seen.values()].filter((one) => one.failed).map((one) => one.name) };
}

/** The elements that Chromium gives a layer of their own, by the names of their tags. */
export async function layers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: -1 });
  let [told, reports] = [[] as { backendNodeId?: number }[], 0];
  session.on('LayerTree.layerTreeDidChange', ({ layers }) => {
    if (layers) [told, reports] = [layers, reports + 1];
  });
  await session.send('LayerTree.enable');
  // A report comes with a frame in which something changes. In the first one, what has stood there
  // unchanged since before we asked has no element.
  for (let width = 1; reports < 3; width++) {
    await page.evaluate((width) => document.documentElement.style.setProperty('outline', `${width}px solid`), width);
    await new Promise((done) => setTimeout(done, 100));
  }
  const names: string[] = [];
  for (const { backendNodeId } of told) {
    if (!backendNodeId) continue;
    const { node } = await session.send('DOM.describeNode', { backendNodeId });
    names.push(node.nodeName);
  }
  await session.detach();
  await page.evaluate(() => document.documentElement.style.removeProperty('outline'));
  return names;
}

/** Reads what Chromium counts of a page, by its names; with `sweep`, after the garbage is gone. */
export async function meter(page: Page): Promise<(sweep?: 'sweep') => Promise<(name: string) => number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async (sweep) => {
    if (sweep) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  };
}
