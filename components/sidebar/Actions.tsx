import { useState } from 'preact/hooks';
import { fileNameOf } from '../../lib/compare/file-name.ts';
import type { Added } from '../../lib/messages/extension-page.ts';
import type { ReportView } from '../../lib/messages/views.ts';
import { textIn } from '../../lib/view/findings.ts';
import { renderReport } from '../../lib/view/report-text.ts';
import { say } from '../../lib/words/say.ts';
import { saveFile } from '../save-file.ts';

type Props = {
  readonly view: ReportView;
  readonly add: () => Promise<Added>;
  readonly check: () => Promise<void>;
};

/** What the reader can do with a report. */
export function Actions({ view, add, check }: Props) {
  const [said, tell] = useState('');
  const { report, article, sources } = view;
  const copy = async () => {
    await navigator.clipboard.writeText(renderReport(report, article.text, textIn(sources)));
    tell(say('sidebar_copied'));
  };
  const save = () => {
    const json = JSON.stringify({ ...report, text: article.text }, null, 2);
    saveFile(fileNameOf(article.title, 'json'), new Blob([json], { type: 'application/json' }));
  };
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
