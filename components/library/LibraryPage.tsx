import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { HeldArticle } from '../../lib/article/article.ts';
import { say } from '../../lib/words/say.ts';
import { SourcesPanel } from '../sources/SourcesPanel.tsx';
import { ArticleSection } from './ArticleSection.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { KeepingPanel } from './KeepingPanel.tsx';
import { Overview } from './Overview.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import { TextView } from './TextView.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useImport } from './use-import.ts';
import { useRemoval } from './use-removal.ts';

/** The library: what is in it, ways in and ways out. */
export function LibraryPage() {
  const view = useCatalogue();
  const { library, list, stats, free, error } = view;
  const importing = useImport(library);
  const removal = useRemoval(library);
  const [open, setOpen] = useState<HeldArticle | null>(null);
  const read = async (key: number) => setOpen((await library.articles([key]))[0] ?? null);

  return (
    <div class="page">
      <header class="masthead">
        <div>
          <p class="brand">{say('manifest_name')}</p>
          <h1>{say('library_title')}</h1>
        </div>
        <div class="masthead-side">
          <Overview stats={stats} free={free} />
          <a class="small" href="/settings.html">
            {say('library_settings')}
          </a>
        </div>
      </header>
      <main>
        <p class="intro">{say('library_intro')}</p>
        {error && (
          <p class="bad" role="alert">
            {say('library_notOpened', error)}
            {browser.extension.inIncognitoContext && ` ${say('view_noLibraryPrivate')}`}
          </p>
        )}
        <ImportPanel importing={importing} />
        <SourcesPanel />
        <ReadingPanel />
        <KeepingPanel library={library} />
        <section class="list" aria-labelledby="list-title">
          <div class="list-head">
            <h2 class="kicker" id="list-title">
              {say('library_listTitle')}
            </h2>
            <ExportButtons library={library} empty={!list?.length} />
          </div>
          <RemovedNotice removal={removal} />
          {list === null && !error && <p class="soft none">{say('library_loading')}</p>}
          {list?.length === 0 && importing.state.kind !== 'running' && <EmptyState />}
          {list !== null && list.length > 0 && (
            <ArticleSection view={{ ...view, list }} read={read} remove={removal.remove} />
          )}
        </section>
      </main>
      {open && <TextView article={open} close={() => setOpen(null)} />}
    </div>
  );
}
