import { useEffect, useRef } from 'preact/hooks';
import type { HeldArticle } from '../../lib/article/article.ts';
import { countRuns } from '../../lib/corpus/count-runs.ts';
import { say } from '../../lib/words/say.ts';
import { safeHref } from '../safe-href.ts';
import { bylineWords } from './words.ts';

/** The text as it is held, over the page; Escape or the button closes it and the focus goes back where it was. */
export function TextView({ article, close }: { article: HeldArticle; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const href = safeHref(article.url);
  return (
    <dialog ref={dialog} class="text-view" onClose={close} aria-labelledby="text-title" data-testid="text-view">
      <header>
        <div>
          <h2 id="text-title" dir="auto">
            {article.title ?? say('library_untitled')}
          </h2>
          <p class="soft small">{bylineWords({ ...article, words: countRuns(article.text) })}</p>
          {href && (
            <a class="small" href={href} target="_blank" rel="noopener noreferrer">
              {href}
            </a>
          )}
        </div>
        <button class="button" type="button" onClick={() => dialog.current?.close()}>
          {say('library_close')}
        </button>
      </header>
      <div class="held-text" dir="auto" lang={article.language}>
        {article.text}
      </div>
    </dialog>
  );
}
