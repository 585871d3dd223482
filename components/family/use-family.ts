import { useEffect, useState } from 'preact/hooks';
import type { Family } from '../../lib/family/family.ts';
import type { FamilyView } from '../../lib/messages/extension-page.ts';
import { askBackground } from '../ask-background.ts';

/** The family of the page in a tab: worked out in the background, once for each reading. */
export type FamilyShown =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'shown'; readonly family: Family };

/** Asks for the family of a tab's page; a later reading is asked for anew. */
export function useFamily(tabId: number, reading: string): FamilyShown {
  const [shown, show] = useState<FamilyShown>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    void askBackground<FamilyView | null>({ to: 'background', kind: 'family', tabId })
      .then((view): FamilyShown | null => (view ? { status: 'shown', family: view.family } : null))
      .catch((): FamilyShown => ({ status: 'failed' }))
      // The tab is gone: what was shown stays.
      .then(
        (answer) =>
          current && show((before) => answer ?? (before.status === 'loading' ? { status: 'failed' } : before)),
      );
    return () => {
      current = false;
    };
  }, [tabId, reading]);
  return shown;
}
