import { changesFact, isRespelling, isRounding, rankChanges } from '../findings/rank.ts';
import type { Change, ChangeKind } from '../report.ts';
import type { Key } from '../words/keys.ts';
import { say } from '../words/say.ts';

/** A sign of each kind; it stands beside the words, never in their place. */
export const KIND_GLYPHS: Readonly<Record<ChangeKind, string>> = {
  quote: '”',
  negation: '¬',
  number: '#',
  name: '@',
  date: '◷',
  attribution: '§',
  hedge: '≈',
  wording: '~',
};

const KIND_KEYS: Readonly<Record<ChangeKind, Key>> = {
  quote: 'view_tagQuote',
  negation: 'view_tagNegation',
  number: 'view_tagNumber',
  name: 'view_tagName',
  date: 'view_tagDate',
  attribution: 'view_tagAttribution',
  hedge: 'view_tagHedge',
  wording: 'view_tagWording',
};

/** Distinct kinds of these changes, gravest first. */
export const kindsOf = (changes: readonly Change[]): ChangeKind[] => [
  ...new Set(rankChanges(changes).map((change) => change.kind)),
];

/** A kind as a reader is shown it. `fact` tells it from a mere spelling or rounding, from tone and wording. */
export type Tag = { readonly kind: ChangeKind | null; readonly words: string; readonly fact: boolean };

/** The kinds of these changes in words, gravest first; those of a passage without named changes is "reworded". */
export function tagsOf(changes: readonly Change[]): Tag[] {
  if (changes.length === 0) return [{ kind: null, words: say('view_tagReworded'), fact: false }];
  return kindsOf(changes).map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const key = own.every(isRespelling)
      ? 'view_tagSpelling'
      : own.every(isRounding)
        ? 'view_tagRounding'
        : KIND_KEYS[kind];
    return { kind, words: say(key), fact: own.some(changesFact) };
  });
}
