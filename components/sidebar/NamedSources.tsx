import { useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article.ts';
import { siteOf } from '../../lib/article/sources.ts';
import { namedAddresses } from '../../lib/sources/named/addresses.ts';
import type { LookRow, Target } from '../../lib/sources/store/database.ts';
import { listed } from '../../lib/words/figures.ts';
import { sayIt } from '../../lib/words/said.ts';
import { say } from '../../lib/words/say.ts';
import { safeHref } from '../safe-href.ts';
import { Section } from './Section.tsx';
import { useLook } from './use-look.ts';

const LOOK_KEYS = {
  waiting: 'sidebar_lookWaiting',
  added: 'sidebar_lookAdded',
  held: 'sidebar_lookHeld',
  failed: 'sidebar_lookFailed',
} as const;

function TargetRow({ target }: { target: Target }) {
  const { url, status, title, says } = target;
  return (
    <li data-testid="target" data-status={status}>
      <a class="small" href={safeHref(url)} target="_blank" rel="noopener noreferrer" dir="auto">
        {title ?? url}
      </a>
      <p class={status === 'failed' ? 'bad small' : 'soft small'}>
        {siteOf(url)} · {says ? sayIt(says) : say(LOOK_KEYS[status])}
      </p>
    </li>
  );
}

type Props = {
  readonly tabId: number | null;
  readonly url: string;
  readonly article: Article;
  readonly look: LookRow | null;
};

/** What the article itself names as its sources, and one click to fetch them; nothing where it names nothing. */
export function NamedSources({ tabId, url, article, look: known }: Props) {
  const { row, start } = useLook(tabId, url, known);
  const [refused, setRefused] = useState(false);
  const named = namedAddresses(article, url);
  if (named.length === 0 && !row) return null;
  const running = row?.done === 0;
  const look = async () => setRefused(!(await start(named.map((one) => one.url))));
  const sites = [...new Set(named.map((one) => siteOf(one.url)))];
  const done = row?.targets.filter(({ status }) => status !== 'waiting').length ?? 0;
  return (
    <Section title={say('sidebar_named')} count={named.length} testId="named">
      <p class="small">{say('sidebar_namedText', listed(sites))}</p>
      {named.length > 0 ? (
        <button type="button" class="button" disabled={running} onClick={look} data-testid="look">
          {row ? say('sidebar_lookAgain') : say('sidebar_look')}
        </button>
      ) : null}
      <p class="small" role="status" data-testid="look-says">
        {refused ? say('sidebar_lookRefused') : running ? say('sidebar_looking', done, row.targets.length) : ''}
      </p>
      {row ? (
        <ul class="plain" data-testid="targets" data-done={row.done}>
          {row.targets.map((target) => (
            <TargetRow key={target.url} target={target} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
