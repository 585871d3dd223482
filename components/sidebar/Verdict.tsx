import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/report.ts';
import type { Glance } from '../../lib/view/glance.ts';
import { likelyWords } from '../../lib/view/other-text.ts';
import { nothingFound } from '../../lib/view/set-aside.ts';
import { LOOK_NAMES } from '../../lib/view/standing.ts';
import { say } from '../../lib/words/say.ts';
import { Emblem } from '../emblem/Emblem.tsx';
import { nextStep } from './help.ts';

type Props = {
  readonly glance: Glance;
  readonly report: Report;
  /** What needs more than the glance: the page as a strip, and the ways on. */
  readonly strip?: ComponentChildren;
  readonly ways?: ComponentChildren;
};

/** The answer of two seconds: who it comes from, how much, how much altered, whether a fact was, and what to do next. */
export function Verdict({ glance, report, strip, ways }: Props) {
  const { standing, fact, headline, share, altered, facts, searched } = glance;
  const look = standing === 'taken' && fact ? 'fact' : standing;
  const next = nextStep(glance);
  const likely = share && likelyWords(report);
  return (
    <section
      class="verdict"
      data-testid="verdict"
      data-verdict={report.verdict}
      data-lineage={report.lineage}
      data-standing={standing}
    >
      <div class="standing">
        <Emblem look={look} />
        <p class="kicker">{say(look === 'nothing' ? nothingFound(report).kicker : LOOK_NAMES[look])}</p>
      </div>
      <h1>{headline}</h1>
      {searched ? (
        <p class="soft" data-testid="searched">
          {searched}
        </p>
      ) : null}
      {share ? (
        <ul class="figures">
          <li data-testid="share">{share}</li>
          <li data-testid="altered-sentence">{altered}</li>
          {facts ? (
            <li class={fact ? 'fact' : ''} data-testid="facts">
              {facts}
            </li>
          ) : null}
        </ul>
      ) : null}
      {strip}
      {next ? (
        <p class="soft small" data-testid="next-step">
          {say(next)}
        </p>
      ) : null}
      {ways}
      {likely ? <p class="soft small">{likely}</p> : null}
    </section>
  );
}
