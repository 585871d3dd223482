import type { Found } from '../../lib/view/findings.ts';
import { kindsOf } from '../../lib/view/kinds.ts';
import { beforeAfter, clip } from '../../lib/view/word-diff.ts';
import type { FindingContext } from './context.ts';
import { Finding } from './Finding.tsx';
import { KindTags } from './KindTags.tsx';
import { Segments } from './Segments.tsx';
import { WORDS } from './words.ts';

/** An altered passage: its kinds, what the original says, what this page says, and what the kinds do not tell. */
export function AlteredFinding({ found, context }: { found: Found; context: FindingContext }) {
  const { passage, index } = found;
  const source = passage.source ? context.sources.get(passage.source.id) : undefined;
  const sides = beforeAfter(passage, context.text, source?.text);
  const says = [...new Set(passage.changes.flatMap((change) => change.says ?? []))];
  return (
    <Finding
      id={index}
      selected={context.selected === index}
      onSelect={context.selectOf(found)}
      heading={<KindTags kinds={kindsOf(passage.changes)} />}
    >
      <dl class="sides">
        <dt>{WORDS.before}</dt>
        <dd class="before" data-testid="before">
          {sides.before.length > 0 ? <Segments segments={clip(sides.before)} /> : WORDS.nothingThere}
        </dd>
        <dt>{WORDS.after}</dt>
        <dd class="after" data-testid="after">
          {sides.after.length > 0 ? <Segments segments={clip(sides.after)} /> : WORDS.nothingThere}
        </dd>
      </dl>
      {says.map((sentence) => (
        <p key={sentence} class="says">
          {sentence}
        </p>
      ))}
    </Finding>
  );
}
