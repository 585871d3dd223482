import { useEffect, useMemo } from 'preact/hooks';
import { comparisonOf } from '../../lib/compare/comparison.ts';
import { columnRoles } from '../../lib/compare/words.ts';
import type { ComparisonView } from '../../lib/messages/views.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { say } from '../../lib/words/say.ts';
import { FamilySection } from '../family/FamilySection.tsx';
import { useFamily } from '../family/use-family.ts';
import { Choose } from './Choose.tsx';
import { CompareHead } from './CompareHead.tsx';
import { Notice } from './Notice.tsx';
import { Overview } from './Overview.tsx';
import { SaveButtons } from './SaveButtons.tsx';
import { Sheet } from './Sheet.tsx';
import { Stepper } from './Stepper.tsx';
import { Summary } from './Summary.tsx';
import { type Following, useComparison } from './use-comparison.ts';
import { usePlace } from './use-place.ts';

function Since({ since, renew }: Pick<Following, 'since' | 'renew'>) {
  if (since === 'nothing') return null;
  return (
    <p class="since" role="status" data-testid={`since-${since}`}>
      {since === 'left' ? say('compare_stale') : say('compare_newer')}{' '}
      {since === 'checked' ? (
        <button type="button" class="button" onClick={renew}>
          {say('compare_showNewer')}
        </button>
      ) : null}
    </p>
  );
}

type BodyProps = { readonly tabId: number; readonly view: ComparisonView; readonly following: Following };

function Body({ tabId, view, following }: BodyProps) {
  const comparison = useMemo(() => comparisonOf(view), [view]);
  const family = useFamily(tabId, view.reading);
  const place = usePlace(comparison.rows.length);
  const roles = columnRoles(view);
  const relation = view.choices.find(({ id }) => id === view.chosen)?.relation;
  const title = say('compare_titled', `${nameOf(view.before)} – ${nameOf(view.after)}`);
  const { choose, since, renew } = following;
  useEffect(() => {
    document.title = `${title} – Wirecopy`;
  }, [title]);
  // The way to the family that the sidebar gives: there is nothing to go to until it stands.
  useEffect(() => {
    if (location.hash === '#family') document.getElementById('family')?.scrollIntoView();
  }, [family.status]);
  const chosenFrom = (id: string) => {
    choose(id);
    scrollTo({ top: 0 });
  };
  return (
    <>
      <div class="lead">
        <Since since={since} renew={renew} />
        <div class="lead-ways no-print">
          <Choose choices={view.choices} chosen={view.chosen} choose={choose} />
          <a class="small" href="#family" data-testid="to-family">
            {say('family_title')}
          </a>
          <SaveButtons view={view} comparison={comparison} family={family.status === 'shown' ? family.family : null} />
        </div>
        <Summary comparison={comparison} verdict={relation === 'original'} title={title} />
      </div>
      <div class="beside">
        <Sheet
          comparison={comparison}
          roles={roles}
          corner={<Stepper rows={comparison.rows} current={place.current} go={place.go} />}
        />
        <Overview rows={comparison.rows} view={place.view} current={place.current} go={place.go} />
      </div>
      <FamilySection shown={family} chosen={view.chosen} choose={chosenFrom} />
    </>
  );
}

function Content({ tabId }: { tabId: number }) {
  const following = useComparison(tabId);
  const { shown, choose } = following;
  switch (shown.status) {
    case 'loading':
      return <Notice testId="loading" title={say('compare_loading')} />;
    case 'gone':
      return <Notice testId="gone" title={say('compare_gone')} text={say('compare_goneHow')} />;
    case 'alone':
      return (
        <Notice testId="alone" title={say('compare_alone')} text={say('compare_aloneHow')}>
          <a class="button" href="/library.html">
            {say('compare_toLibrary')}
          </a>
        </Notice>
      );
    case 'missing':
      return (
        <Notice testId="missing" title={say('compare_missing')} text={say('compare_missingHow')}>
          <Choose choices={shown.choices} chosen={null} choose={choose} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice testId="failed" title={say('compare_failed')} text={say('compare_failedHow')}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {say('compare_reload')}
          </button>
        </Notice>
      );
    case 'compared':
      return (
        <Body
          key={`${shown.view.reading} ${shown.view.chosen}`}
          tabId={tabId}
          view={shown.view}
          following={following}
        />
      );
  }
}

/** The page that sets two texts side by side; `?tab=` names the tab of the article. */
export function ComparePage() {
  const tab = new URLSearchParams(location.search).get('tab');
  return (
    <>
      <CompareHead />
      <main class="compare">
        {tab !== null && /^\d+$/.test(tab) ? (
          <Content tabId={Number(tab)} />
        ) : (
          <Notice testId="no-tab" title={say('compare_noTab')} text={say('compare_noTabHow')} />
        )}
      </main>
    </>
  );
}
