// Chromium's trace of a page's animations.

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
