import { UNREADABLE_WORDS } from '../../lib/view/unreadable.ts';
import { useActiveTab } from '../use-active-tab.ts';
import { type TabReport, useReport } from '../use-report.ts';
import { Masthead } from './Masthead.tsx';
import { Message } from './Message.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { WORDS } from './words.ts';

function Body({ tab }: { tab: TabReport }) {
  const { state, view } = tab;
  const again = (
    <button type="button" class="button" onClick={tab.check} data-testid="check-again">
      {WORDS.checkAgain}
    </button>
  );
  if (state === undefined) return null;
  if (state === null) {
    return (
      <Message testId="not-checked" title={WORDS.notChecked}>
        <p class="soft small">{WORDS.howToCheck}</p>
        <a class="small" href="/settings.html#sites" target="_blank" rel="noopener">
          {WORDS.byItself}
        </a>
      </Message>
    );
  }
  if (state.status === 'checking') return <Message testId="checking" title={WORDS.checking} />;
  if (state.status === 'message') {
    return (
      <Message testId="unreadable" title={UNREADABLE_WORDS[state.why]}>
        {state.why === 'forbidden' ? null : again}
      </Message>
    );
  }
  return view ? <ReportPanel key={view.reading} tab={tab} state={state} view={view} /> : null;
}

/** The sidebar: what is known of the page that the reader looks at. */
export function Sidebar() {
  const tab = useReport(useActiveTab());
  return (
    <>
      <Masthead />
      <Body tab={tab} />
    </>
  );
}
