import type { Comparison } from '../../lib/compare/comparison.ts';
import { fileNameOf } from '../../lib/compare/file-name.ts';
import { comparisonJson } from '../../lib/compare/json.ts';
import { comparisonMarkdown } from '../../lib/compare/markdown.ts';
import { columnRoles } from '../../lib/compare/words.ts';
import type { Family } from '../../lib/family/family.ts';
import type { ComparisonView } from '../../lib/messages/views.ts';
import { language, rightToLeft, say } from '../../lib/words/say.ts';
import { saveFile } from '../save-file.ts';

type Props = {
  readonly view: ComparisonView;
  readonly comparison: Comparison;
  /** Null until it is known. */
  readonly family: Family | null;
};

/** Prints the comparison, or hands it over as a file. */
export function SaveButtons({ view, comparison, family }: Props) {
  const { before, after } = comparison;
  const roles = columnRoles(view);
  const name = (ending: string) => fileNameOf(after.title ?? before.title, ending);
  const html = async () => {
    // Only who saves a page needs what writes one.
    const { comparisonHtml } = await import('./saved/comparison-html.tsx');
    const at = { language: language(), direction: rightToLeft() ? 'rtl' : 'ltr', savedAt: new Date() } as const;
    saveFile(name('html'), new Blob([comparisonHtml({ comparison, roles, family, ...at })], { type: 'text/html' }));
  };
  const markdown = () =>
    saveFile(name('md'), new Blob([comparisonMarkdown({ comparison, roles, family })], { type: 'text/markdown' }));
  const json = () => saveFile(name('json'), new Blob([comparisonJson(comparison)], { type: 'application/json' }));
  const button = (words: string, act: () => void, testId: string) => (
    <button type="button" class="button" onClick={act} data-testid={testId}>
      {words}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form
    <span class="saves" role="group" aria-label={say('compare_save')}>
      {button(say('compare_print'), () => print(), 'print')}
      {button(say('compare_saveHtml'), () => void html(), 'save-html')}
      {button(say('compare_saveMarkdown'), markdown, 'save-markdown')}
      {button(say('compare_saveJson'), json, 'save-json')}
    </span>
  );
}
