import { oneLine } from '../../text/one-line.ts';
import { answersTo, type Name } from './names.ts';
import { split } from './split.ts';
import { atAnotherPlace, changed, marked, newStory, type Prepared, retold, type Story } from './story.ts';

/**
 * What became of an article handed in. `updated`: the story was held with another text or other particulars; a text
 * that was held before is kept as a version. `held`: there is nothing new in it.
 */
export type Stored = { readonly key: number; readonly how: 'added' | 'updated' | 'held' };

type Slot = { story: Story };

/** The stories that a batch touches, while it is decided what becomes of each article. */
export class Shelf {
  private readonly slots = new Set<Slot>();
  private readonly byName = new Map<number, Slot>();
  private readonly now: number;
  nextKey: number;

  constructor(nextKey: number, now: number) {
    this.nextKey = nextKey;
    this.now = now;
  }

  /** Puts a story that is held under the names that lead to it. */
  put(story: Story, names: readonly number[]): void {
    const slot = { story };
    this.slots.add(slot);
    for (const name of names) this.byName.set(name, slot);
  }

  /** Every story, as it is to be stored. */
  get stories(): Story[] {
    return [...this.slots].map(({ story }) => story);
  }

  /** Decides what becomes of one article; those after it in the batch see it. The answer's key is final at the end. */
  take(item: Prepared): () => Stored {
    const { slot, how } = this.settle(item);
    slot.story = marked(slot.story, item);
    for (const { hash } of item.names) this.byName.set(hash, slot);
    return () => ({ key: slot.story.row.key, how });
  }

  private settle(item: Prepared): { slot: Slot; how: Stored['how'] } {
    const found = this.find(item);
    if (!found) {
      const slot = { story: newStory(item, this.nextKey++, this.now) };
      this.slots.add(slot);
      return { slot, how: 'added' };
    }
    const { slot, by } = found;
    const nextKey = () => this.nextKey++;
    const isSameText = item.names.some(({ kind, hash }) => kind === 'text' && hash === slot.story.row.text);
    const parted = by.kind === 'text' || isSameText ? null : split(slot.story, item, by, this.nextKey, this.now);
    if (parted) {
      this.nextKey++;
      slot.story = parted.rest;
      const own = { story: parted.own };
      this.slots.add(own);
      return { slot: own, how: 'updated' };
    }
    const { story, how } =
      by.kind === 'text'
        ? atAnotherPlace(slot.story, item, nextKey)
        : isSameText
          ? retold(slot.story, item, nextKey)
          : changed(slot.story, item, this.now, nextKey);
    slot.story = story;
    return { slot, how };
  }

  private find(item: Prepared): { slot: Slot; by: Name } | null {
    for (const name of item.names) {
      const slot = this.byName.get(name.hash);
      if (!slot || !answersTo(slot.story.row, name)) continue;
      if (name.kind === 'text' && oneLine(slot.story.article?.text ?? '') !== oneLine(item.article.text)) continue;
      return { slot, by: name };
    }
    return null;
  }
}
