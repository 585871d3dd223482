import type { Comparison } from '../../../lib/compare/comparison.ts';
import { bandOf } from '../../../lib/compare/row.ts';
import { rowWords } from '../../../lib/compare/words.ts';
import { sentencesOf } from '../../../lib/view/says.ts';
import { say } from '../../../lib/words/say.ts';

/** The facts that were altered, as sentences, each with the way to its passage. */
export function SavedFindings({ comparison }: { comparison: Comparison }) {
  const { rows, after, textOf } = comparison;
  const facts = rows.filter((row) => bandOf(row) === 'fact');
  if (facts.length === 0) return null;
  return (
    <section class="saved-findings">
      <h2>{say('compare_findings')}</h2>
      <ol>
        {facts.map((row) => (
          <li key={row.id}>
            <a href={`#r${row.id}`}>{rowWords(row)}</a>
            <ul>
              {sentencesOf(row, after.text, row.source ? textOf(row.source.id)?.text : undefined).map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
