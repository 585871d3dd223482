import { useEffect, useMemo, useState } from 'preact/hooks';
import { siteOf } from '../../lib/extension/settings-values.ts';
import type { TabState } from '../../lib/extension/tab-state.ts';
import type { ReportView } from '../../lib/messages.ts';
import type { Span } from '../../lib/report.ts';
import { findingsOf } from '../../lib/view/findings.ts';
import { Feedback } from '../feedback/Feedback.tsx';
import { CertaintyNotice } from '../settings/CertaintyNotice.tsx';
import type { TabReport } from '../use-report.ts';
import { useSettings } from '../use-settings.ts';
import { Actions } from './Actions.tsx';
import { CreditList } from './CreditList.tsx';
import type { FindingContext } from './context.ts';
import { Earlier } from './Earlier.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { Findings } from './Findings.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { NamedSources } from './NamedSources.tsx';
import { OriginalCard } from './OriginalCard.tsx';
import { RelatedList } from './RelatedList.tsx';
import { Section } from './Section.tsx';
import { Verdict } from './Verdict.tsx';
import { WORDS } from './words.ts';

type Props = {
  readonly tab: TabReport;
  readonly state: Extract<TabState, { status: 'report' }>;
  readonly view: ReportView;
};

/** A whole report. All that it holds itself is which finding is selected, and whether the page still shows it. */
export function ReportPanel({ tab, state, view }: Props) {
  const { report, article } = view;
  const [settings, change] = useSettings();
  const [selected, select] = useState<number | null>(state.picked?.id ?? null);
  const [gone, setGone] = useState(false);
  // A click on the page, also on the passage that was selected before.
  useEffect(() => {
    if (state.picked) select(state.picked.id);
  }, [state.picked?.at]);

  const show = async (span: Span) => setGone(!(await tab.show(span)));
  const sources = useMemo(() => new Map(view.sources.map((source) => [source.id, source])), [view]);
  const findings = useMemo(() => findingsOf(report, article.text, (id) => sources.get(id)?.text), [view]);
  const context: FindingContext = {
    text: article.text,
    sources,
    selected,
    selectOf: ({ id, article: span }) => {
      if (!span) return null;
      return () => {
        select(id);
        void show(span);
      };
    },
  };
  const others = report.related.filter(({ id }) => id !== report.original?.id);
  return (
    <main data-testid="report" data-reading={view.reading}>
      <Verdict report={report} findings={findings} />
      <CertaintyNotice tabId={tab.tabId} report={report} />
      <Feedback tabId={tab.tabId} view={view} />
      {view.earlier.length > 0 ? <Earlier earlier={view.earlier} text={article.text} show={show} /> : null}
      {article.cut ? (
        <p class="notice small" data-testid="cut">
          {WORDS.cut}
        </p>
      ) : null}
      {view.librarySize === 0 ? <EmptyLibrary /> : null}
      {gone ? (
        <p class="notice gone small" role="status">
          {WORDS.gone}
        </p>
      ) : null}
      {report.original ? null : <NamedSources tabId={tab.tabId} url={state.url} article={article} />}
      {report.original ? <OriginalCard original={report.original} onShow={show} /> : null}
      {settings && report.derived > 0 ? (
        <MarkToggles settings={settings} site={siteOf(state.url)} change={change} />
      ) : null}
      <Findings report={report} findings={findings} context={context} />
      {others.length > 0 ? (
        <Section title={WORDS.related} count={others.length} testId="related-list">
          <RelatedList related={others} />
        </Section>
      ) : null}
      <Section title={WORDS.credits} testId="credits">
        <CreditList credits={report.credits} text={article.text} onShow={show} />
      </Section>
      {report.original ? <NamedSources tabId={tab.tabId} url={state.url} article={article} /> : null}
      {report.notes && report.notes.length > 0 ? (
        <Section title={WORDS.notes} testId="notes">
          {report.notes.map((note) => (
            <p key={note} class="small">
              {note}
            </p>
          ))}
        </Section>
      ) : null}
      <Actions view={view} add={tab.add} check={tab.check} />
    </main>
  );
}
