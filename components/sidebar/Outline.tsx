import type { Report } from '../../lib/report.ts';
import type { Finding as Found } from '../../lib/view/findings.ts';
import { saidOf } from '../../lib/view/manner.ts';
import { otherText } from '../../lib/view/other-text.ts';
import { type OutlineItem, outlineOf } from '../../lib/view/outline.ts';
import { say } from '../../lib/words/say.ts';
import type { FindingContext } from './context.ts';
import { Finding } from './Finding.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly report: Report;
  readonly findings: readonly Found[];
  readonly context: FindingContext;
  /** Whether a paywall cuts the page off. */
  readonly cut: boolean;
};

/** Words at the ends of a stretch that is not shown whole. */
const ENDS = 8;

function ends(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= 2 * ENDS) return words.join(' ');
  return `${words.slice(0, ENDS).join(' ')} … ${words.slice(-ENDS).join(' ')}`;
}

/** What the original says from one finding to another; what this page says where the original has nothing there. */
function wordsOf(first: Found, last: Found, { text, sources }: FindingContext): string {
  const original = first.source && sources.get(first.source.id)?.text;
  if (original && first.kind !== 'added') return original.slice(first.source?.start, last.source?.end);
  return text.slice(first.article?.start, last.article?.end);
}

const TITLES = {
  kept: 'sidebar_kept',
  moved: 'view_moved',
  added: 'view_added',
} as const;

function Step({ item, context }: { item: OutlineItem; context: FindingContext }) {
  if (item.kind === 'stops') {
    return (
      <li class="outline-stops small" data-testid="stops">
        {say('sidebar_stops')}
      </li>
    );
  }
  if (item.kind === 'omitted') {
    const { id, start, end } = item.source;
    return (
      <li class="outline-omitted" data-testid="omitted">
        <p class="tag">{say('view_omitted')}</p>
        <p class="passage" dir="auto">
          {context.sources.get(id)?.text.slice(start, end)}
        </p>
      </li>
    );
  }
  const [first, last] = item.kind === 'kept' ? [item.findings[0], item.findings.at(-1)] : [item.finding, item.finding];
  if (!first || !last) return null;
  const words = wordsOf(first, last, context);
  return (
    <Finding
      found={first}
      also={item.kind === 'kept' ? item.findings.map(({ id }) => id) : []}
      still={item.kind === 'altered' || first.kind === 'altered' || first.kind === 'paraphrased'}
      context={context}
      testId={item.kind}
      heading={
        <>
          <span class="tag">{say(item.kind === 'altered' ? saidOf(context.lineage).one : TITLES[item.kind])}</span>
          <span class="passage" dir="auto">
            {item.kind === 'added' || item.kind === 'moved' ? words : ends(words)}
          </span>
        </>
      }
    />
  );
}

const keyOf = (item: OutlineItem): string => {
  if (item.kind === 'stops') return 'stops';
  if (item.kind === 'omitted') return `omitted ${item.source.start}`;
  return `${item.kind} ${(item.kind === 'kept' ? item.findings[0] : item.finding)?.id}`;
};

/** The original from start to end, with its gaps: what was kept, altered, moved, left out, and what this page put in. */
export function Outline({ report, findings, context, cut }: Props) {
  const items = outlineOf(report, findings, cut);
  const others = report.omitted.filter(({ id }) => id !== report.original?.id);
  if (items.length === 0) return null;
  return (
    <Section title={say(otherText(report.lineage).whole)} testId="outline">
      <ol class="outline">
        {items.map((item) => (
          <Step key={keyOf(item)} item={item} context={context} />
        ))}
      </ol>
      {others.length > 0 && !cut ? (
        <Section title={say('sidebar_otherOmitted')} count={others.length} folded level={3} testId="omitted-elsewhere">
          <ul class="plain">
            {others.map((source) => (
              <Step key={source.start} item={{ kind: 'omitted', source }} context={context} />
            ))}
          </ul>
        </Section>
      ) : null}
    </Section>
  );
}
