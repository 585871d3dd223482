import { useMemo } from 'preact/hooks';
import type { Finding as Found } from '../../lib/view/findings.ts';
import { otherText } from '../../lib/view/other-text.ts';
import { sentencesOf } from '../../lib/view/says.ts';
import { beforeAfter, clip } from '../../lib/view/word-diff.ts';
import { say } from '../../lib/words/say.ts';
import type { FindingContext } from './context.ts';
import { Finding } from './Finding.tsx';
import { Segments } from './Segments.tsx';
import { Tags } from './Tags.tsx';

/** An altered passage: what is altered, as a sentence, over what the other text says and what this page says. */
export function AlteredFinding({ found, context }: { found: Found; context: FindingContext }) {
  const { source, changes, moved } = found;
  const there = source ? context.sources.get(source.id)?.text : undefined;
  const { sides, sentences } = useMemo(
    () => ({
      sides: beforeAfter(found, context.text, there),
      sentences: sentencesOf(found, context.text, there),
    }),
    [found, context.text, there],
  );
  const shown = (segments: typeof sides.before) => (sides.whole ? segments : clip(segments));
  const says = sides.whole && sentences.length === 0 ? [say('view_saysRewritten')] : sentences;
  return (
    <Finding
      found={found}
      context={context}
      heading={
        <>
          <Tags changes={changes} />
          {moved ? <span class="tag">{say('sidebar_movedToo')}</span> : null}
        </>
      }
    >
      {says.map((sentence) => (
        <p key={sentence} class="says" dir="auto">
          {sentence}
        </p>
      ))}
      <dl class="sides">
        <dt>{say(otherText(context.lineage).side)}</dt>
        <dd class="before" dir="auto" data-testid="before">
          {sides.before.length > 0 ? <Segments segments={shown(sides.before)} /> : say('sidebar_nothingThere')}
        </dd>
        <dt>{say('sidebar_after')}</dt>
        <dd class="after" dir="auto" data-testid="after">
          {sides.after.length > 0 ? <Segments segments={shown(sides.after)} /> : say('sidebar_nothingThere')}
        </dd>
      </dl>
    </Finding>
  );
}
