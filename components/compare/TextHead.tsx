import type { SourceView } from '../../lib/messages.ts';
import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { safeHref } from '../sidebar/safe-href.ts';

/** One of the two texts: what it is, its outlet, headline and date. */
export function TextHead({ role, text }: { role: string; text: SourceView }) {
  const href = safeHref(text.url);
  const name = nameOf(text);
  const title = text.title ?? name;
  return (
    <>
      <span class="kicker">{role}</span>
      {href ? (
        <a class="text-title" dir="auto" href={href} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <span class="text-title" dir="auto">
          {title}
        </span>
      )}
      <span class="small soft">
        {[...(name === title ? [] : [name]), ...(text.published ? [dateWords(text.published)] : [])].join(' · ')}
      </span>
    </>
  );
}
