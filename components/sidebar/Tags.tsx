import type { Change } from '../../lib/report.ts';
import { KIND_GLYPHS, tagsOf } from '../../lib/view/kinds.ts';

/** The kinds of these changes, gravest first; facts stand out. */
export function Tags({ changes }: { changes: readonly Change[] }) {
  return (
    <>
      {tagsOf(changes).map(({ kind, words, fact }) => (
        <span key={words} class={fact ? 'tag tag-fact' : 'tag'} data-kind={kind}>
          {kind ? (
            <span class="tag-glyph" aria-hidden="true">
              {KIND_GLYPHS[kind]}
            </span>
          ) : null}
          {words}
        </span>
      ))}
    </>
  );
}
