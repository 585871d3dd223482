import { changesFact, isRespelling } from '../../lib/findings/rank.ts';
import type { Change } from '../../lib/report.ts';
import { KIND_WORDS, kindsOf } from '../../lib/view/kinds.ts';
import { WORDS } from './words.ts';

/** The kinds of these changes, gravest first; facts stand out, a name only spelt another way and a number only rounded do not. */
export function KindTags({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <span class="tag">{WORDS.reworded}</span>;
  return (
    <>
      {kindsOf(changes).map((kind) => {
        const respelt = changes.every((change) => change.kind !== kind || isRespelling(change));
        return (
          <span
            key={kind}
            class={changes.some((change) => change.kind === kind && changesFact(change)) ? 'tag tag-fact' : 'tag'}
            data-kind={kind}
          >
            <span class="tag-glyph" aria-hidden="true">
              {KIND_WORDS[kind].glyph}
            </span>
            {respelt ? WORDS.spelling : KIND_WORDS[kind].tag}
          </span>
        );
      })}
    </>
  );
}
