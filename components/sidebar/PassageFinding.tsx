import type { Finding as Found } from '../../lib/view/findings.ts';
import type { FindingContext } from './context.ts';
import { Finding } from './Finding.tsx';

/** A passage shown as it stands on the page: added, moved or word for word. */
export function PassageFinding({ found, context }: { found: Found; context: FindingContext }) {
  const { id, article } = found;
  const words = article ? context.text.slice(article.start, article.end) : '';
  return (
    <Finding
      id={id}
      selected={context.selected === id}
      onSelect={context.selectOf(found)}
      heading={
        <span class="passage" dir="auto">
          {words}
        </span>
      }
    >
      {null}
    </Finding>
  );
}
