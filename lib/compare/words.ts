import type { Choice, ComparisonView } from '../messages/views.ts';
import { tagsOf } from '../view/kinds.ts';
import { listed } from '../words/figures.ts';
import type { Key } from '../words/keys.ts';
import { say } from '../words/say.ts';
import { type Band, bandOf, type Row } from './row.ts';

const BAND_KEYS: Readonly<Record<Band, Key>> = {
  fact: 'compare_bandFact',
  wording: 'compare_bandWording',
  omitted: 'compare_bandOmitted',
  added: 'compare_bandAdded',
  moved: 'compare_bandMoved',
  same: 'compare_bandSame',
  rest: 'compare_bandRest',
};

/** How a band is named. */
export const bandWords = (band: Band): string => say(BAND_KEYS[band]);

/** A sign of each band; it stands beside the words, never in their place. */
export const BAND_GLYPHS: Readonly<Record<Band, string>> = {
  fact: '≠',
  wording: '~',
  omitted: '−',
  added: '+',
  moved: '⇅',
  same: '=',
  rest: '·',
};

/** What a row is, in words: its kinds where it was altered, else its band. */
export const rowWords = (row: Row): string =>
  row.kind === 'altered' || row.kind === 'reworded'
    ? listed(tagsOf(row.changes).map(({ words }) => words))
    : bandWords(bandOf(row));

const ROLE_KEYS: Readonly<Record<Choice['relation'], Key>> = {
  original: 'compare_roleOriginal',
  version: 'compare_roleVersion',
  copy: 'compare_roleCopy',
  sibling: 'compare_roleSibling',
  subject: 'compare_roleSubject',
  earlier: 'compare_roleEarlier',
};

/** What a text is to the page. */
export const roleWords = (relation: Choice['relation']): string => say(ROLE_KEYS[relation]);

/** What either column is, to the page. */
export function columnRoles({ page, choices, chosen }: Pick<ComparisonView, 'page' | 'choices' | 'chosen'>): {
  before: string;
  after: string;
} {
  const relation = choices.find(({ id }) => id === chosen)?.relation;
  const [own, other] = [say('compare_rolePage'), relation ? roleWords(relation) : ''];
  return page === 'before' ? { before: own, after: other } : { before: other, after: own };
}
