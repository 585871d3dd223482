import { useEffect, useRef, useState } from 'preact/hooks';
import { lightUp } from '../../lib/extension/page/eye.ts';
import { say } from '../../lib/words/say.ts';
import { ReportPanel } from '../sidebar/ReportPanel.tsx';
import type { TabReport } from '../use-report.ts';
import { Agency } from './Agency.tsx';
import { Paper } from './Paper.tsx';
import { readSample, type SampleRead } from './read-sample.ts';
import { useOverlay } from './use-overlay.ts';

/** A newspaper's page and what Wirecopy says of it: all real but the story, and nothing of it is kept. */
export function SamplePage() {
  const [read, setRead] = useState<SampleRead | null>(null);
  const report = useRef<HTMLDivElement>(null);
  const overlay = useOverlay(read, () => report.current?.focus());
  // The page is read before there is a word of ours on it, which would be text of it too.
  useEffect(() => {
    if (!read) void readSample().then(setRead);
  }, [read]);
  return (
    <div class="trial" data-testid="sample">
      <header class="trial-head">
        <p class="trial-brand">
          <span class="trial-name">Wirecopy</span> {say('sample_title')}
        </p>
        <a class="small" href="/welcome.html" data-testid="to-welcome">
          {say('sample_back')}
        </a>
        {read ? <p class="small soft trial-explain">{say('sample_explain')}</p> : null}
      </header>
      <section class="trial-paper" aria-label={say('sample_paper')}>
        <Paper />
        {read ? <Agency /> : null}
      </section>
      <div ref={report} class="trial-report" tabIndex={-1}>
        {read ? (
          <Report
            read={read}
            light={(id) => overlay.current && lightUp(overlay.current, id)}
            again={async () => setRead(null)}
            show={async (span) => overlay.current?.flash(span) ?? false}
          />
        ) : null}
      </div>
    </div>
  );
}

type ReportProps = {
  readonly read: SampleRead;
  readonly again: () => Promise<void>;
  readonly show: TabReport['show'];
  readonly light: TabReport['eye']['light'];
};

function Report({ read: { view, glance }, again, show, light }: ReportProps) {
  const { reading, article, report } = view;
  const state = { status: 'report', url: location.href, reading, article, report, glance, at: 0 } as const;
  const tab: TabReport = {
    tabId: null,
    state,
    view,
    trouble: null,
    eye: { hovered: null, seen: null, light },
    reload: again,
    check: again,
    add: async () => ({ status: 'refused', why: say('sample_notKept') }),
    show,
  };
  return <ReportPanel tab={tab} state={state} view={view} />;
}
