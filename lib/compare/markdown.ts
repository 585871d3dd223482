import type { Family } from '../family/family.ts';
import { familySentences, kinsmanName } from '../family/words.ts';
import type { SourceView } from '../messages/views.ts';
import { oneLine } from '../text/one-line.ts';
import { alteredWords, factsWords } from '../view/altered-words.ts';
import { sentencesOf } from '../view/says.ts';
import { dateWords } from '../view/time.ts';
import { nameOf } from '../view/verdict.ts';
import { percent } from '../words/figures.ts';
import { say } from '../words/say.ts';
import type { Comparison } from './comparison.ts';
import { type Piece, sidesOf } from './pieces.ts';
import type { Row } from './row.ts';
import { rowWords } from './words.ts';

/** What is saved: a comparison, what its columns are called, and the family where it is known. */
export type Saved = {
  readonly comparison: Comparison;
  readonly roles: { readonly before: string; readonly after: string };
  readonly family: Family | null;
};

/** Every sign that Markdown or HTML in it could take for its own is written as what it is (CommonMark 2.4). */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&=:"'^$]/g, (sign) => (/[.:'"-]/.test(sign) ? sign : `\\${sign}`))
    // Only at the beginning of a line do these begin a list, a heading or a rule.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-:])/, '\\$1');

/** A web address as a link, anything else as nothing. */
function link(text: SourceView): string {
  const title = plain(text.title ?? nameOf(text));
  const safe = text.url && URL.canParse(text.url) && /^https?:$/.test(new URL(text.url).protocol);
  return safe ? `[${title}](<${new URL(text.url as string).href.replace(/[<>]/g, encodeURIComponent)}>)` : title;
}

const about = (text: SourceView): string =>
  [plain(nameOf(text)), link(text), ...(text.published ? [plain(dateWords(text.published))] : [])].join(' · ');

const side = (pieces: readonly Piece[] | null, mark: string): string =>
  oneLine(
    (pieces ?? [])
      .map(({ text, kinds }) => {
        const words = text.trim();
        if (kinds.length === 0 || words === '') return plain(text) && text.replace(/\S[\s\S]*\S|\S/, plain);
        return text.replace(/\S[\s\S]*\S|\S/, (inner) => `${mark}${plain(inner)}${mark}`);
      })
      .join(''),
  );

function rowLines(row: Row, { after, textOf }: Comparison, roles: Saved['roles']): string[] {
  const source = row.source ? textOf(row.source.id)?.text : undefined;
  const sides = sidesOf(row, after.text, source);
  const [before, mine] = [side(sides.source, '~~'), side(sides.article, '**')];
  if (row.kind === 'same') {
    // A moved passage is said to be one.
    return row.moved ? [`**${plain(rowWords(row))}**`, '', mine, ''] : [mine, ''];
  }
  if (row.kind === 'rest')
    return [...(mine ? [mine, ''] : []), ...(before ? [`> ${plain(roles.before)}: ${before}`, ''] : [])];
  const says = row.kind === 'altered' ? sentencesOf(row, after.text, source) : [];
  return [
    `**${plain(rowWords(row))}**${row.kind === 'elsewhere' ? ` (${plain(say('compare_elsewhere'))})` : ''}`,
    '',
    ...(before ? [`> ${plain(roles.before)}: ${before}`, ...(mine ? ['>'] : [])] : []),
    ...(mine ? [`> ${plain(roles.after)}: ${mine}`] : []),
    '',
    ...(says.length > 0 ? [...says.map((sentence) => `- ${plain(sentence)}`), ''] : []),
  ];
}

/** The comparison as Markdown: both texts whole, passage by passage; what is gone struck out, what is new in bold. */
export function comparisonMarkdown({ comparison, roles, family }: Saved): string {
  const { report, findings, before, after, rows } = comparison;
  const share = report.derived > 0 ? say('compare_shared', percent(report.derived)) : say('compare_sharedNothing');
  const words = [share, alteredWords(findings, report.lineage), factsWords(findings, report.lineage)].filter(
    (one) => one !== null,
  );
  const kin = family && family.texts.length > 1 ? familySentences(family) : [];
  return [
    `# ${plain(say('compare_titled', `${nameOf(before)} – ${nameOf(after)}`))}`,
    '',
    `- ${plain(roles.before)}: ${about(before)}`,
    `- ${plain(roles.after)}: ${about(after)}`,
    '',
    plain(words.join(' · ')),
    '',
    `## ${plain(say('compare_texts'))}`,
    '',
    ...rows.flatMap((row) => rowLines(row, comparison, roles)),
    ...(kin.length > 0
      ? [
          `## ${plain(say('family_title'))}`,
          '',
          ...kin.map(({ text, says }) => `- ${plain(kinsmanName(text))}: ${plain(says)}`),
          '',
        ]
      : []),
  ].join('\n');
}
