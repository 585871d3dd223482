import { useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article.ts';
import { siteOf } from '../../lib/article/sources.ts';
import { namedAddresses } from '../../lib/sources/named/addresses.ts';
import type { Target } from '../../lib/sources/store/database.ts';
import { sayIt } from '../../lib/words/said.ts';
import { Section } from './Section.tsx';
import { safeHref } from './safe-href.ts';
import { useLook } from './use-look.ts';
import { WORDS } from './words.ts';

function TargetRow({ target }: { target: Target }) {
  const { url, status, title, says } = target;
  return (
    <li data-testid="target" data-status={status}>
      <a class="small" href={safeHref(url)} target="_blank" rel="noopener noreferrer" dir="auto">
        {title ?? url}
      </a>
      <p class={status === 'failed' ? 'bad small' : 'soft small'}>
        {siteOf(url)} · {says ? sayIt(says) : WORDS.lookStatus[status]}
      </p>
    </li>
  );
}

type Props = { readonly tabId: number | null; readonly url: string; readonly article: Article };

/** What the article itself names as its sources, and one click to fetch them; nothing where it names nothing. */
export function NamedSources({ tabId, url, article }: Props) {
  const { row, start } = useLook(tabId, url);
  const [refused, setRefused] = useState(false);
  const named = namedAddresses(article, url);
  if (named.length === 0 && !row) return null;
  const running = row?.done === 0;
  const look = async () => setRefused(!(await start(named.map((one) => one.url))));
  const sites = [...new Set(named.map((one) => siteOf(one.url)))];
  const done = row?.targets.filter(({ status }) => status !== 'waiting').length ?? 0;
  return (
    <Section title={WORDS.named} count={named.length} testId="named">
      <p class="small">{WORDS.namedText(sites.join(', '))}</p>
      {named.length > 0 ? (
        <button type="button" class="button" disabled={running} onClick={look} data-testid="look">
          {row ? WORDS.lookAgain : WORDS.look}
        </button>
      ) : null}
      <p class="small" role="status" data-testid="look-says">
        {refused ? WORDS.lookRefused : running ? WORDS.looking(done, row.targets.length) : ''}
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
