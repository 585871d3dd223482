import type { Piece } from '../../lib/compare/pieces.ts';
import { isFact } from '../../lib/findings/rank.ts';
import { KIND_GLYPHS } from '../../lib/view/kinds.ts';
import { say } from '../../lib/words/say.ts';
import { kindWords } from './kind-words.ts';

/** The first word of a mark, if it is not too long to stand in one line: its sign is not torn from it. */
const firstWord = (text: string): string => /^\S{1,20}(?=\s|$)/.exec(text)?.[0] ?? '';

/** One side of a row: words that stand on it alone are marked, with their kinds as signs and, for those who listen, in words. */
export function Pieces({ pieces, side }: { pieces: readonly Piece[]; side: 'before' | 'after' }) {
  return (
    <>
      {pieces.map(({ text, kinds }, n) => {
        if (kinds.length === 0) return text;
        const Mark = side === 'before' ? 'del' : 'ins';
        const fact = kinds.some(isFact);
        const first = fact ? firstWord(text) : '';
        return (
          <Mark key={n} class={fact ? 'word word-fact' : 'word'} data-kinds={kinds.join(' ')}>
            <span class="visually-hidden">{say('compare_marked', kindWords(kinds))} </span>
            {fact ? (
              <span class="signed">
                <span class="sign" aria-hidden="true">
                  {kinds.map((kind) => KIND_GLYPHS[kind]).join('')}
                </span>
                {first}
              </span>
            ) : null}
            {text.slice(first.length)}
          </Mark>
        );
      })}
    </>
  );
}
