import { useMemo, useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import { CATALOGUE, type CatalogueEntry, type PublisherKind } from '../../lib/sources/catalogue.ts';
import type { SourceView } from '../../lib/sources/store/watch.ts';
import { sayIt } from '../../lib/words/said.ts';
import { type Sources, useSources } from './use-sources.ts';
import { CATALOGUE_WORDS, doneWords } from './words.ts';
import './sources.css';

const KINDS: readonly PublisherKind[] = ['wire', 'press-release', 'public-body', 'broadcaster'];

const languageName = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

type EntryProps = {
  readonly entry: CatalogueEntry;
  /** Its subscription, where there is one. */
  readonly source: SourceView | undefined;
  readonly ticked: boolean;
  readonly tick: (ticked: boolean) => void;
};

function Entry({ entry, source, ticked, tick }: EntryProps) {
  const { name, language, url } = entry;
  return (
    <li>
      <label class="setting">
        <input
          type="checkbox"
          checked={ticked || source !== undefined}
          disabled={source !== undefined}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
          data-url={url}
        />
        <span>
          {name}
          {language === 'en' ? '' : `, ${languageName(language)}`}
          {source ? <span class="small soft">{doneWords(source, Date.now())}</span> : null}
          {source?.lastError ? <span class="small bad">{sayIt(source.lastError.says)}</span> : null}
        </span>
      </label>
    </li>
  );
}

/** Subscribes to what is ticked, within the click that asks for the sites. */
function useTicks(sources: Sources, entries: readonly CatalogueEntry[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [said, say] = useState('');
  const tick = (url: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, url] : [...before].filter((one) => one !== url)));
  const chosen = entries.filter(({ url }) => ticked.has(url));
  const subscribe = async () => {
    const granted = await requestSites(chosen.flatMap(({ url, home }) => [url, home]));
    if (!granted) return say(CATALOGUE_WORDS.refused);
    const added = await sources.add(
      chosen.map(({ name, url, home, language }) => ({ title: name, url, home, language })),
    );
    setTicked(new Set());
    say(CATALOGUE_WORDS.added(added));
  };
  return { ticked, tick, chosen, subscribe, said };
}

/** Well-known publishers to tick; what is subscribed to shows how it fares. */
export function Catalogue({ entries = CATALOGUE }: { entries?: readonly CatalogueEntry[] }) {
  const sources = useSources();
  const { ticked, tick, chosen, subscribe, said } = useTicks(sources, entries);
  const subscribed = useMemo(() => new Map(sources.list?.map((source) => [source.id, source])), [sources.list]);
  return (
    <section id="catalogue" data-testid="catalogue">
      <h2>{CATALOGUE_WORDS.title}</h2>
      <p>{CATALOGUE_WORDS.text}</p>
      {KINDS.map((kind) => (
        <details key={kind} open={kind === 'wire'}>
          <summary>
            <h3>{CATALOGUE_WORDS.kinds[kind]}</h3>
          </summary>
          <ul class="catalogue">
            {entries
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <Entry
                  key={entry.url}
                  entry={entry}
                  source={subscribed.get(entry.url)}
                  ticked={ticked.has(entry.url)}
                  tick={(on) => tick(entry.url, on)}
                />
              ))}
          </ul>
        </details>
      ))}
      <div class="catalogue-end">
        <button
          type="button"
          class="button button-primary"
          disabled={chosen.length === 0}
          onClick={subscribe}
          data-testid="catalogue-subscribe"
        >
          {CATALOGUE_WORDS.subscribe(chosen.length)}
        </button>
        <a class="small" href="/library.html#sources">
          {CATALOGUE_WORDS.more}
        </a>
      </div>
      <p class="small" role="status" data-testid="catalogue-says">
        {said}
      </p>
    </section>
  );
}
