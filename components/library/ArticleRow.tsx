import type { HeadRow } from '../../lib/corpus/store/database.ts';
import { safeHref } from '../sidebar/safe-href.ts';
import { bylineWords, WORDS } from './words.ts';

export type RowActions = {
  readonly read: (key: number) => void;
  readonly remove: (row: HeadRow) => void;
};

export const titleOf = ({ title, opening }: HeadRow): string => title ?? (opening ? `${opening}…` : WORDS.untitled);

/** One article: its title leads to its page, or to the text held where it has no address. */
export function ArticleRow({ row, read, remove }: { row: HeadRow } & RowActions) {
  const title = titleOf(row);
  const href = safeHref(row.url);
  return (
    <li class="row" data-id={row.id}>
      <div class="row-text">
        {href ? (
          <a class="row-title" href={href} target="_blank" rel="noopener noreferrer" dir="auto">
            {title}
          </a>
        ) : (
          <button class="row-title as-link" type="button" dir="auto" onClick={() => read(row.key)}>
            {title}
          </button>
        )}
        <p class="soft small">{bylineWords(row)}</p>
      </div>
      <div class="row-actions">
        <button class="button" type="button" aria-label={`${WORDS.read}: ${title}`} onClick={() => read(row.key)}>
          {WORDS.read}
        </button>
        <button class="button" type="button" aria-label={`${WORDS.remove}: ${title}`} onClick={() => remove(row)}>
          {WORDS.remove}
        </button>
      </div>
    </li>
  );
}
