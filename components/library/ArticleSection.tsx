import { useMemo, useState } from 'preact/hooks';
import { type Filter, filtered } from '../../lib/corpus/catalogue/filter.ts';
import { makeFinder } from '../../lib/corpus/catalogue/find.ts';
import type { Listed } from '../../lib/corpus/catalogue/listed.ts';
import { ordered, type Sort } from '../../lib/corpus/catalogue/order.ts';
import { say } from '../../lib/words/say.ts';
import { ArticleList } from './ArticleList.tsx';
import type { RowActions } from './ArticleRow.tsx';
import { ConfirmDelete } from './ConfirmDelete.tsx';
import { DayChart } from './DayChart.tsx';
import { FilterBar } from './FilterBar.tsx';
import { SearchBar } from './SearchBar.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useBulk } from './use-bulk.ts';
import type { LibraryView } from './use-catalogue.ts';
import { useSettled } from './use-settled.ts';
import { useTicks } from './use-ticks.ts';
import { sourceName } from './words.ts';

type Props = Omit<RowActions, 'pin'> & { readonly view: LibraryView & { readonly list: readonly Listed[] } };

/** The list with the ways to narrow, order, chart and work on it: list -> ordered -> filtered -> found -> shown. */
export function ArticleSection({ view: { library, list, coming, changes, reread }, ...actions }: Props) {
  const [typed, setTyped] = useState('');
  const query = useSettled(typed);
  const [sort, setSort] = useState<Sort>('added');
  const [filter, setFilter] = useState<Filter>({});
  const [asked, setAsked] = useState(false);
  const inOrder = useMemo(() => ordered(list, sort), [list, sort]);
  const find = useMemo(() => makeFinder(inOrder), [inOrder]);
  const found = useMemo(() => filtered(find(query), filter), [find, query, filter]);
  const keys = useMemo(() => found.map(({ key }) => key), [found]);
  const ticks = useTicks(keys);
  const bulk = useBulk(library, reread);
  return (
    <>
      <SearchBar query={typed} setQuery={setTyped} sort={sort} setSort={setSort} />
      <FilterBar list={list} filter={filter} setFilter={setFilter} nameOf={sourceName} />
      <DayChart list={found} choose={(from, to) => setFilter({ ...filter, from, to })} />
      <SelectionBar ticks={ticks} shown={found.length} coming={coming} bulk={bulk} askDelete={() => setAsked(true)} />
      {found.length === 0 && <p class="soft none">{say('library_noMatch')}</p>}
      {found.length > 0 && (
        <ArticleList list={found} library={library} changes={changes} ticks={ticks} pin={bulk.pin} {...actions} />
      )}
      {asked && (
        <ConfirmDelete
          many={ticks.keys.size}
          confirm={() => bulk.remove([...ticks.keys])}
          close={() => setAsked(false)}
        />
      )}
    </>
  );
}
