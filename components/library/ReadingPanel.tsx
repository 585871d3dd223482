import { say } from '../../lib/words/say.ts';
import { useReading } from './use-reading.ts';

/** Articles open in other tabs, to be added with one click; nothing where there are none. */
export function ReadingPanel() {
  const { pages, failure, add } = useReading();
  if (pages.length === 0 && !failure) return null;
  return (
    <section class="panel" aria-labelledby="reading-title" data-testid="reading">
      <h2 class="kicker" id="reading-title">
        {say('library_readingTitle')}
      </h2>
      <ul class="articles">
        {pages.map(({ tabId, title }) => (
          <li class="row" key={tabId}>
            <span class="row-text row-title" dir="auto">
              {title || say('library_untitled')}
            </span>
            <button
              class="button"
              type="button"
              aria-label={say('library_of', say('library_readingAdd'), title || say('library_untitled'))}
              onClick={() => add(tabId)}
            >
              {say('library_readingAdd')}
            </button>
          </li>
        ))}
      </ul>
      {failure && (
        <p class="bad" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
