import type { ChangeKind, Report } from '../../lib/report.ts';
import { changesOf } from '../fixtures/check-report.ts';
import type { SeedId } from './seeds.ts';

/** One thing that a good tracer says of a page, or does not say: true when `report` on `text` is right about it. */
export type Answer = readonly [sentence: string, holds: (report: Report, text: string) => boolean];

const verdict = (...right: Report['verdict'][]): Answer => [
  `the verdict is ${right.join(' or ')}`,
  ({ verdict }) => right.includes(verdict),
];
const lineage = (...right: Report['lineage'][]): Answer => [
  `the lineage is ${right.join(' or ')}`,
  ({ lineage }) => right.includes(lineage),
];
const original = (...right: (string | null)[]): Answer => [
  `the original is ${right.map((id) => id ?? 'none').join(' or ')}`,
  ({ original }) => right.includes(original?.id ?? null),
];
const derived = (low: number, high: number): Answer => [
  `derived is ${low} to ${high}`,
  ({ derived }) => derived >= low && derived <= high,
];
const related = (id: string, relation: Report['related'][number]['relation']): Answer => [
  `${id} is related as ${relation}`,
  ({ related }) => related.some((one) => one.id === id && one.relation === relation),
];
const credited: Answer = [
  'the Associated Press is credited',
  ({ credits }) => credits.some(({ name }) => /Associated Press/.test(name)),
];
const onlyFrom = (...ids: string[]): Answer => [
  `passages come from ${ids.join(' and ')} alone`,
  ({ passages, omitted }) =>
    passages.every(({ source }) => source === null || ids.includes(source.id)) &&
    omitted.every(({ id }) => ids.includes(id)),
];

/** A change of that kind on the page at these words, which stand in its text. */
const change = (kind: ChangeKind, words: string): Answer => [
  `a ${kind} finding at “${words}”`,
  (report, text) => {
    const places = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
    }));
    return changesOf(report).some(
      ({ change }) =>
        change.kind === kind &&
        places.some(({ start, end }) => change.article && change.article.start < end && change.article.end > start),
    );
  },
];
/** Any change at these words. */
const changed = (words: string): Answer => [
  `a finding at “${words}”`,
  (report, text) => {
    const start = text.indexOf(words);
    return changesOf(report).some(
      ({ change }) => change.article && change.article.start < start + words.length && change.article.end > start,
    );
  },
];
const quotations = (count: number): Answer => [
  `at least ${count} changes inside quotation marks`,
  (report) => changesOf(report).filter(({ change }) => change.kind === 'quote').length >= count,
];
const moved: Answer = ['passages moved', ({ passages }) => passages.some(({ moved }) => moved)];
const lacks: Answer = ['what the other version has and this one lacks', ({ omitted }) => omitted.length > 0];
const ownFrom = (words: string): Answer => [
  `what follows “${words}” is its own`,
  ({ passages }, text) => {
    const from = text.indexOf(words);
    const taken = passages.filter(
      ({ kind, article }) => kind !== 'added' && article && article.end > from + words.length,
    );
    return (
      from >= 0 &&
      taken.length === 0 &&
      passages.some(({ kind, article }) => kind === 'added' && article && article.start >= from)
    );
  },
];

/** What is to be said of each page, read with the other four and a thousand unrelated articles in the library. */
const ANSWERS: Readonly<Record<SeedId, readonly Answer[]>> = {
  '000': [
    verdict('partial', 'edited'),
    lineage('version', 'source'),
    original('002', null),
    moved,
    change('name', 'Qassim'),
    changed('drew the ire'),
    related('001', 'copy'),
    related('004', 'copy'),
    onlyFrom('002'),
  ],
  '002': [
    verdict('copy', 'edited'),
    lineage('version', 'source', 'undetermined'),
    original('000', null),
    change('name', 'Qassem'),
    changed('prompted demands'),
    lacks,
    onlyFrom('000'),
  ],
  '001': [
    verdict('rewritten', 'edited'),
    derived(0.85, 1),
    lineage('taken'),
    original('002', '000'),
    credited,
    quotations(6),
    change('quote', 'are not playing'),
    change('quote', 'always'),
    changed('has left 560 dead'),
    changed('release of all but one'),
    onlyFrom('000', '002'),
  ],
  '004': [
    verdict('partial', 'rewritten'),
    derived(0.4, 0.7),
    lineage('taken'),
    original('000', '002'),
    credited,
    change('quote', 'It is surprising'),
    change('negation', 'It is surprising'),
    change('name', 'Al-Kazemi'),
    change('name', 'Al-Hashemi'),
    change('name', 'Hela Moyes'),
    change('date', 'Thursday evening'),
    change('negation', 'release of all but one'),
    ownFrom('Visit Washington'),
    onlyFrom('000', '002'),
  ],
  '003': [verdict('same-subject'), derived(0, 0), lineage('none'), original(null), credited],
};

/** The answers that a report does not give. */
export const unanswered = (id: SeedId, report: Report, text: string): string[] =>
  ANSWERS[id].filter(([, holds]) => !holds(report, text)).map(([sentence]) => sentence);

/** With nothing in the library the credit is shown all the same, with the words that say so. */
export const creditsWithSpan = (report: Report): boolean =>
  report.credits.some(({ name, span }) => /Associated Press/.test(name) && span !== null);
