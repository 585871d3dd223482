import { bandOf, type Row } from '../../lib/compare/row.ts';
import { BAND_GLYPHS, bandWords } from '../../lib/compare/words.ts';
import { KIND_GLYPHS, tagsOf } from '../../lib/view/kinds.ts';
import { say } from '../../lib/words/say.ts';

const Tag = ({ glyph, words, fact }: { glyph: string; words: string; fact: boolean }) => (
  <span class={fact ? 'kin-tag kin-fact' : 'kin-tag'}>
    <span class="glyph" aria-hidden="true">
      {glyph}
    </span>
    <span>{words}</span>
  </span>
);

/** What a row is: its kinds, whether it moved, and the way to its other place. */
export function RowKind({ row }: { row: Row }) {
  const band = bandOf(row);
  const changed = row.kind === 'altered' || row.kind === 'reworded';
  const quiet = band === 'same' || band === 'rest';
  return (
    <>
      {changed ? (
        tagsOf(row.changes).map(({ kind, words, fact }) => (
          <Tag key={words} glyph={kind ? KIND_GLYPHS[kind] : BAND_GLYPHS.wording} words={words} fact={fact} />
        ))
      ) : quiet ? (
        <span class="visually-hidden">{bandWords(band)}</span>
      ) : band === 'moved' ? null : (
        <Tag glyph={BAND_GLYPHS[band]} words={bandWords(band)} fact={false} />
      )}
      {row.moved ? <Tag glyph={BAND_GLYPHS.moved} words={bandWords('moved')} fact={false} /> : null}
      {row.link === null ? null : (
        <a class="other-place" href={`#r${row.link}`}>
          {row.kind === 'elsewhere' ? say('compare_toPassage') : say('compare_toOriginalPlace')}
        </a>
      )}
    </>
  );
}
