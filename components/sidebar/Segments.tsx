import type { Segment } from '../../lib/view/word-diff.ts';

/** One side of an altered passage: what is gone as <del>, what is new as <ins>. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ kind, text }, index) => {
        if (kind === 'deleted') return <del key={index}>{text}</del>;
        if (kind === 'inserted') return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
    </>
  );
}
