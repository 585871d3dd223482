import type { Span } from '../../lib/report.ts';

type Props = {
  readonly text: string;
  /** What of it is marked; may overlap. */
  readonly spans: readonly Span[];
  readonly as: 'del' | 'ins';
};

/** A text with the words that differ marked as taken out or put in. */
export function Marked({ text, spans, as: Tag }: Props) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    parts.push(text.slice(at, from), <Tag key={from}>{text.slice(from, end)}</Tag>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
