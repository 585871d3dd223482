import type { Credit, Report } from '../report.ts';
import { added, altered, type Finding, findingsOf, moved, type SourceText } from './findings.ts';
import { KIND_WORDS, kindsOf } from './kinds.ts';
import { sentencesOf } from './says.ts';
import { dateWords } from './time.ts';
import { alteredSentence, headline, nameOf, percent } from './verdict.ts';
import { beforeAfter, clip, type Segment } from './word-diff.ts';

export type { SourceText };

/** Quoted passages are cut here: a report is read, the whole text is in the JSON. */
const LONGEST_QUOTE = 300;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const quoted = (text: string): string => {
  const line = oneLine(text);
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line}”`;
};

const marked = (segments: readonly Segment[]): string =>
  oneLine(
    clip(segments)
      .map(({ kind, text }) => (kind === 'deleted' ? `[-${text}-]` : kind === 'inserted' ? `{+${text}+}` : text))
      .join(''),
  );

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const CREDIT_WORDS: Readonly<Record<Credit['how'], string>> = {
  byline: 'in the byline',
  dateline: 'in the dateline',
  body: 'in the text',
  photo: 'for a photograph',
  copyright: 'in a copyright line',
  metadata: 'in the page’s metadata',
  link: 'by a link',
};

/** "Northern Wire, in the dateline" */
export const creditWords = (credit: Credit): string => `${credit.name}, ${CREDIT_WORDS[credit.how]}`;

const RELATION_WORDS = {
  original: 'the original',
  version: 'another version of the original',
  copy: 'took from this article',
  sibling: 'took from the same original',
  subject: 'same subject, written independently',
} as const;

/** What another article is to this one, in words. */
export const relationWords = (relation: keyof typeof RELATION_WORDS): string => RELATION_WORDS[relation];

function alteredLines(finding: Finding, text: string, source: SourceText): string[] {
  const kinds = kindsOf(finding.changes).map((kind) => KIND_WORDS[kind].tag);
  const sides = beforeAfter(finding, text, finding.source ? source(finding.source.id) : undefined);
  const before = marked(sides.before);
  return [
    `[${kinds.length > 0 ? kinds.join(', ') : 'Reworded'}]`,
    ...(before ? [`  original:  ${before}`] : []),
    `  this page: ${marked(sides.after)}`,
    ...sentencesOf(finding.changes).map((sentence) => `  ${sentence}`),
  ];
}

function identity(held: { id: string; title?: string; outlet?: string; url?: string; published?: string }): string {
  return [nameOf(held), held.title && `“${held.title}”`, held.published && dateWords(held.published), held.url]
    .filter((part, index, parts) => part && parts.indexOf(part) === index)
    .join(' · ');
}

/**
 * The report as plain text for a person: what "copy as text" puts on the clipboard and what the shell prints.
 * Deleted words stand in `[-…-]`, inserted ones in `{+…+}`. No line feed at the end.
 */
export function renderReport(report: Report, articleText: string, sourceText: SourceText): string {
  const { article, original } = report;
  const here = (span: { start: number; end: number } | null) => (span ? articleText.slice(span.start, span.end) : '');
  const findings = findingsOf(report, articleText, sourceText);
  const sentence = alteredSentence(findings, report.lineage);
  return [
    article.title ?? 'Untitled article',
    ...[
      [article.outlet, article.author, article.published && dateWords(article.published), article.url]
        .filter(Boolean)
        .join(' · '),
    ].filter(Boolean),
    '',
    `${headline(report)}.`,
    ...(report.derived > 0 ? [`${percent(report.derived)} of this text is shared with it.`] : []),
    ...(sentence ? [`${sentence}.`] : []),
    `Derived from another text here: ${percent(report.probability)} likely. Verdict: ${report.verdict}; lineage: ${report.lineage}.`,
    ...section(
      'Likely original',
      original ? [identity(original), ...original.evidence.map(({ says }) => `- ${says}`)] : [],
    ),
    ...section(
      report.lineage === 'version' ? 'Changed between the versions' : 'Altered',
      altered(findings).flatMap((found) => alteredLines(found, articleText, sourceText)),
    ),
    ...section(
      'Left out',
      report.omitted.map(({ id, start, end }) => quoted(sourceText(id)?.slice(start, end) ?? `${id} ${start}–${end}`)),
    ),
    ...section(
      'Added',
      added(findings).map(({ article: span }) => quoted(here(span))),
    ),
    ...section(
      'Moved',
      moved(findings).map(({ article: span }) => quoted(here(span))),
    ),
    ...section(
      'Related',
      report.related
        .filter(({ relation }) => relation !== 'original')
        .map(
          (other) =>
            `${identity(other)}: ${relationWords(other.relation)}${other.derived > 0 ? `, ${percent(other.derived)}` : ''}`,
        ),
    ),
    ...section('Credits on the page', [...new Set(report.credits.map(creditWords))]),
    ...section('Notes', report.notes ?? []),
  ].join('\n');
}
