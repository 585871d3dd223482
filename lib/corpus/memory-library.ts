import type { HeldArticle } from '../article/article.ts';
import { ascending } from '../fingerprint/ascending.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import { namedOf } from '../report.ts';
import { indexHashes } from './index-hashes.ts';
import type { Head, LengthOf, Library, Posting } from './library.ts';
import { SortedIndex } from './packed/sorted-index.ts';

/** A library in memory, for the shell and for tests: 10,000 articles take about 50 MB beyond their texts. */
export class MemoryLibrary implements Library {
  private readonly held = new Map<number, HeldArticle>();
  private readonly hashes = new Map<number, number>();
  private readonly keyOf = new Map<string, number>();
  private readonly index = new SortedIndex();
  private nextKey = 1;

  /** Adds an article and gives its key; one that is held under the same id is replaced. */
  add(article: HeldArticle, fingerprint: Fingerprint = makeFingerprint(article)): number {
    this.remove(article.id);
    const key = this.nextKey++;
    this.held.set(key, article);
    this.keyOf.set(article.id, key);
    const hashes = indexHashes(fingerprint);
    this.hashes.set(key, hashes.length);
    this.index.add(key, hashes);
    return key;
  }

  /** Removes the article of that id; says whether there was one. */
  remove(id: string): boolean {
    const key = this.keyOf.get(id);
    if (key === undefined) return false;
    this.held.delete(key);
    this.hashes.delete(key);
    return this.keyOf.delete(id);
  }

  async size(): Promise<number> {
    return this.held.size;
  }

  async postings(hashes: readonly number[], limit: number): Promise<Map<number, Posting>> {
    const answer = new Map<number, Posting>();
    const complete = this.held.size === this.nextKey - 1;
    this.index.find(ascending(hashes), (hash, all) => {
      const keys = complete ? all : all.filter((key) => this.held.has(key));
      if (keys.length > 0) answer.set(hash, { count: keys.length, keys: keys.length > limit ? [] : keys });
    });
    return answer;
  }

  async heads(keys: readonly number[]): Promise<Head[]> {
    return keys.flatMap((key) => {
      const article = this.held.get(key);
      return article ? [{ key, ...namedOf(article) }] : [];
    });
  }

  async lengths(): Promise<LengthOf> {
    return (key) => this.hashes.get(key) ?? 0;
  }

  async articles(keys: readonly number[]): Promise<HeldArticle[]> {
    return keys.flatMap((key) => this.held.get(key) ?? []);
  }
}
