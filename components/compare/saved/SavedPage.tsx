import type { Saved } from '../../../lib/compare/markdown.ts';
import { otherText } from '../../../lib/view/other-text.ts';
import { dateWords } from '../../../lib/view/time.ts';
import { headline, nameOf } from '../../../lib/view/verdict.ts';
import { say } from '../../../lib/words/say.ts';
import { KinList } from '../../family/KinList.tsx';
import { Picture } from '../../family/Picture.tsx';
import { Sheet } from '../Sheet.tsx';
import { Summary } from '../Summary.tsx';
import { SavedFindings } from './SavedFindings.tsx';
import { SavedOverview } from './SavedOverview.tsx';

type Props = Saved & {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly savedAt: Date;
  readonly policy: string;
  readonly style: string;
  /** The report for machines, fit to stand in a script element. */
  readonly json: string;
};

/** The whole page that is saved. */
export function SavedPage({ comparison, roles, family, language, direction, savedAt, policy, style, json }: Props) {
  const { report, before, after, rows } = comparison;
  const title = say('compare_titled', `${nameOf(before)} – ${nameOf(after)}`);
  const own = report.original?.id === before.id;
  const evidence = own ? (report.original?.evidence ?? []) : [];
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Wirecopy" />
        <meta name="color-scheme" content="light dark" />
        <title>{own ? `${headline(report)} – ${title}` : title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main class="compare saved">
          <div class="lead">
            <Summary comparison={comparison} verdict={own} title={title} />
            {evidence.length > 0 ? (
              <section>
                <h2>{say(otherText(report.lineage).called)}</h2>
                <ul>
                  {evidence.map(({ says }) => (
                    <li key={says}>{says}</li>
                  ))}
                </ul>
              </section>
            ) : null}
            <SavedFindings comparison={comparison} />
          </div>
          <h2 class="saved-texts">{say('compare_texts')}</h2>
          <div class="beside">
            <Sheet comparison={comparison} roles={roles} />
            <SavedOverview rows={rows} lineage={report.lineage} />
          </div>
          {family && family.texts.length > 1 ? (
            <section class="family" id="family">
              <h2>{say('family_title')}</h2>
              <p class="soft kin-lead">{say('family_lead')}</p>
              <div class="kin-scroll">
                <Picture family={family} chosen={null} choose={null} />
              </div>
              <div class="kin-always">
                <KinList family={family} choose={null} />
              </div>
            </section>
          ) : null}
          <footer class="small soft">
            {say('compare_savedOn', dateWords(`${savedAt.toISOString().slice(0, 16)}Z`))}
          </footer>
        </main>
        <script type="application/json" id="report" dangerouslySetInnerHTML={{ __html: json }} />
      </body>
    </html>
  );
}
