import { useEffect, useState } from 'preact/hooks';
import type { HeadRow } from '../../lib/corpus/store/database.ts';
import { ArticleRow, type RowActions } from './ArticleRow.tsx';
import { Pager } from './Pager.tsx';
import { WORDS } from './words.ts';

/** Rows a page: what a person looks through before searching instead. */
export const PAGE = 50;

/** One page of the rows found. `query` only resets the page: a new search begins at its best match. */
export function ArticleList({ rows, query, ...actions }: { rows: readonly HeadRow[]; query: string } & RowActions) {
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [query]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(page, pages - 1);
  if (rows.length === 0) return <p class="soft none">{WORDS.noMatch}</p>;
  return (
    <>
      <ul class="articles" data-testid="articles">
        {rows.slice(shown * PAGE, (shown + 1) * PAGE).map((row) => (
          <ArticleRow key={row.key} row={row} {...actions} />
        ))}
      </ul>
      {pages > 1 && <Pager page={shown} pages={pages} go={setPage} />}
    </>
  );
}
