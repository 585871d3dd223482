import type { Lineage, Related } from '../../lib/report.ts';
import { relationWords } from '../../lib/view/report-text.ts';
import { percent } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';
import { ArticleLine } from './ArticleLine.tsx';

/** Other articles of the library that have to do with this one, and what they are to it. */
export function RelatedList({ related, lineage }: { related: readonly Related[]; lineage: Lineage }) {
  return (
    <ul class="plain">
      {related.map((other) => (
        <li key={other.id} data-testid="related" data-relation={other.relation}>
          <ArticleLine article={other} />
          <p class="small">
            {relationWords(other.relation, lineage)}
            {other.derived > 0 ? ` · ${say('view_shared', percent(other.derived))}` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
