import type { HeldArticle } from '../article/article.ts';
import type { SourceView } from '../messages/views.ts';
import { namedOf, type Report } from '../report.ts';
import { type Finding, findingsOf } from '../view/findings.ts';
import type { Row } from './row.ts';
import { sideBySide } from './side-by-side.ts';

/** A held article as one of the texts of a comparison. */
export const viewOf = (held: HeldArticle): SourceView => ({ ...namedOf(held), text: held.text });

/** A report and its texts. `before` stands in the first column, `after` is what the report is about. */
export type Texts = {
  readonly report: Report;
  readonly before: SourceView;
  readonly after: SourceView;
  /** Every text that the report refers to; `before` among them. */
  readonly sources: readonly SourceView[];
};

/** What is shown and saved of two texts: worked out once, the same for the page and every file. */
export type Comparison = Texts & {
  readonly findings: readonly Finding[];
  readonly rows: readonly Row[];
  readonly textOf: (id: string) => SourceView | undefined;
};

/** Sets two texts side by side. */
export function comparisonOf(texts: Texts): Comparison {
  const { report, before, after, sources } = texts;
  const byId = new Map([...sources, before].map((source) => [source.id, source]));
  const text = (id: string) => byId.get(id)?.text;
  const findings = findingsOf(report, after.text, text);
  const rows = sideBySide({ report, findings, article: after.text, source: before }, text);
  return { ...texts, findings, rows, textOf: (id) => byId.get(id) };
}
