import { type Stretch, stretches, uncoveredRuns } from '../align/passages.ts';
import type { Prepared } from '../align/prepare.ts';
import { contextOf } from '../findings/context.ts';
import { findChanges } from '../findings/find-changes.ts';
import { uncovered } from '../findings/language.ts';
import { quoteCuts } from '../findings/quote-cuts.ts';
import type { Decision } from '../lineage/lineage.ts';
import type { Judged } from '../match/judge.ts';
import { type Change, namedOf, type Passage, type Related, type Report, type SourceSpan } from '../report.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { count, say } from '../words/say.ts';
import { shareEvidence } from './share.ts';
import { withWitnesses } from './witnesses.ts';

/** Related articles that are told of at most: a reader wants the family, not the whole subject. */
const RELATED = 12;
/** Stories on the same subject told of at most. */
const SUBJECTS = 4;

const isDerived = ({ verdict }: Judged): boolean => verdict !== 'same-subject' && verdict !== 'unrelated';

function changesOf(a: Prepared, s: Stretch): Change[] {
  const [mine, theirs] = [a.article, s.b.article];
  return s.units.flatMap((unit) =>
    findChanges(
      { text: mine.text, span: unit.article, ...dated(mine) },
      { text: theirs.text, span: unit.source, ...dated(theirs) },
    ),
  );
}

/** Sentences cut out of quotations or put into them, by the stretch that they follow. */
function cutsOf(a: Prepared, found: readonly Stretch[]): Map<Stretch, Change[]> {
  const cuts = new Map<Stretch, Change[]>();
  for (const id of new Set(found.map((s) => s.id))) {
    const pairs = found
      .filter((s) => s.id === id)
      .flatMap((stretch) => stretch.units.map((unit) => ({ ...unit, stretch })));
    const source = pairs[0]?.stretch.b.article.text ?? '';
    for (const { first, change } of quoteCuts(a.article.text, source, pairs)) {
      const { stretch } = pairs[first] as (typeof pairs)[number];
      cuts.set(stretch, [...(cuts.get(stretch) ?? []), change]);
    }
  }
  return cuts;
}

const dated = ({ published, language }: { readonly published?: string; readonly language?: string }) => ({
  ...(published !== undefined && { published }),
  ...(language !== undefined && { language }),
});

function toPassage(a: Prepared, s: Stretch, siblings: readonly Judged[], cuts: readonly Change[] = []): Passage {
  const changes = withWitnesses([...changesOf(a, s), ...cuts], a.article.text, s.b.article.text, siblings);
  return {
    kind: s.kind,
    article: s.article,
    source: { id: s.id, ...s.source },
    ...(s.moved && { moved: true }),
    changes,
  };
}

function relatedOf(judged: readonly Judged[], decision: Decision): Related[] {
  const rows: Related[] = [];
  let subjects = 0;
  judged.forEach((j, i) => {
    const relation = decision.relations[i] ?? 'subject';
    if (relation === 'subject' && (j.verdict !== 'same-subject' || subjects++ >= SUBJECTS)) return;
    rows.push({ ...namedOf(j.article), derived: relation === 'subject' ? 0 : round(j.derived), relation });
  });
  return rows.sort((x, y) => y.derived - x.derived).slice(0, RELATED);
}

/** All words of the article, those beyond what was compared too. */
const wordsOf = (a: Prepared): number =>
  a.words.count + tokenize(a.article.text, { start: a.compared.end, end: a.article.text.length }).length;

const round = (x: number): number => Math.round(x * 1e4) / 1e4;

/** Share of the article's words inside the stretches, headings, captions and boilerplate outside them not counted. */
function shareOf(a: Prepared, spans: readonly Span[]): number {
  let [inside, all] = [0, 0];
  for (const s of a.sentences) {
    let mine = 0;
    for (let t = s.from; t < s.to; t++) {
      const [start, end] = [a.words.starts[t] as number, a.words.ends[t] as number];
      if (spans.some((p) => p.start <= start && end <= p.end)) mine++;
    }
    if (s.aside && mine === 0) continue;
    inside += mine;
    all += s.to - s.from;
  }
  return all === 0 ? 0 : inside / all;
}

/** All that the stages found as the one value that is shown, printed and saved. */
export function buildReport(a: Prepared, judged: readonly Judged[], decision: Decision, started: number): Report {
  const original = decision.original === null ? null : (judged[decision.original] as Judged);
  const sources = original
    ? [original, ...judged.filter((j, i) => j !== original && isDerived(j) && decision.relations[i] === 'version')]
    : [];
  const found = stretches(sources.map((j) => ({ id: j.article.id, alignment: j.alignment })));
  const siblings = judged.filter((_, i) => decision.relations[i] === 'sibling');
  const cuts = cutsOf(a, found);
  const passages = found.map((s) => toPassage(a, s, siblings, cuts.get(s)));
  const added = original
    ? uncoveredRuns(
        a,
        found.map((s) => s.article),
      )
    : [];
  const omitted = original ? omittedOf(original, found, a.article.cut === true) : [];
  const derived = round(
    shareOf(
      a,
      found.map((s) => s.article),
    ),
  );
  const top = original ?? judged.find(isDerived) ?? judged.find((j) => j.verdict === 'same-subject') ?? judged[0];
  const { url, title, outlet, author, published, id } = a.article;
  return {
    version: 1,
    ...(id !== undefined && { id }),
    article: {
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(author !== undefined && { author }),
      ...(published !== undefined && { published }),
      words: wordsOf(a),
    },
    verdict: top ? top.verdict : 'unrelated',
    // What the others took from is itself not derived, however much they share with it.
    probability: top ? round(decision.lineage === 'source' ? 1 - top.probability : top.probability) : 0,
    derived,
    lineage: decision.lineage,
    original: original
      ? {
          ...namedOf(original.article),
          evidence: [...decision.evidence, shareEvidence(original.derived, derived, sources.length > 1)],
        }
      : null,
    related: relatedOf(judged, decision),
    credits: decision.credits,
    passages: [
      ...passages,
      ...added.map((span): Passage => ({ kind: 'added', article: span, source: null, changes: [] })),
    ].sort((x, y) => (x.article as Span).start - (y.article as Span).start),
    omitted,
    ...notesOn(a, original, passages),
    ms: Math.round((performance.now() - started) * 10) / 10,
  };
}

/** What could not be looked for, in sentences; nothing to say is no field. */
function notesOn(a: Prepared, original: Judged | null, passages: readonly Passage[]): { notes?: string[] } {
  const notes: string[] = [];
  const kinds = original ? uncovered(contextOf(a.article.text, a.article.language).language) : [];
  if (kinds.length > 0) {
    notes.push(say(kinds.length > 2 ? 'engine_uncoveredThree' : 'engine_uncoveredTwo'));
  }
  if (a.compared.end < a.article.text.length) {
    notes.push(count('engine_beginningOnly', a.words.count));
  }
  if (original && a.article.cut) notes.push(say('engine_cutPage'));
  const tooLong = say('engine_tooLong');
  if (passages.some(({ changes }) => changes.some(({ says }) => says === tooLong)))
    notes.push(say('engine_longPassage'));
  return notes.length > 0 ? { notes } : {};
}

/** What the original has and this page lacks; nothing where the page itself is cut off. */
function omittedOf(original: Judged, found: readonly Stretch[], cut: boolean): SourceSpan[] {
  if (cut) return [];
  const { id } = original.article;
  const mine = found.filter((s) => s.id === id);
  // Told in other words, a sentence without a counterpart may be a paraphrase too weak to see; word for word, it is not.
  const covered = mine.flatMap((s) => (s.kind === 'paraphrased' ? [s.source] : s.units.map((u) => u.source)));
  const linked = original.alignment.matches.flatMap((m) =>
    m.links.map((l) => original.alignment.b.sentences[l.j] as Span),
  );
  return uncoveredRuns(original.alignment.b, [...covered, ...linked]).map((span) => ({ id, ...span }));
}
