import { unreadableLook, unreadableWords } from '../../lib/view/unreadable.ts';
import { say } from '../../lib/words/say.ts';
import { SelectionPanel } from '../selection/SelectionPanel.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { useActiveTab } from '../use-active-tab.ts';
import { type TabReport, useReport } from '../use-report.ts';
import { HELP } from './help.ts';
import { Masthead } from './Masthead.tsx';
import { NotChecked } from './NotChecked.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { State } from './State.tsx';
import { Verdict } from './Verdict.tsx';

function Body({ tab }: { tab: TabReport }) {
  const { state, view, trouble } = tab;
  const again = (
    <button type="button" class="button" onClick={tab.check} data-testid="check-again">
      {say('sidebar_checkAgain')}
    </button>
  );
  if (trouble === 'silent') {
    return (
      <State testId="silent" look="failed" title={say('sidebar_silent')} help={say('sidebar_silentHelp')}>
        <button type="button" class="button" onClick={tab.reload}>
          {say('sidebar_tryAgain')}
        </button>
      </State>
    );
  }
  if (state === undefined) return null;
  if (state === null) return <NotChecked />;
  if (state.status === 'checking') return <State testId="checking" look="checking" title={say('sidebar_checking')} />;
  if (state.status === 'message') {
    const { why } = state;
    return (
      <State testId="unreadable" look={unreadableLook(why)} title={unreadableWords(why)} help={say(HELP[why])}>
        {why === 'forbidden' ? null : again}
      </State>
    );
  }
  if (view) return <ReportPanel key={view.reading} tab={tab} state={state} view={view} />;
  if (trouble === 'unread') {
    return (
      <State testId="unread" look="failed" title={say('sidebar_unread')} help={say('sidebar_unreadHelp')}>
        {again}
      </State>
    );
  }
  // The texts are still on their way; the answer is there already.
  return (
    <main data-testid="first-content">
      <Verdict glance={state.glance} report={state.report} />
    </main>
  );
}

/** The sidebar: what is known of the page that the reader looks at. */
export function Sidebar() {
  const tab = useReport(useActiveTab());
  const selection = useSelection(tab.tabId);
  const { state } = tab;
  return (
    <>
      <Masthead />
      {/* Always there, so that an answer that comes is spoken; states without one speak for themselves. */}
      <p class="visually-hidden" role="status" data-testid="spoken">
        {state?.status === 'report' && !selection.state ? state.glance.headline : ''}
      </p>
      {selection.state ? <SelectionPanel state={selection.state} close={selection.close} /> : <Body tab={tab} />}
    </>
  );
}
