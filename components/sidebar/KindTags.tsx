import type { ChangeKind } from '../../lib/report.ts';
import { isFact, KIND_WORDS } from '../../lib/view/kinds.ts';
import { WORDS } from './words.ts';

/** The kinds of a passage's changes, gravest first; facts stand out. */
export function KindTags({ kinds }: { kinds: readonly ChangeKind[] }) {
  if (kinds.length === 0) return <span class="tag">{WORDS.reworded}</span>;
  return (
    <>
      {kinds.map((kind) => (
        <span key={kind} class={isFact(kind) ? 'tag tag-fact' : 'tag'} data-kind={kind}>
          <span class="tag-glyph" aria-hidden="true">
            {KIND_WORDS[kind].glyph}
          </span>
          {KIND_WORDS[kind].tag}
        </span>
      ))}
    </>
  );
}
