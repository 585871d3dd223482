import type { HeldArticle } from '../../article/article.ts';
import { packBody } from './body.ts';
import type { Place } from './database.ts';
import { addressesOf, answersTo, type Name } from './names.ts';
import { headRow } from './rows.ts';
import { newStory, type Prepared, type Story, withVersion } from './story.ts';

/**
 * A text that stood at several places has changed at one of them: that place becomes a story of its own, with the common
 * text as its earlier version; the others keep theirs. Null where there was but one place, which then simply changes.
 */
export function split(
  story: Story,
  item: Prepared,
  by: Name,
  key: number,
  now: number,
): { rest: Story; own: Story } | null {
  const { row, article: common } = story;
  const { also = [] } = row;
  if (also.length === 0 || common === null) return null;
  const isLead = answersTo({ ...row, also: [] }, by);
  const left = isLead ? also : also.filter((place) => !isAt(place, item.article));
  const began = newStory(item, key, now);
  const marks = { sources: row.sources, ...(row.pinned && { pinned: row.pinned }) };
  const own = withVersion({ ...began, row: { ...began.row, ...marks } }, common, null, row.added);
  return { rest: isLead ? handedOver(story, common, left) : { ...story, row: { ...row, also: left } }, own };
}

const isAt = (place: Place, { id, url }: HeldArticle): boolean =>
  place.id === id || addressesOf(place).some((address) => addressesOf({ url }).includes(address));

/** The common text under the first of the other places. */
function handedOver(story: Story, common: HeldArticle, [lead, ...also]: readonly Place[]): Story {
  const { row } = story;
  const { url: _url, canonical: _canonical, outlet: _outlet, author: _author, ...rest } = common;
  const article: HeldArticle = { ...rest, ...(lead as Place) };
  const body = packBody(article);
  const { key, added, sources, text, versions, seen, pinned } = row;
  const kept = { key, added, sources, text, story: row.story, bytes: body.length };
  const marks = { ...(versions && { versions }), ...(seen !== undefined && { seen }), ...(pinned && { pinned }) };
  return { ...story, row: headRow(article, { ...kept, ...marks, ...(also.length > 0 && { also }) }), article, body };
}
