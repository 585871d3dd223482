import type { SourceView } from '../../lib/messages/views.ts';
import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { joined } from '../../lib/words/joined.ts';
import { TitleLink, titleOf } from '../TitleLink.tsx';

/** One of the two texts: what it is, its outlet, headline and date. */
export function TextHead({ role, text }: { role: string; text: SourceView }) {
  const name = nameOf(text);
  return (
    <>
      <span class="kicker">{role}</span>
      <TitleLink article={text} class="text-title" />
      <span class="small soft">
        {joined([name !== titleOf(text) && name, text.published && dateWords(text.published)])}
      </span>
    </>
  );
}
