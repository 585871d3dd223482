import { useMemo, useState } from 'preact/hooks';
import type { EarlierView } from '../../lib/messages/views.ts';
import type { Span } from '../../lib/report.ts';
import { findingsOf } from '../../lib/view/findings.ts';
import { dateWords } from '../../lib/view/time.ts';
import { say } from '../../lib/words/say.ts';
import type { FindingContext } from './context.ts';
import { Outline } from './Outline.tsx';
import { Passages } from './Passages.tsx';
import { Section } from './Section.tsx';

const momentWords = (moment: number): string => dateWords(`${new Date(moment).toISOString().slice(0, 16)}Z`);

type Props = {
  readonly earlier: readonly EarlierView[];
  /** The text of the page as it is now. */
  readonly text: string;
  readonly show: (span: Span) => void;
};

/** "This page changed since you read it": its earlier texts by date, and what changed since the one chosen. */
export function Earlier({ earlier, text, show }: Props) {
  const [chosen, choose] = useState(0);
  const [selected, select] = useState<number | null>(null);
  const version = earlier[chosen] ?? earlier[0];
  const source = version?.source;
  const findings = useMemo(
    () => (version ? findingsOf(version.report, text, () => source?.text) : []),
    [version, text],
  );
  if (!version || !source) return null;
  const context: FindingContext = {
    text,
    lineage: version.report.lineage,
    sources: new Map([[source.id, source]]),
    selected,
    selections: 0,
    hovered: null,
    seen: null,
    light: () => undefined,
    selectOf: ({ id, article: span }) => {
      if (!span) return null;
      return () => {
        select(id);
        show(span);
      };
    },
  };
  return (
    <Section title={say('sidebar_earlier')} count={earlier.length} folded testId="earlier">
      <p class="small soft">{say('sidebar_earlierHow')}</p>
      <ol class="versions">
        {earlier.map((one, i) => (
          <li key={one.source.id}>
            <label class="small">
              <input
                type="radio"
                name="earlier"
                checked={one === version}
                onChange={() => {
                  choose(i);
                  select(null);
                }}
              />{' '}
              {one.stated === null
                ? say('sidebar_heldSince', momentWords(one.added))
                : say('sidebar_heldSinceDated', momentWords(one.added), momentWords(one.stated))}
            </label>
          </li>
        ))}
      </ol>
      {findings.length === 0 ? <p class="small">{say('sidebar_earlierSame')}</p> : null}
      <Passages report={version.report} findings={findings} context={context} />
      <Outline report={version.report} findings={findings} context={context} cut={false} />
    </Section>
  );
}
