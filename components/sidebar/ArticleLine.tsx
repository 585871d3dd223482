import type { Named } from '../../lib/report.ts';
import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { TitleLink, titleOf } from '../TitleLink.tsx';

type Props = {
  readonly article: Named;
};

/** Another article: its headline as a link, its outlet and its date. */
export function ArticleLine({ article }: Props) {
  const title = titleOf(article);
  const name = nameOf(article);
  return (
    <div class="article-line">
      <TitleLink article={article} class="article-title" />
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
