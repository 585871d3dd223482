import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../lib/compare/comparison.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { say } from '../../lib/words/say.ts';
import { SheetRow } from './SheetRow.tsx';
import { TextHead } from './TextHead.tsx';

type Props = {
  readonly comparison: Comparison;
  readonly roles: { readonly before: string; readonly after: string };
  /** What stands above the kinds: the page's way from one difference to the next. */
  readonly corner?: ComponentChildren;
};

/** Both texts whole, passage by passage. The same on the page and in the file that is saved; it needs no script. */
export function Sheet({ comparison, roles, corner }: Props) {
  const { before, after, rows } = comparison;
  const caption = say('compare_titled', `${nameOf(before)} – ${nameOf(after)}`);
  return (
    <table class="sheet" data-testid="sheet">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="kind">
            <span class="visually-hidden">{say('compare_kind')}</span>
            {corner}
          </th>
          <th scope="col" class="before">
            <TextHead role={roles.before} text={before} />
          </th>
          <th scope="col" class="after">
            <TextHead role={roles.after} text={after} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SheetRow key={row.id} row={row} comparison={comparison} roles={roles} />
        ))}
      </tbody>
    </table>
  );
}
