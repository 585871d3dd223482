import { useEffect, useState } from 'preact/hooks';
import { onTabState } from '../../lib/extension/tab-state.ts';
import type { Compared } from '../../lib/messages/extension-page.ts';
import type { ComparisonView } from '../../lib/messages/views.ts';
import { askBackground } from '../ask-background.ts';

/** What the page shows; `loading` until the first answer. */
export type Shown = Exclude<Compared, { status: 'compared' }> | { status: 'loading' } | { status: 'failed' };

/** A comparison as the page follows it. */
export type Following = {
  readonly shown: Shown | { readonly status: 'compared'; readonly view: ComparisonView };
  /** The article was checked again, or its tab shows it no more, since the comparison was made. */
  readonly since: 'nothing' | 'checked' | 'left';
  readonly choose: (id: string) => void;
  /** Sets the two side by side as they are now. */
  readonly renew: () => void;
};

/** Keeps what is chosen in the address, so that reloading the page shows it again. */
function remember(id: string): void {
  const address = new URL(location.href);
  address.searchParams.set('with', id);
  history.replaceState(null, '', address);
}

/** Asks for the comparison of a tab's page, and follows whether it still stands. */
export function useComparison(tabId: number): Following {
  const [shown, show] = useState<Following['shown']>({ status: 'loading' });
  const [since, setSince] = useState<Following['since']>('nothing');
  const [asked, ask] = useState({ id: new URLSearchParams(location.search).get('with'), turn: 0 });

  useEffect(() => {
    let current = true;
    void askBackground<Compared>({ to: 'background', kind: 'compare', tabId, with: asked.id })
      // A choice of an earlier reading that this one does not know: the likeliest is shown instead.
      .then((answer) =>
        answer.status === 'missing' && asked.turn === 0 && !answer.choices.some(({ id }) => id === asked.id)
          ? askBackground<Compared>({ to: 'background', kind: 'compare', tabId, with: null })
          : answer,
      )
      .catch((): Shown => ({ status: 'failed' }))
      .then((answer) => {
        if (!current) return;
        if (answer.status === 'gone' && asked.turn > 0) setSince('left');
        else {
          show(answer);
          setSince('nothing');
        }
      });
    return () => {
      current = false;
    };
  }, [tabId, asked]);

  const reading = shown.status === 'compared' ? shown.view.reading : null;
  useEffect(
    () =>
      onTabState((changed, state) => {
        if (changed !== tabId || reading === null) return;
        if (state?.status === 'report') setSince(state.reading === reading ? 'nothing' : 'checked');
        else if (state?.status !== 'checking') setSince('left');
      }),
    [tabId, reading],
  );

  return {
    shown,
    since,
    choose: (id) => {
      remember(id);
      ask(({ turn }) => ({ id, turn: turn + 1 }));
    },
    renew: () => ask(({ id }) => ({ id, turn: 0 })),
  };
}
