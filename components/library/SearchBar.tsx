import type { Sort } from '../../lib/corpus/catalogue/order.ts';
import { SORTS, WORDS } from './words.ts';

type Props = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
};

/** The search box and the order of the list. */
export function SearchBar({ query, setQuery, sort, setSort }: Props) {
  return (
    <search class="search">
      <label class="search-field">
        <span class="small">{WORDS.searchLabel}</span>
        <input
          class="field"
          type="search"
          value={query}
          data-testid="search"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <label>
        <span class="small">{WORDS.sortLabel}</span>
        <select class="field" value={sort} onChange={({ currentTarget }) => setSort(currentTarget.value as Sort)}>
          {Object.entries(SORTS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
