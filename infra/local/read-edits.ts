import type { MarkedChange } from '#mail/marked-changes.ts';
import type { Span, SpanRole } from '#mail/spans.ts';

/** A marked change as `npm run -s read` prints it. */
export interface ShownEdit {
  readonly op: 'insert' | 'delete' | 'replace';
  readonly old: string | null;
  readonly new: string | null;
  /** Whose words it stands in: `own`, `quoted`, … */
  readonly in: SpanRole;
}

/** The changes of a text in order; words that go and words that come right beside them are one exchange. */
export const editsShown = (
  text: string,
  spans: readonly Span[],
  changes: readonly MarkedChange[] = [],
): readonly ShownEdit[] => {
  const shown: ShownEdit[] = [];
  let span = 0;
  for (let at = 0; at < changes.length; at += 1) {
    const [one, next] = changes.slice(at, at + 2);
    if (one === undefined) break;
    while ((spans[span]?.end ?? Infinity) <= one.start) span += 1;
    const isPair =
      next !== undefined && next.op !== one.op && /^\][ \t]?\[[a-z]+: $/u.test(text.slice(one.end, next.start));
    const words = (op: MarkedChange['op']): string | null => {
      const change = one.op === op ? one : isPair ? next : null;
      return change === null ? null : text.slice(change.start, change.end);
    };
    shown.push({
      op: isPair ? 'replace' : one.op,
      old: words('delete'),
      new: words('insert'),
      in: spans[span]?.role ?? 'own',
    });
    if (isPair) at += 1;
  }
  return shown;
};
