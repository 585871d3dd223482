import type { Sort } from '../../lib/corpus/catalogue/order.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
};

const SORTS: readonly Sort[] = ['added', 'published', 'title', 'outlet'];

/** The search box and the order of the list. */
export function SearchBar({ query, setQuery, sort, setSort }: Props) {
  return (
    <search class="search">
      <label class="search-field">
        <span class="small">{say('library_searchLabel')}</span>
        <input
          class="field"
          type="search"
          value={query}
          data-testid="search"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <label>
        <span class="small">{say('library_sortLabel')}</span>
        <select class="field" value={sort} onChange={({ currentTarget }) => setSort(currentTarget.value as Sort)}>
          {SORTS.map((value) => (
            <option key={value} value={value}>
              {say(`library_sort_${value}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
