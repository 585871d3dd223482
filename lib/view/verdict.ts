import { changesFact } from '../findings/rank.ts';
import type { Original, Report } from '../report.ts';
import { say } from '../words/say.ts';
import { isOnlyPossible } from './certainty.ts';
import { altered, altersFact, type Finding } from './findings.ts';
import { KIND_WORDS, kindsOf } from './kinds.ts';
import { timeBetween } from './time.ts';

/** "82 %"; anything between nothing and all of it is never rounded to either. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const clipped = share > 0 && rounded === 0 ? 1 : share < 1 && rounded === 100 ? 99 : rounded;
  return `${clipped} %`;
}

/** What an article is called in a sentence: its outlet, else the host of its address, else its headline. */
export function nameOf(held: { outlet?: string; url?: string; title?: string; id: string }): string {
  if (held.outlet) return held.outlet;
  const host = held.url && URL.canParse(held.url) ? new URL(held.url).hostname.replace(/^www\./, '') : '';
  return host || (held.title ? `“${held.title}”` : held.id);
}

const when = (original: Original, report: Report): string => {
  const words = timeBetween(original.published, report.article.published);
  return words ? `, ${words}` : '';
};

/** An outlet's own later version is an update and no alteration: it is said to be changed. */
const changed = (lineage: Report['lineage']): string => (lineage === 'version' ? 'changed' : 'altered');

/** "Later version of", "Earlier version of", as far as the dates tell. */
function versionOf(original: Original, report: Report): string {
  const [theirs, mine] = [original.published, report.article.published].map((at) => Date.parse(at ?? ''));
  const order = Math.sign((mine ?? Number.NaN) - (theirs ?? Number.NaN));
  return order > 0 ? 'Later version' : order < 0 ? 'Earlier version' : 'Another version';
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const HOW_TAKEN = {
  copy: 'Copied from',
  edited: 'Taken, with edits, from',
  rewritten: 'Rewritten from',
  partial: 'Taken in part from',
  'same-subject': 'Same subject as',
  unrelated: 'Nothing in common with',
} as const;

const takers = (report: Report): number => report.related.filter((other) => other.relation === 'copy').length;

/** The verdict in plain words, one sentence without a full stop. */
export const headline = (report: Report): string =>
  isOnlyPossible(report) ? say('certainty_perhaps', found(report)) : found(report);

function found(report: Report): string {
  const { original, verdict, lineage, withheld } = report;
  if (withheld) return say('certainty_withheld');
  if (lineage === 'source') {
    const copies = takers(report);
    if (copies === 0) return 'The earliest version of this text in your library is this page’s own';
    return `${copies === 1 ? 'Another article' : `${copies} other articles`} took from this page`;
  }
  if (verdict === 'same-subject') {
    const other = report.related[0];
    return `Written independently${other ? ` of ${nameOf(other)}, on the same subject` : ', on a subject that your library knows'}`;
  }
  if (!original) return 'No source found in your library';
  if (lineage === 'version') return `${versionOf(original, report)} of ${nameOf(original)}’s own story`;
  if (lineage === 'undetermined') return `Shares its text with ${nameOf(original)}; who took from whom is not known`;
  return `${HOW_TAKEN[verdict]} ${nameOf(original)}${when(original, report)}`;
}

/**
 * "4 passages altered, 2 of them in their facts: a quotation and a number", or null where nothing is; between versions of
 * one outlet's story "changed".
 */
export function alteredSentence(findings: readonly Finding[], lineage: Report['lineage'] = 'taken'): string | null {
  const passages = altered(findings);
  if (passages.length === 0) return null;
  const count = `${passages.length === 1 ? '1 passage' : `${passages.length} passages`} ${changed(lineage)}`;
  const factual = passages.filter(altersFact);
  if (factual.length === 0) return `${count}, none of them in its facts`;
  const changes = factual.flatMap(({ changes }) => changes).filter(changesFact);
  const kinds = kindsOf(changes).map((kind) => {
    const holders = factual.filter(({ changes }) => changes.some((c) => c.kind === kind && changesFact(c)));
    return holders.length === 1 ? KIND_WORDS[kind].one : `${holders.length} ${KIND_WORDS[kind].many}`;
  });
  const part = factual.length === passages.length ? 'all' : `${factual.length} of them`;
  const share = passages.length === 1 ? '' : `, ${part} in ${factual.length === 1 ? 'its' : 'their'} facts`;
  return `${count}${share}: ${list(kinds)}`;
}

/** The words of the label beside the headline: "From Northern Wire, 3 hours earlier · 82 % · 4 altered". */
export const labelWords = (report: Report, findings: readonly Finding[]): string =>
  isOnlyPossible(report) ? say('certainty_perhaps', label(report, findings)) : label(report, findings);

function label(report: Report, findings: readonly Finding[]): string {
  const { original, lineage, verdict, withheld } = report;
  if (withheld) return say('certainty_withheld');
  if (lineage === 'source') {
    const copies = takers(report);
    return copies > 0 ? `Source of ${copies === 1 ? '1 other article' : `${copies} other articles`}` : 'Its own text';
  }
  if (verdict === 'same-subject') return 'Written independently · same subject in your library';
  if (!original) return 'No source found in your library';
  const start =
    lineage === 'version'
      ? `Version of ${nameOf(original)}’s story${when(original, report)}`
      : lineage === 'undetermined'
        ? `Shared with ${nameOf(original)}, direction unknown`
        : `From ${nameOf(original)}${when(original, report)}`;
  const count = altered(findings).length;
  return [start, percent(report.derived), ...(count > 0 ? [`${count} ${changed(lineage)}`] : [])].join(' · ');
}

/** The toolbar badge: the share taken, and nothing where nothing is shared; a question mark where that is only possible. */
export const badgeText = (report: Report): string =>
  report.derived === 0 ? '' : isOnlyPossible(report) ? '?' : percent(report.derived).replace(' ', '');
