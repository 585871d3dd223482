import type { Finding as Found } from '../../lib/view/findings.ts';
import { sentencesOf } from '../../lib/view/says.ts';
import { beforeAfter, clip } from '../../lib/view/word-diff.ts';
import type { FindingContext } from './context.ts';
import { Finding } from './Finding.tsx';
import { KindTags } from './KindTags.tsx';
import { Segments } from './Segments.tsx';
import { WORDS } from './words.ts';

/** An altered passage: its kinds, what the original says, what this page says, and what the kinds do not tell. */
export function AlteredFinding({ found, context }: { found: Found; context: FindingContext }) {
  const { id, source, changes, moved } = found;
  const sides = beforeAfter(found, context.text, source ? context.sources.get(source.id)?.text : undefined);
  const says = sentencesOf(changes);
  return (
    <Finding
      id={id}
      selected={context.selected === id}
      onSelect={context.selectOf(found)}
      heading={
        <>
          <KindTags changes={changes} />
          {moved ? <span class="tag">{WORDS.moved}</span> : null}
        </>
      }
    >
      <dl class="sides">
        <dt>{WORDS.before}</dt>
        <dd class="before" dir="auto" data-testid="before">
          {sides.before.length > 0 ? <Segments segments={clip(sides.before)} /> : WORDS.nothingThere}
        </dd>
        <dt>{WORDS.after}</dt>
        <dd class="after" dir="auto" data-testid="after">
          {sides.after.length > 0 ? <Segments segments={clip(sides.after)} /> : WORDS.nothingThere}
        </dd>
      </dl>
      {says.length > 0 ? (
        <ul class="says">
          {says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </Finding>
  );
}
