import { useMemo, useState } from 'preact/hooks';
import type { HeldArticle } from '../../lib/article/article.ts';
import { makeSearch } from '../../lib/corpus/search.ts';
import { ArticleList } from './ArticleList.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { Overview } from './Overview.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import { SearchBar } from './SearchBar.tsx';
import { type Sort, sorted } from './sorting.ts';
import { TextView } from './TextView.tsx';
import { useImport } from './use-import.ts';
import { useLibrary } from './use-library.ts';
import { useRemoval } from './use-removal.ts';
import { useSettled } from './use-settled.ts';
import { WORDS } from './words.ts';

/** The library: what is in it, ways in and ways out. */
export function LibraryPage() {
  const { library, rows, stats, space, error } = useLibrary();
  const importing = useImport(library);
  const removal = useRemoval(library);
  const [typed, setTyped] = useState('');
  const query = useSettled(typed);
  const [sort, setSort] = useState<Sort>('added');
  const [open, setOpen] = useState<HeldArticle | null>(null);
  const list = useMemo(() => sorted(rows ?? [], sort), [rows, sort]);
  const search = useMemo(() => makeSearch(list), [list]);
  const found = useMemo(() => search(query), [search, query]);
  const read = async (key: number) => setOpen((await library.articles([key]))[0] ?? null);

  return (
    <div class="page">
      <header class="masthead">
        <div>
          <p class="brand">{WORDS.brand}</p>
          <h1>{WORDS.title}</h1>
        </div>
        <div class="masthead-side">
          <Overview stats={stats} space={space} />
          <a class="small" href="/welcome.html">
            {WORDS.settings}
          </a>
        </div>
      </header>
      <main>
        <p class="intro">{WORDS.intro}</p>
        {error && (
          <p class="bad" role="alert">
            {WORDS.notOpened} {error}
          </p>
        )}
        <ImportPanel importing={importing} />
        <ReadingPanel />
        <section class="list" aria-labelledby="list-title">
          <div class="list-head">
            <h2 class="kicker" id="list-title">
              {WORDS.listTitle}
            </h2>
            <ExportButtons library={library} empty={list.length === 0} />
          </div>
          <RemovedNotice removal={removal} />
          {rows === null && !error && <p class="soft none">{WORDS.loading}</p>}
          {rows !== null && rows.length === 0 && importing.state.kind !== 'running' && <EmptyState />}
          {rows !== null && rows.length > 0 && (
            <>
              <SearchBar query={typed} setQuery={setTyped} sort={sort} setSort={setSort} />
              <p class="visually-hidden" role="status">
                {query.trim() && `${found.length} found`}
              </p>
              <ArticleList rows={found} query={query} read={read} remove={removal.remove} />
            </>
          )}
        </section>
      </main>
      {open && <TextView article={open} close={() => setOpen(null)} />}
    </div>
  );
}
