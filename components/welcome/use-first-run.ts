import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The steps of the first run, and what is said after them. */
export const STEPS = ['what', 'where', 'when'] as const;
export type Step = (typeof STEPS)[number] | 'done';

const KEY = 'first-run';

/** Names under which other pages link to a step. */
const LINKED: Readonly<Record<string, Step>> = {
  what: 'what',
  where: 'where',
  catalogue: 'where',
  when: 'when',
  sites: 'when',
  done: 'done',
};

const linked = (): Step | undefined => LINKED[location.hash.slice(1)];

/** Where the reader was; whoever is through begins again. */
async function stored(): Promise<Step> {
  const step = (await browser.storage.local.get(KEY))[KEY];
  return STEPS.find((one) => one === step) ?? 'what';
}

export type FirstRun = {
  /** null until known. */
  readonly step: Step | null;
  readonly go: (step: Step) => void;
};

/** The step that the reader is at: in the tab's history, so that "back" goes back, and kept for when the page is closed. */
export function useFirstRun(): FirstRun {
  const [step, setStep] = useState<Step | null>(linked() ?? null);
  useEffect(() => {
    const begin = (first: Step) => {
      history.replaceState(first, '');
      setStep(first);
    };
    if (step === null) void stored().then(begin);
    else begin(step);
    const moved = ({ state }: PopStateEvent) => {
      if (state) setStep(state as Step);
    };
    const relinked = () => begin(linked() ?? 'what');
    addEventListener('popstate', moved);
    addEventListener('hashchange', relinked);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener('hashchange', relinked);
    };
  }, []);
  useEffect(() => {
    if (step !== null) void browser.storage.local.set({ [KEY]: step });
  }, [step]);
  return {
    step,
    go: (next) => {
      history.pushState(next, '');
      setStep(next);
    },
  };
}
