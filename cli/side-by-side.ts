import { comparisonHtml } from '../components/compare/saved/comparison-html.tsx';
import type { HeldArticle } from '../lib/article/article.ts';
import { comparisonOf, viewOf } from '../lib/compare/comparison.ts';
import { comparisonMarkdown } from '../lib/compare/markdown.ts';
import { namedOf, type Report } from '../lib/report.ts';
import { otherText } from '../lib/view/other-text.ts';
import { language, rightToLeft, say } from '../lib/words/say.ts';

/** Both texts side by side as the compare page saves them: one HTML page that needs nothing else, or Markdown. */
export function sideBySide(
  report: Report,
  before: HeldArticle,
  after: HeldArticle,
  format: 'html' | 'markdown',
): string {
  const source = viewOf(before);
  // A file without a headline goes by its own name, in the verdict too.
  const named = report.original && { ...report, original: { ...report.original, ...namedOf(before) } };
  const texts = { report: named ?? report, before: source, after: viewOf(after), sources: [source] };
  const comparison = comparisonOf(texts);
  const roles = { before: say(otherText(report.lineage).title), after: say('compare_rolePage') };
  const saved = { comparison, roles, family: null };
  if (format === 'markdown') return comparisonMarkdown(saved);
  const direction = rightToLeft() ? 'rtl' : 'ltr';
  return comparisonHtml({ ...saved, language: language(), direction, savedAt: new Date() });
}
