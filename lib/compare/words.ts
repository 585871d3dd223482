import type { Choice, ComparisonView } from '../messages/views.ts';
import type { Lineage } from '../report.ts';
import { tagsOf } from '../view/kinds.ts';
import { type Manner, mannerOf } from '../view/manner.ts';
import { otherText } from '../view/other-text.ts';
import { listed } from '../words/figures.ts';
import type { Key } from '../words/keys.ts';
import { say } from '../words/say.ts';
import { type Band, bandOf, type Row } from './row.ts';

const FACT_KEYS: Readonly<Record<Manner, Key>> = {
  altered: 'compare_bandFact',
  changed: 'compare_bandFactChanged',
  differing: 'compare_bandFactDiffering',
};

const BAND_KEYS: Readonly<Record<Exclude<Band, 'fact'>, Key>> = {
  wording: 'compare_bandWording',
  omitted: 'compare_bandOmitted',
  added: 'compare_bandAdded',
  moved: 'compare_bandMoved',
  same: 'compare_bandSame',
  rest: 'compare_bandRest',
};

/** How a band is named; that of facts by the report's lineage, the others by none. */
export const bandWords = (band: Band, lineage: Lineage = 'taken'): string =>
  say(band === 'fact' ? FACT_KEYS[mannerOf(lineage)] : BAND_KEYS[band]);

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

const ROLE_KEYS: Readonly<Record<Exclude<Choice['relation'], 'original'>, Key>> = {
  version: 'compare_roleVersion',
  copy: 'compare_roleCopy',
  sibling: 'compare_roleSibling',
  subject: 'compare_roleSubject',
  earlier: 'compare_roleEarlier',
};

/** What a text is to the page; what only an original could make it is said where the page has one. */
export function roleWords({ relation, lineage }: Pick<Choice, 'relation' | 'lineage'>): string {
  if (relation === 'original') return say(otherText(lineage).title);
  return say(relation === 'sibling' && lineage === 'undetermined' ? 'compare_roleShares' : ROLE_KEYS[relation]);
}

/** What either column is, to the page. */
export function columnRoles({ page, choices, chosen }: Pick<ComparisonView, 'page' | 'choices' | 'chosen'>): {
  before: string;
  after: string;
} {
  const choice = choices.find(({ id }) => id === chosen);
  const [own, other] = [say('compare_rolePage'), choice ? roleWords(choice) : ''];
  return page === 'before' ? { before: own, after: other } : { before: other, after: own };
}
