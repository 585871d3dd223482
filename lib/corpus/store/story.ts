import type { HeldArticle } from '../../article/article.ts';
import { packBody } from './body.ts';
import type { HeadRow, VersionRow } from './database.ts';
import { addressesOf, noteNames, textHash, textOf } from './names.ts';
import { headRow, momentOf, placeOf } from './rows.ts';
import type { Removed } from './take-out.ts';
import type { Worked } from './worked.ts';

/** An article to be stored, with all that is worked out of it beforehand. */
export type Prepared = Worked & {
  readonly article: HeldArticle;
  /** Who gave it. */
  readonly source?: string;
  readonly pinned?: boolean;
  /** The import that gives it. */
  readonly seen?: number;
  /** What was held of it before it was removed: it becomes that again. */
  readonly was?: Removed;
};

/** A story that a batch touches: as it is stored, and as it will be. */
export type Story = {
  readonly before: HeadRow | null;
  /** Whether it is stored as an older version of the code did. */
  readonly isOld: boolean;
  readonly row: HeadRow;
  /** The article; null where nothing asks for it. */
  readonly article: HeldArticle | null;
  /** What its text is to be stored as; null where it stays as it is. */
  readonly body: Uint8Array<ArrayBuffer> | null;
  /** Its hashes where the index is to learn of it. */
  readonly hashes: Uint32Array | null;
  /** Earlier texts: those that are stored, and those to be stored. */
  readonly versions: readonly VersionRow[];
  readonly newVersions: readonly VersionRow[];
};

/** A change of a story: what it is then, and whether that is news. */
export type Change = { readonly story: Story; readonly how: 'held' | 'updated' };

/** Places and ids listed of one text; one that stands in more is no story. */
const MAX_PLACES = 40;
/** Particulars that tell one telling of the same text from another. */
const PARTICULARS = ['title', 'outlet', 'author', 'url', 'published', 'canonical', 'modified', 'language'] as const;

/** A story that was not held before. */
export function newStory(item: Prepared, key: number, now: number): Story {
  if (item.was) return restored(item, item.was, key);
  const { article, hashes, body, names, words, source, pinned, seen } = item;
  const kept = {
    key,
    story: key,
    added: now,
    sources: source === undefined ? [] : [source],
    bytes: body.length,
    text: textOf(names),
    ...(pinned && { pinned: 1 as const }),
    ...(seen !== undefined && { seen }),
  };
  const row = headRow(article, kept, words);
  noteNames(row, names);
  return { before: null, isOld: false, row, article, body, hashes, versions: [], newVersions: [] };
}

/** A story that was removed, under a new key: the index knows the old one as gone. */
function restored({ article, hashes, body, names, words }: Prepared, was: Removed, key: number): Story {
  const { added, sources, pinned, also, ids, seen, versions } = was.row;
  const kept = { key, story: key, added, sources, text: textOf(names), bytes: body.length };
  const row = headRow(article, { ...kept, ...defined({ versions, pinned, also, ids, seen }) }, words);
  const newVersions = was.versions.map((version) => ({ ...version, story: key }));
  return { before: null, isOld: false, row, article, body, hashes, versions: [], newVersions };
}

/** The same text at another address: the earliest of its places is the story's own. */
export function atAnotherPlace(story: Story, item: Prepared, nextKey: () => number): Change {
  const { row } = story;
  const { article } = item;
  const others = [row, ...(row.also ?? [])];
  if (others.some(({ id, url }) => id === article.id && url === article.url)) return { story, how: 'held' };
  const [here, there] = [momentOf(row.published), momentOf(article.published)];
  if (here === null || there === null || there >= here) {
    return {
      story: { ...story, row: { ...row, also: [...(row.also ?? []), placeOf(article)].slice(-MAX_PLACES) } },
      how: 'held',
    };
  }
  const also = [...(row.also ?? []), placeOf(row)].slice(-MAX_PLACES);
  return { story: rewritten({ ...story, row: { ...row, also } }, article, item, nextKey), how: 'updated' };
}

/** The same story in the same words: particulars that were not known, or are others now, are taken over. */
export function retold(story: Story, item: Prepared, nextKey: () => number): Change {
  const { row } = story;
  const { article } = item;
  const differs = PARTICULARS.some((field) => {
    const [mine, its] = [article[field], row[field]];
    return mine !== undefined && mine !== its && (its === undefined || article.id === row.id);
  });
  if (!differs) return { story, how: 'held' };
  const merged = article.id === row.id ? { ...story.article, ...article } : { ...article, ...story.article };
  return { story: rewritten(story, { ...merged, id: row.id }, item, nextKey), how: 'updated' };
}

/** Another text under the story's name: an update, or an earlier text that comes to light later. */
export function changed(story: Story, item: Prepared, now: number, nextKey: () => number): Change {
  const { row } = story;
  const { article, body } = item;
  const text = textOf(item.names);
  const [stated, held] = [momentOf(statedOf(article)), momentOf(statedOf(row))];
  // Under its own id the last to come counts: whoever gives it has the say about it.
  if (article.id !== row.id && stated !== null && held !== null && stated < held) {
    const known = [...story.versions, ...story.newVersions].some((version) => version.text === text);
    return known ? { story, how: 'held' } : { story: withVersion(story, article, body, now), how: 'updated' };
  }
  const kept = story.article ? withVersion(story, story.article, null, row.added) : story;
  const { url, title, outlet, author, published, language } = story.article ?? row;
  // Of a page that is at the same address; under an id alone anything may come.
  const isThere = addressesOf(article).some((address) => addressesOf(row).includes(address));
  const lasting = isThere ? defined({ url, title, outlet, author, published, language }) : {};
  // The other places of the text before are not this one's.
  const { also: _also, ...rest } = kept.row;
  const next = { ...kept, row: { ...rest, text, added: now } };
  return { story: rewritten(next, { ...lasting, ...article, id: row.id }, item, nextKey), how: 'updated' };
}

/** What every arrival leaves: its id, who gave it, a pin. */
export function marked(story: Story, item: Prepared): Story {
  const { row } = story;
  const { source, pinned, seen } = item;
  const { id } = item.article;
  const known = row.id === id || row.ids?.includes(id) || row.also?.some((place) => place.id === id);
  const sources = joined(row.sources, source);
  const isNewSource = sources !== row.sources;
  // An import that goes on after a later one was through has not seen it last.
  const isSeen = seen !== undefined && seen > (row.seen ?? 0);
  if (known && !isNewSource && !(pinned && !row.pinned) && !isSeen) return story;
  const next = {
    ...row,
    ...(!known && { ids: [...(row.ids ?? []), id].slice(-MAX_PLACES) }),
    ...(isNewSource && { sources }),
    ...(pinned && { pinned: 1 as const }),
    ...(isSeen && { seen }),
  };
  return { ...story, row: next };
}

/** Who holds what came without a source, by the reader's own hand, once a source has it too. */
const OWN = 'own';

/** What was added by hand and is given by a source too stays when the source lets it go. */
function joined(sources: readonly string[], source: string | undefined): readonly string[] {
  const next = source ?? (sources.length > 0 ? OWN : undefined);
  if (next === undefined || sources.includes(next)) return sources;
  return sources.length === 0 ? [OWN, next] : [...sources, next];
}

/** When a text is said to be from, as ISO 8601. */
export const statedOf = ({ modified, published }: { modified?: string; published?: string }): string | undefined =>
  modified ?? published;

/** The story with one more earlier text. */
export function withVersion(
  story: Story,
  article: HeldArticle,
  body: Uint8Array<ArrayBuffer> | null,
  added: number,
): Story {
  const stated = statedOf(article);
  const version: VersionRow = {
    story: story.row.story,
    added,
    text: textHash(article.text),
    body: body ?? packBody(article),
    ...(stated !== undefined && { stated }),
  };
  const row = { ...story.row, versions: (story.row.versions ?? 0) + 1 };
  return { ...story, row, newVersions: [...story.newVersions, version] };
}

/** Gives a story new contents. Where the index is to learn of them it gets a new key, and the old one is struck out. */
function rewritten(story: Story, article: HeldArticle, item: Prepared, nextKey: () => number): Story {
  const { row } = story;
  const { before } = story;
  const isPending = story.hashes !== null;
  const indexed = isPending || before?.title !== article.title || before?.text !== row.text;
  const key = indexed && !isPending ? nextKey() : row.key;
  const body = article === item.article ? item.body : packBody(article);
  const { added, sources, story: first, text, versions, pinned, also, ids, seen } = row;
  const kept = { key, added, sources, story: first, text, bytes: body.length };
  return {
    ...story,
    row: headRow(article, { ...kept, ...defined({ versions, pinned, also, ids, seen }) }),
    article,
    body,
    hashes: indexed ? item.hashes : null,
  };
}

/** The fields that have a value. */
const defined = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
