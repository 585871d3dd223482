import type { ComponentChildren } from 'preact';
import { LOOK_NAMES, type Look } from '../../lib/view/standing.ts';
import { say } from '../../lib/words/say.ts';
import { Emblem } from '../emblem/Emblem.tsx';

type Props = {
  readonly testId: string;
  readonly look: Look;
  readonly title: string;
  /** What the reader can do about it. */
  readonly help?: string;
  readonly children?: ComponentChildren;
};

/** A state of the sidebar without a report: what it is, and the way on. */
export function State({ testId, look, title, help, children }: Props) {
  return (
    <main class="state" data-testid={testId}>
      <div class="standing">
        <Emblem look={look} />
        <p class="kicker">{say(LOOK_NAMES[look])}</p>
      </div>
      <div role="status">
        <h1 class="state-title">{title}</h1>
      </div>
      {help ? <p class="soft">{help}</p> : null}
      {children ? <div class="ways">{children}</div> : null}
    </main>
  );
}
