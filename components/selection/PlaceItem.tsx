import type { Span } from '../../lib/report.ts';
import type { Place } from '../../lib/selection/look-up.ts';
import { dateWords } from '../../lib/view/time.ts';
import { nameOf } from '../../lib/view/verdict.ts';
import { percent } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';
import { Tags } from '../sidebar/Tags.tsx';
import { TitleLink } from '../TitleLink.tsx';
import { Marked } from './Marked.tsx';

const GLYPHS = { verbatim: '=', altered: '≠', part: '…' } as const;

const present = (span: Span | null): Span[] => (span ? [span] : []);
const back = ({ start, end }: Span, by: number): Span => ({ start: start - by, end: end - by });

/** Both versions of an altered passage, one above the other. */
function Both({ place, selection }: { place: Place; selection: string }) {
  const { changes, here, words } = place;
  const theirs = changes.flatMap(({ source }) => present(source));
  const mine = changes.flatMap(({ article }) => present(article)).map((span) => back(span, here.start));
  return (
    <dl class="place-both">
      <dt>{say('selection_there')}</dt>
      <dd dir="auto">
        <Marked text={words} spans={theirs} as="del" />
      </dd>
      <dt>{say('selection_here')}</dt>
      <dd dir="auto">
        <Marked text={selection.slice(here.start, here.end)} spans={mine} as="ins" />
      </dd>
    </dl>
  );
}

/** One article that has the passage: which, how, and where in it. */
export function PlaceItem({ place, selection }: { place: Place; selection: string }) {
  const { article, kind, quoted, share, before, words, after, changes } = place;
  const name = nameOf(article);
  return (
    <li class={`place place-${kind}`} data-testid="place" data-kind={kind} data-id={article.id}>
      <p class="place-kind">
        <span aria-hidden="true">{GLYPHS[kind]}</span>{' '}
        {kind === 'part' ? say('selection_kind_part', percent(share)) : say(`selection_kind_${kind}`)}
        {quoted ? ` · ${say('selection_quoted')}` : ''}
        {changes.length > 0 ? (
          <span class="place-tags">
            <Tags changes={changes} />
          </span>
        ) : null}
      </p>
      <h2 class="place-title">
        <TitleLink article={article} />
      </h2>
      <p class="small soft">
        <bdi>{name}</bdi>
        {article.published ? (
          <>
            {' · '}
            <time dateTime={article.published}>{dateWords(article.published)}</time>
          </>
        ) : null}
      </p>
      {kind === 'altered' ? (
        <Both place={place} selection={selection} />
      ) : (
        <p class="place-words" dir="auto">
          {before}
          <mark>{words}</mark>
          {after}
        </p>
      )}
    </li>
  );
}
