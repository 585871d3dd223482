import { useState } from 'preact/hooks';
import type { Added, ReportView } from '../../lib/messages.ts';
import { renderReport } from '../../lib/view/report-text.ts';
import { saveFile } from './save-file.ts';
import { WORDS } from './words.ts';

type Props = {
  readonly view: ReportView;
  readonly add: () => Promise<Added>;
  readonly check: () => Promise<void>;
};

const fileName = (title: string | undefined): string =>
  `wirecopy-${(title ?? 'report')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)}.json`;

/** What the reader can do with a report. */
export function Actions({ view, add, check }: Props) {
  const [said, say] = useState('');
  const { report, article, sources } = view;
  const copy = async () => {
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    await navigator.clipboard.writeText(renderReport(report, article.text, (id) => texts.get(id)));
    say(WORDS.copied);
  };
  const save = () =>
    saveFile(fileName(article.title), JSON.stringify({ ...report, text: article.text }, null, 2), 'application/json');
  const put = async () => {
    const answer = await add();
    say(answer.status === 'added' ? '' : answer.why);
  };
  return (
    <div class="actions" data-testid="actions">
      <button type="button" class="button" onClick={copy} data-testid="copy">
        {WORDS.copy}
      </button>
      <button type="button" class="button" onClick={save} data-testid="save">
        {WORDS.save}
      </button>
      {view.held ? (
        <span class="held small" data-testid="held">
          ✓ {WORDS.held}
        </span>
      ) : (
        <button type="button" class="button" onClick={put} data-testid="add-page">
          {WORDS.add}
        </button>
      )}
      <button type="button" class="button" onClick={check} data-testid="check-again">
        {WORDS.checkAgain}
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
