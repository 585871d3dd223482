import type { HeldArticle } from '../../article/article.ts';
import { unpackBody } from './body.ts';
import type { Database } from './database.ts';
import { momentOf } from './rows.ts';
import { statedOf } from './story.ts';

/** One text of a story, with the dates that order it. */
export type Version = {
  readonly article: HeldArticle;
  /** When it was added to the library, in milliseconds since 1970. */
  readonly added: number;
  /** When it says that it is from, in milliseconds since 1970; null where it does not say. */
  readonly stated: number | null;
  /** Whether it is the text that is searched. */
  readonly current: boolean;
};

/** Every text held of the story of an article, the oldest first; empty where the article is gone. */
export async function versionsOf(db: Database, key: number): Promise<Version[]> {
  return await db.transaction('r', db.heads, db.texts, db.versions, async () => {
    const [row, body] = await Promise.all([db.heads.get(key), db.texts.get(key)]);
    if (!row || !body) return [];
    const earlier = row.versions ? await db.versions.where('story').equals(row.story).toArray() : [];
    const dated = ({ article, added, current }: Omit<Version, 'stated'>): Version => ({
      article,
      added,
      stated: momentOf(statedOf(article)),
      current,
    });
    return [
      ...earlier.map((version) => dated({ article: unpackBody(version.body), added: version.added, current: false })),
      dated({ article: unpackBody(body), added: row.added, current: true }),
    ].sort((a, b) => Number(a.current) - Number(b.current) || (a.stated ?? a.added) - (b.stated ?? b.added));
  });
}
