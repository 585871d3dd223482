import { useMemo, useState } from 'preact/hooks';
import { requestSites } from '../../lib/extension/request-sites.ts';
import { CATALOGUE, type CatalogueEntry, type PublisherKind } from '../../lib/sources/catalogue.ts';
import type { SourceView } from '../../lib/sources/store/watch.ts';
import { languageName } from '../../lib/words/figures.ts';
import type { Key } from '../../lib/words/keys.ts';
import { sayIt } from '../../lib/words/said.ts';
import { count, say } from '../../lib/words/say.ts';
import { type Sources, useSources } from './use-sources.ts';
import { doneWords } from './words.ts';
import './sources.css';

const KINDS: Readonly<Record<PublisherKind, Key>> = {
  wire: 'sources_publisher_wire',
  'press-release': 'sources_publisher_release',
  'public-body': 'sources_publisher_public',
  broadcaster: 'sources_publisher_broadcaster',
};

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
          {language === 'en' ? name : say('sources_publisherLanguage', name, languageName(language))}
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
  const [told, tell] = useState('');
  const tick = (url: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, url] : [...before].filter((one) => one !== url)));
  const chosen = entries.filter(({ url }) => ticked.has(url));
  const subscribe = async () => {
    const granted = await requestSites(chosen.flatMap(({ url, home }) => [url, home]));
    if (!granted) return tell(say('sources_refused'));
    const added = await sources.add(
      chosen.map(({ name, url, home, language }) => ({ title: name, url, home, language })),
    );
    setTicked(new Set());
    tell(count('sources_fill_added', added));
  };
  return { ticked, tick, chosen, subscribe, told };
}

/** Well-known publishers to tick; what is subscribed to shows how it fares. */
export function Catalogue({ entries = CATALOGUE }: { entries?: readonly CatalogueEntry[] }) {
  const sources = useSources();
  const { ticked, tick, chosen, subscribe, told } = useTicks(sources, entries);
  const subscribed = useMemo(() => new Map(sources.list?.map((source) => [source.id, source])), [sources.list]);
  return (
    <section id="catalogue" data-testid="catalogue">
      <h2>{say('sources_fill_title')}</h2>
      <p>{say('sources_fill_text')}</p>
      {(Object.keys(KINDS) as PublisherKind[]).map((kind) => (
        <details key={kind} open={kind === 'wire'}>
          <summary>
            <h3>{say(KINDS[kind])}</h3>
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
          {chosen.length === 0 ? say('sources_subscribe') : count('sources_subscribeTo', chosen.length)}
        </button>
        <a class="small" href="/library.html#sources">
          {say('sources_anyOther')}
        </a>
      </div>
      <p class="small" role="status" data-testid="catalogue-says">
        {told}
      </p>
    </section>
  );
}
