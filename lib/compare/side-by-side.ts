import { heaviestRising } from '../align/rising.ts';
import type { Report, SourceSpan, Span } from '../report.ts';
import { paragraphs } from '../text/sentences.ts';
import type { Finding, SourceText } from '../view/findings.ts';
import { coverText, opensParagraph } from './cover.ts';
import { refineSame, withoutOthers } from './refine.ts';
import type { Row, RowKind } from './row.ts';

/** Two texts to be set side by side. Findings are those of the report (`findingsOf`). */
export type Pair = {
  readonly report: Pick<Report, 'omitted'>;
  readonly findings: readonly Finding[];
  /** The article's canonical text. */
  readonly article: string;
  /** The text in the other column. */
  readonly source: { readonly id: string; readonly text: string };
};

/** A row in the making: `link` is the row at the other end, which has no number yet. */
type Draft = {
  kind: RowKind;
  article: Span | null;
  source: SourceSpan | null;
  changes: Row['changes'];
  moved: boolean;
  finding: number | null;
  link: Draft | null;
};

const KINDS = { altered: 'altered', paraphrased: 'reworded', added: 'added', verbatim: 'same' } as const;

const draft = (kind: RowKind, article: Span | null, source: SourceSpan | null): Draft => ({
  kind,
  article,
  source,
  changes: [],
  moved: false,
  finding: null,
  link: null,
});

/** What has a place in the article, what was taken word for word cut where the other text has more. */
function cutOf({ findings, article, source }: Pair): Finding[] {
  return findings.flatMap((of): Finding[] => {
    const { article: here, source: there } = of;
    if (!here) return [];
    if (there?.id !== source.id || of.kind !== 'verbatim') return [of];
    return refineSame({ article: here, source: there }, article, source.text).map((one) => ({
      ...of,
      article: one.article,
      source: { id: there.id, ...one.source },
    }));
  });
}

/** What has a place in the article, each beside what is its counterpart and no more: not what another has beside it. */
function placedOf(pair: Pair): Finding[] {
  const { source, report } = pair;
  const cut = cutOf(pair);
  const isIn = (span: SourceSpan | null): span is SourceSpan => span?.id === source.id;
  const apart = [...report.omitted, ...cut.map((of) => of.source)].filter(isIn);
  return cut.map((of) => {
    const there = of.source;
    if (!isIn(there)) return of;
    const others = apart.filter((one) => one !== there);
    const kept = of.changes.flatMap((change) => change.source ?? []);
    return { ...of, source: { id: there.id, ...withoutOthers(source.text, there, others, kept) } };
  });
}

/** The article from its first letter to its last, each stretch beside its counterpart. */
function articleRows(pair: Pair): Draft[] {
  const { article } = pair;
  const placed = placedOf(pair)
    .map((of) => ({ span: of.article as Span, of }))
    .sort((a, b) => a.span.start - b.span.start);
  return coverText(article, placed).map(({ span, of }) =>
    of
      ? {
          ...draft(KINDS[of.kind], span, of.source),
          changes: of.changes,
          moved: of.moved && of.source !== null,
          finding: of.id,
        }
      : draft('rest', span, null),
  );
}

/** Rows that stand in the original's order too; what was moved does not. */
function inOrder(rows: readonly Draft[], source: string): Set<Draft> {
  const both = rows.filter((row) => row.source?.id === source && !row.moved);
  const kept = heaviestRising(
    both.map(({ source: span }) => ({ at: (span as Span).start, weight: (span as Span).end - (span as Span).start })),
  );
  return new Set(both.filter((_, n) => kept.has(n)));
}

/**
 * What of the original has no row yet, by the row that it follows in the original's order (null: before all): passages left
 * out, the places of moved ones, and the rest.
 */
function ownOfSource({ report, source }: Pair, rows: readonly Draft[]): Map<Draft | null, Draft[]> {
  const spine = inOrder(rows, source.id);
  const omitted = report.omitted.filter(({ id }) => id === source.id).map((span) => draft('omitted', null, span));
  const mine = rows.filter((row) => row.source?.id === source.id);
  const pieces = [...mine, ...omitted]
    .map((of) => ({ span: of.source as Span, of }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const after = new Map<Draft | null, Draft[]>();
  let last: Draft | null = null;
  const put = (one: Draft) => after.set(last, [...(after.get(last) ?? []), one]);
  for (const { span, of } of coverText(source.text, pieces)) {
    const there = { id: source.id, ...span };
    if (of === null) put(draft('rest', null, there));
    else if (of.article === null) put({ ...of, source: there });
    else if (spine.has(of)) {
      // Marks that follow it belong to it.
      if (of.source) of.source = { ...of.source, end: Math.max(of.source.end, span.end) };
      last = of;
    } else if (of.moved && of.link === null) {
      const place = { ...draft('elsewhere', null, of.source), moved: true, link: of };
      of.link = place;
      put(place);
    }
  }
  return after;
}

/** Of what nothing is claimed on either side in the same place is one row. */
function joinRest(rows: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const meets = last?.kind === 'rest' && row.kind === 'rest';
    if (last && meets && !(last.article && row.article) && !(last.source && row.source)) {
      joined[joined.length - 1] = draft('rest', last.article ?? row.article, last.source ?? row.source);
    } else joined.push(row);
  }
  return joined;
}

const partsOf = (text: string, span: Span | null): Span[] =>
  span ? paragraphs(text.slice(span.start, span.end)).map((p) => shift(p, span.start)) : [];
const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Rows of several paragraphs that are the same on both sides, paragraph by paragraph. */
function byParagraph(row: Draft, { article, source }: Pair): Draft[] {
  const plain = (row.kind === 'same' || row.kind === 'rest') && row.link === null;
  if (!plain || (row.source && row.source.id !== source.id)) return [row];
  const [here, there] = [partsOf(article, row.article), partsOf(source.text, row.source)];
  if (row.article && row.source && here.length !== there.length) return [row];
  return Array.from({ length: Math.max(here.length, there.length) }, (_, n) => {
    const [mine, theirs] = [here[n] ?? null, there[n]];
    return { ...row, article: mine, source: theirs && row.source ? { id: row.source.id, ...theirs } : null };
  });
}

/** Words of a text that the row's other side is compared with. */
const begins = ({ article, source }: Draft, pair: Pair, text: SourceText): boolean => {
  if (article) return opensParagraph(pair.article, article.start);
  return source ? opensParagraph(text(source.id) ?? '', source.start) : true;
};

/**
 * Both texts whole, as rows in the article's order: each passage beside its counterpart, what was left out where it would
 * stand, what moved also where it stood, as a reference. Every letter of either text stands in a row, and in one alone but
 * for words of the original that the article has twice.
 */
export function sideBySide(pair: Pair, text: SourceText = () => undefined): Row[] {
  const rows = articleRows(pair);
  const own = ownOfSource(pair, rows);
  const all = [...(own.get(null) ?? []), ...rows.flatMap((row) => [row, ...(own.get(row) ?? [])])];
  const drafts = joinRest(all).flatMap((row) => byParagraph(row, pair));
  const ids = new Map(drafts.map((row, id) => [row, id]));
  const of = (id: string) => (id === pair.source.id ? pair.source.text : text(id));
  return drafts.map((row, id) => ({
    ...row,
    id,
    link: row.link === null ? null : (ids.get(row.link) ?? null),
    opens: begins(row, pair, of),
  }));
}
