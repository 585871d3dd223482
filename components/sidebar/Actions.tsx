import { useState } from 'preact/hooks';
import type { Added, ReportView } from '../../lib/messages.ts';
import { renderReport } from '../../lib/view/report-text.ts';
import { say } from '../../lib/words/say.ts';
import { saveFile } from './save-file.ts';

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
  const [said, tell] = useState('');
  const { report, article, sources } = view;
  const copy = async () => {
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    await navigator.clipboard.writeText(renderReport(report, article.text, (id) => texts.get(id)));
    tell(say('sidebar_copied'));
  };
  const save = () =>
    saveFile(fileName(article.title), JSON.stringify({ ...report, text: article.text }, null, 2), 'application/json');
  const put = async () => {
    const answer = await add();
    tell(answer.status === 'added' ? '' : answer.why);
  };
  return (
    <div class="actions" data-testid="actions">
      <button type="button" class="button" onClick={copy} data-testid="copy">
        {say('sidebar_copy')}
      </button>
      <button type="button" class="button" onClick={save} data-testid="save">
        {say('sidebar_save')}
      </button>
      {view.held ? (
        <span class="held small" data-testid="held">
          ✓ {say('sidebar_held')}
        </span>
      ) : (
        <button type="button" class="button" onClick={put} data-testid="add-page">
          {say('sidebar_add')}
        </button>
      )}
      <button type="button" class="button" onClick={check} data-testid="check-again">
        {say('sidebar_checkAgain')}
      </button>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
