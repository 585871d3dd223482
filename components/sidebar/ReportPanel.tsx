import { useEffect, useMemo, useState } from 'preact/hooks';
import { siteOf } from '../../lib/extension/settings-values.ts';
import type { TabState } from '../../lib/extension/tab-state.ts';
import type { ReportView } from '../../lib/messages/views.ts';
import type { Span } from '../../lib/report.ts';
import { findingsOf, textIn } from '../../lib/view/findings.ts';
import { marksOf } from '../../lib/view/marks.ts';
import { sharesOf, stripOf } from '../../lib/view/strip.ts';
import { say } from '../../lib/words/say.ts';
import { Feedback } from '../feedback/Feedback.tsx';
import { CertaintyNotice } from '../settings/CertaintyNotice.tsx';
import type { TabReport } from '../use-report.ts';
import { useSettings } from '../use-settings.ts';
import { Actions } from './Actions.tsx';
import { CreditList } from './CreditList.tsx';
import type { FindingContext } from './context.ts';
import { Earlier } from './Earlier.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { NamedSources } from './NamedSources.tsx';
import { OriginalCard } from './OriginalCard.tsx';
import { Outline } from './Outline.tsx';
import { Passages } from './Passages.tsx';
import { RelatedList } from './RelatedList.tsx';
import { Section } from './Section.tsx';
import { Strip } from './Strip.tsx';
import { Verdict } from './Verdict.tsx';
import { Ways } from './Ways.tsx';

type Props = {
  readonly tab: TabReport;
  readonly state: Extract<TabState, { status: 'report' }>;
  readonly view: ReportView;
};

/** A whole report. All that it holds itself is which finding is selected, and whether the page still shows it. */
export function ReportPanel({ tab, state, view }: Props) {
  const { report, article } = view;
  const { glance } = state;
  const [settings, change] = useSettings();
  const [{ selected, selections }, set] = useState({ selected: state.picked?.id ?? null, selections: 0 });
  const select = (id: number) => set((now) => ({ selected: id, selections: now.selections + 1 }));
  const [gone, setGone] = useState(false);
  // A click on the page, also on the passage that was selected before.
  useEffect(() => {
    if (state.picked) select(state.picked.id);
  }, [state.picked?.at]);

  const show = async (span: Span) => setGone(!(await tab.show(span)));
  const sources = useMemo(() => new Map(view.sources.map((source) => [source.id, source])), [view]);
  const { findings, strip, shares } = useMemo(() => {
    const textOf = textIn(view.sources);
    const findings = findingsOf(report, article.text, textOf);
    const strip = stripOf(marksOf(findings, article.text, textOf), article.text.length);
    return { findings, strip, shares: sharesOf(strip, article.text, report.derived) };
  }, [view]);
  const pick = (id: number) => {
    select(id);
    const span = findings[id]?.article;
    if (span) void show(span);
  };
  const { hovered, seen, light } = tab.eye;
  const context: FindingContext = {
    text: article.text,
    lineage: report.lineage,
    sources,
    selected,
    selections,
    hovered,
    seen,
    light,
    selectOf: ({ id, article: span }) => (span ? () => pick(id) : null),
  };
  const others = report.related.filter(({ id }) => id !== report.original?.id);
  const named = <NamedSources tabId={tab.tabId} url={state.url} article={article} look={view.look} />;
  return (
    <main data-testid="report" data-reading={view.reading}>
      <Verdict
        glance={glance}
        report={report}
        strip={
          report.derived > 0 ? (
            <Strip strip={strip} shares={shares} lineage={report.lineage} lit={[selected, hovered]} onPick={pick} />
          ) : null
        }
        ways={<Ways tabId={tab.tabId} standing={glance.standing} check={tab.check} />}
      />
      <CertaintyNotice tabId={tab.tabId} report={report} />
      <Feedback tabId={tab.tabId} view={view} />
      {view.earlier.length > 0 ? <Earlier earlier={view.earlier} text={article.text} show={show} /> : null}
      {article.cut ? (
        <p class="notice small" data-testid="cut">
          {say('sidebar_cut')}
        </p>
      ) : null}
      <p class="notice gone small" role="status" hidden={!gone}>
        {gone ? say('sidebar_gone') : ''}
      </p>
      {report.original ? null : named}
      {report.original ? <OriginalCard original={report.original} lineage={report.lineage} onShow={show} /> : null}
      {report.derived > 0 ? <Passages report={report} findings={findings} context={context} keys /> : null}
      {report.derived > 0 ? (
        <Outline report={report} findings={findings} context={context} cut={article.cut === true} />
      ) : null}
      {others.length > 0 ? (
        <Section title={say('view_related')} count={others.length} testId="related-list">
          <RelatedList related={others} lineage={report.lineage} />
        </Section>
      ) : null}
      <Section title={say('view_credits')} testId="credits">
        <CreditList credits={report.credits} text={article.text} onShow={show} />
      </Section>
      {report.original ? named : null}
      {report.notes && report.notes.length > 0 ? (
        <Section title={say('view_notes')} testId="notes">
          {report.notes.map((note) => (
            <p key={note} class="small">
              {note}
            </p>
          ))}
        </Section>
      ) : null}
      {settings ? <MarkToggles settings={settings} site={siteOf(state.url)} change={change} /> : null}
      <Actions view={view} add={tab.add} check={tab.check} />
    </main>
  );
}
