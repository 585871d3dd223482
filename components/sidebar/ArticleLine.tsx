import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { safeHref } from './safe-href.ts';

type Props = {
  readonly article: { id: string; title?: string; outlet?: string; url?: string; published?: string };
};

/** Another article: its headline as a link, its outlet and its date. */
export function ArticleLine({ article }: Props) {
  const href = safeHref(article.url);
  const title = article.title ?? nameOf(article);
  const name = nameOf(article);
  return (
    <div class="article-line">
      {href ? (
        <a class="article-title" dir="auto" href={href} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <span class="article-title" dir="auto">
          {title}
        </span>
      )}
      <p class="small soft">
        {name === title ? null : <span data-testid="outlet">{name}</span>}
        {article.published ? (
          <>
            {name === title ? null : ' · '}
            <time dateTime={article.published}>{dateWords(article.published)}</time>
          </>
        ) : null}
      </p>
    </div>
  );
}
