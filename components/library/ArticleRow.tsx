import type { HeadRow } from '../../lib/corpus/store/database.ts';
import { say } from '../../lib/words/say.ts';
import { safeHref } from '../safe-href.ts';
import { bylineWords } from './words.ts';

export type RowActions = {
  readonly read: (key: number) => void;
  readonly remove: (row: HeadRow) => void;
  readonly pin: (keys: readonly number[], pinned: boolean) => void;
};

type Props = RowActions & {
  /** Not there until it is read from the store. */
  readonly row: HeadRow | undefined;
  /** Where it stands in the whole list, from 0, and how far down it is drawn, in pixels. */
  readonly place: { readonly at: number; readonly of: number; readonly top: number };
  readonly ticked: boolean;
  readonly tick: (range: boolean) => void;
};

const titleOf = ({ title, opening }: Pick<HeadRow, 'title' | 'opening'>): string =>
  title ?? (opening ? `${opening}…` : say('library_untitled'));

/** One article: its title leads to its page, or to the text held where it has no address. */
export function ArticleRow({ row, place, ticked, tick, read, remove, pin }: Props) {
  const title = row ? titleOf(row) : '';
  const href = safeHref(row?.url);
  return (
    <li
      class="row"
      data-id={row?.id}
      aria-setsize={place.of}
      aria-posinset={place.at + 1}
      aria-busy={row === undefined}
      style={{ top: `${place.top}px` }}
    >
      {row && (
        <>
          <input
            type="checkbox"
            checked={ticked}
            aria-label={say('library_of', say('library_select'), title)}
            onClick={({ shiftKey }) => tick(shiftKey)}
          />
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
            <p class="soft small row-byline">{bylineWords(row)}</p>
          </div>
          <div class="row-actions">
            <button
              class="button"
              type="button"
              aria-label={say('library_of', say('library_pin'), title)}
              aria-pressed={row.pinned === 1}
              onClick={() => pin([row.key], row.pinned !== 1)}
            >
              {row.pinned === 1 ? say('library_pinned') : say('library_pin')}
            </button>
            <button
              class="button"
              type="button"
              aria-label={say('library_of', say('library_read'), title)}
              onClick={() => read(row.key)}
            >
              {say('library_read')}
            </button>
            <button
              class="button"
              type="button"
              aria-label={say('library_of', say('library_remove'), title)}
              onClick={() => remove(row)}
            >
              {say('library_remove')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
