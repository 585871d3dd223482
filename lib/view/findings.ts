import type { Passage, Report } from '../report.ts';
import { gravity, isFact, isRespelling } from './kinds.ts';

/** A passage with its place in `report.passages`, which is its name towards the page. */
export type Found = { readonly index: number; readonly passage: Passage };

const place = (found: Found): number => found.passage.article?.start ?? found.passage.source?.start ?? 0;

/** Smaller is graver. A paraphrase without named changes ranks as wording. */
export const passageGravity = (passage: Passage): number =>
  Math.min(gravity({ kind: 'wording', article: null, source: null }), ...passage.changes.map(gravity));

const numbered = (report: Report): Found[] => report.passages.map((passage, index) => ({ index, passage }));

/** Passages that say something otherwise than their source, the gravest first, then in the order of the page. */
export function altered(report: Report): Found[] {
  return numbered(report)
    .filter(
      ({ passage }) => passage.kind === 'paraphrased' || (passage.kind === 'edited' && passage.changes.length > 0),
    )
    .sort((a, b) => passageGravity(a.passage) - passageGravity(b.passage) || place(a) - place(b));
}

/** Whether a fact, and not only tone, spelling or wording, differs in this passage. */
export const altersFact = ({ passage }: Found): boolean =>
  passage.changes.some((change) => isFact(change.kind) && !isRespelling(change));

/** Whether nothing but wording differs: such findings are folded away. */
export const onlyWording = ({ passage }: Found): boolean =>
  passage.changes.every((change) => change.kind === 'wording');

/** Passages that are the page's own, in its order. */
export const added = (report: Report): Found[] => numbered(report).filter(({ passage }) => passage.kind === 'added');

/** Passages that stand elsewhere than in their source, in the order of the page. */
export const moved = (report: Report): Found[] => numbered(report).filter(({ passage }) => passage.moved === true);

/** Passages taken as they were, in the order of the page; those that also moved are under `moved`. */
export const wordForWord = (report: Report): Found[] =>
  numbered(report).filter(
    ({ passage }) =>
      !passage.moved && (passage.kind === 'verbatim' || (passage.kind === 'edited' && passage.changes.length === 0)),
  );
