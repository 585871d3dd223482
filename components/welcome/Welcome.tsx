import { useEffect, useRef } from 'preact/hooks';
import { figure } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';
import { Done } from './Done.tsx';
import { STEPS, type Step, useFirstRun } from './use-first-run.ts';
import { What } from './What.tsx';
import { When } from './When.tsx';
import { Where } from './Where.tsx';

const PARTS = { what: What, where: Where, when: When, done: Done } as const;

type WayProps = { readonly step: Step; readonly go: (step: Step) => void };

/** The three steps by name, the one that the reader is at marked; each can be gone to. */
function Steps({ step, go }: WayProps) {
  return (
    <nav aria-label={say('welcome_steps')}>
      <ol class="steps">
        {STEPS.map((one, i) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => go(one)}
              data-testid={`step-${one}`}
            >
              <span class="step-number" aria-hidden="true">
                {figure(i + 1)}
              </span>
              {say(`welcome_step_${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Ways({ step, go }: WayProps) {
  const at = STEPS.indexOf(step as (typeof STEPS)[number]);
  const before = STEPS[at - 1];
  const next: Step = STEPS[at + 1] ?? 'done';
  if (step === 'done') return null;
  return (
    <footer class="ways">
      <button type="button" class="button button-primary" onClick={() => go(next)} data-testid="next">
        {next === 'done' ? say('welcome_finish') : say('welcome_next')}
      </button>
      {before ? (
        <button type="button" class="button" onClick={() => go(before)} data-testid="back">
          {say('welcome_back')}
        </button>
      ) : null}
      <button type="button" class="button button-plain skip" onClick={() => go('done')} data-testid="skip">
        {say('welcome_skip')}
      </button>
    </footer>
  );
}

/** The first run: what Wirecopy does, where it looks, when it checks. Each step may be left out, and is there when it comes again. */
export function Welcome() {
  const { step, go } = useFirstRun();
  const heading = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (step === null) return;
    if (!first.current) {
      scrollTo(0, 0);
      heading.current?.querySelector('h1')?.focus();
    }
    first.current = false;
  }, [step]);
  if (!step) return null;
  const Part = PARTS[step];
  return (
    <div class="page" data-testid="welcome" data-step={step}>
      <header class="masthead">
        <p class="brand">Wirecopy</p>
        <Steps step={step} go={go} />
      </header>
      <main ref={heading}>
        <Part />
      </main>
      <Ways step={step} go={go} />
    </div>
  );
}
