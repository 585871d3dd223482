import type { Comparison } from '../../lib/compare/comparison.ts';
import { type Piece, sidesOf } from '../../lib/compare/pieces.ts';
import { bandOf, type Row } from '../../lib/compare/row.ts';
import { sentencesOf } from '../../lib/view/says.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { say } from '../../lib/words/say.ts';
import { Pieces } from './Pieces.tsx';
import { RowKind } from './RowKind.tsx';

/** So much of a moved passage stands where it was. */
const REFERENCE = 90;

type Props = {
  readonly row: Row;
  readonly comparison: Comparison;
  /** What the columns are called where they stand below each other. */
  readonly roles: { readonly before: string; readonly after: string };
};

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > REFERENCE ? `${line.slice(0, REFERENCE).trimEnd()}…` : line;
}

function Cell({ role, side, pieces }: { role: string; side: 'before' | 'after'; pieces: readonly Piece[] | null }) {
  if (!pieces) return <span class="visually-hidden">{say('compare_nothingHere')}</span>;
  return (
    <>
      <span class="cell-role" aria-hidden="true">
        {role}
      </span>
      <p class="cell-text" dir="auto">
        <Pieces pieces={pieces} side={side} />
      </p>
    </>
  );
}

/** One row of the comparison: what it is, the original's words, this page's words. */
export function SheetRow({ row, comparison, roles }: Props) {
  const { after, before, textOf } = comparison;
  const source = row.source ? textOf(row.source.id) : undefined;
  const sides = sidesOf(row, after.text, source?.text);
  const band = bandOf(row);
  const foreign = row.source && row.source.id !== before.id && source;
  const says = row.kind === 'altered' ? sentencesOf(row, after.text, source?.text) : [];
  const kind = `row row-${band}${row.kind === 'elsewhere' ? ' row-elsewhere' : ''}${row.opens ? ' row-opens' : ''}`;
  return (
    <tr id={`r${row.id}`} class={kind} data-testid="row" data-kind={row.kind} data-band={band} tabIndex={-1}>
      <th scope="row" class="kind">
        <RowKind row={row} />
      </th>
      <td class={sides.source ? 'cell before' : 'cell before empty'} data-side="before">
        {row.kind === 'elsewhere' ? (
          <p class="cell-text reference" dir="auto">
            {shortened((sides.source ?? []).map(({ text }) => text).join(''))}
          </p>
        ) : (
          <Cell role={roles.before} side="before" pieces={sides.source} />
        )}
        {foreign ? <p class="foreign">{say('compare_otherVersion', nameOf(foreign))}</p> : null}
      </td>
      <td class={sides.article ? 'cell after' : 'cell after empty'} data-side="after">
        {row.kind === 'elsewhere' ? (
          <p class="cell-text reference">{say('compare_elsewhere')}</p>
        ) : (
          <Cell role={roles.after} side="after" pieces={sides.article} />
        )}
        {says.length > 0 ? (
          <ul class="row-says">
            {says.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : null}
      </td>
    </tr>
  );
}
