import type { Credit, Lineage, Named, Report } from '../report.ts';
import { oneLine } from '../text/one-line.ts';
import { percent } from '../words/figures.ts';
import type { Key } from '../words/keys.ts';
import { say } from '../words/say.ts';
import { alteredWords, factsWords } from './altered-words.ts';
import { added, altered, type Finding, findingsOf, moved, type SourceText } from './findings.ts';
import { tagsOf } from './kinds.ts';
import { saidOf } from './manner.ts';
import { likelyWords, otherText } from './other-text.ts';
import { sentencesOf } from './says.ts';
import { dateWords } from './time.ts';
import { headline, nameOf } from './verdict.ts';
import { beforeAfter, clip, type Segment } from './word-diff.ts';

/** Quoted passages are cut here: a report is read, the whole text is in the JSON. */
const LONGEST_QUOTE = 300;

const quoted = (text: string): string => {
  const line = oneLine(text);
  return say('view_titled', line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line);
};

const marked = (segments: readonly Segment[], whole: boolean): string =>
  oneLine(
    (whole ? segments : clip(segments))
      .map(({ kind, text }) => (kind === 'deleted' ? `[-${text}-]` : kind === 'inserted' ? `{+${text}+}` : text))
      .join(''),
  );

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const CREDIT_KEYS: Readonly<Record<Credit['how'], Key>> = {
  byline: 'view_creditByline',
  dateline: 'view_creditDateline',
  body: 'view_creditBody',
  photo: 'view_creditPhoto',
  copyright: 'view_creditCopyright',
  metadata: 'view_creditMetadata',
  link: 'view_creditLink',
};

/** "Northern Wire, in the dateline" */
export const creditWords = ({ how, name }: Credit): string => say(CREDIT_KEYS[how], name);

const RELATION_KEYS = {
  original: 'view_relationOriginal',
  version: 'view_relationVersion',
  copy: 'view_relationCopy',
  sibling: 'view_relationSibling',
  subject: 'view_relationSubject',
} as const;

/** What another article is to this one, in words; where nothing was surely taken there is no original that both might be of. */
export function relationWords(relation: keyof typeof RELATION_KEYS, lineage: Lineage): string {
  if (relation === 'version' && lineage !== 'taken') return say('view_relationOtherVersion');
  if (relation === 'sibling' && lineage === 'undetermined') return say('view_relationShares');
  return say(RELATION_KEYS[relation]);
}

function alteredLines(finding: Finding, lineage: Lineage, text: string, sourceText: SourceText): string[] {
  const source = finding.source ? sourceText(finding.source.id) : undefined;
  const sides = beforeAfter(finding, text, source);
  const before = marked(sides.before, sides.whole);
  return [
    `[${tagsOf(finding.changes)
      .map(({ words }) => words)
      .join(', ')}]`,
    ...sentencesOf(finding, text, source).map((sentence) => `  ${sentence}`),
    ...(before ? [`  ${say(otherText(lineage).words, before)}`] : []),
    `  ${say('view_textAfter', marked(sides.after, sides.whole))}`,
  ];
}

function identity(held: Named): string {
  return [
    nameOf(held),
    held.title && say('view_titled', held.title),
    held.published && dateWords(held.published),
    held.url,
  ]
    .filter((part, index, parts) => part && parts.indexOf(part) === index)
    .join(' · ');
}

/**
 * The report as plain text for a person: what "copy as text" puts on the clipboard and what the shell prints.
 * Deleted words stand in `[-…-]`, inserted ones in `{+…+}`. No line feed at the end.
 */
export function renderReport(report: Report, articleText: string, sourceText: SourceText): string {
  const { article, original, lineage } = report;
  const here = (span: { start: number; end: number } | null) => (span ? articleText.slice(span.start, span.end) : '');
  const findings = findingsOf(report, articleText, sourceText);
  return [
    article.title ?? say('view_untitled'),
    ...[
      [article.outlet, article.author, article.published && dateWords(article.published), article.url]
        .filter(Boolean)
        .join(' · '),
    ].filter(Boolean),
    '',
    headline(report),
    ...(report.derived > 0 ? [say('view_share', percent(report.derived))] : []),
    ...[alteredWords(findings, lineage), factsWords(findings, lineage), likelyWords(report)].filter(
      (line) => line !== null,
    ),
    ...section(
      say(otherText(lineage).title),
      original ? [identity(original), ...original.evidence.map(({ says }) => `- ${says}`)] : [],
    ),
    ...section(
      say(saidOf(lineage).title),
      altered(findings).flatMap((found) => alteredLines(found, lineage, articleText, sourceText)),
    ),
    ...section(
      say('view_omitted'),
      report.omitted.map(({ id, start, end }) => quoted(sourceText(id)?.slice(start, end) ?? `${id} ${start}–${end}`)),
    ),
    ...section(
      say('view_added'),
      added(findings).map(({ article: span }) => quoted(here(span))),
    ),
    ...section(
      say('view_moved'),
      moved(findings).map(({ article: span }) => quoted(here(span))),
    ),
    ...section(
      say('view_related'),
      report.related
        .filter(({ relation }) => relation !== 'original')
        .map(
          (other) =>
            `${identity(other)} · ${relationWords(other.relation, lineage)}${other.derived > 0 ? ` · ${say('view_shared', percent(other.derived))}` : ''}`,
        ),
    ),
    ...section(say('view_credits'), [...new Set(report.credits.map(creditWords))]),
    ...section(say('view_notes'), report.notes ?? []),
  ].join('\n');
}
