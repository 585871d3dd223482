import { useReading } from './use-reading.ts';
import { WORDS } from './words.ts';

/** Articles open in other tabs, to be added with one click; nothing where there are none. */
export function ReadingPanel() {
  const { pages, failure, add } = useReading();
  if (pages.length === 0 && !failure) return null;
  return (
    <section class="panel" aria-labelledby="reading-title" data-testid="reading">
      <h2 class="kicker" id="reading-title">
        {WORDS.readingTitle}
      </h2>
      <ul class="articles">
        {pages.map(({ tabId, title }) => (
          <li class="row" key={tabId}>
            <span class="row-text row-title" dir="auto">
              {title || WORDS.untitled}
            </span>
            <button
              class="button"
              type="button"
              aria-label={`${WORDS.readingAdd}: ${title || WORDS.untitled}`}
              onClick={() => add(tabId)}
            >
              {WORDS.readingAdd}
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
