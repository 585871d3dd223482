import { readdirSync, readFileSync } from 'node:fs';
import { DAY } from '../../lib/durations.ts';
import type { Change, ChangeKind } from '../../lib/report.ts';
import type { Span } from '../../lib/text/span.ts';
import { compare } from '../../lib/trace.ts';
import type { Answer, Failure } from './answer.ts';
import { table } from './score.ts';

/** One alteration by its words: where it stands in the original is the first place of them, in the copy `at` (-1 where left out). */
type Alteration = { readonly kind: ChangeKind; readonly original: string; readonly copy: string; readonly at: number };
/** An invented story as an agency filed it, and as a desk edited it: with facts altered, and without. */
export type Edited = {
  readonly id: string;
  readonly title: string;
  /** The day of the original; the copies come out on the next. */
  readonly published: string;
  readonly original: string;
  readonly altered: string;
  readonly alterations: readonly Alteration[];
  readonly faithful: string;
};

const FOLDER = new URL('../fixtures/edited/', import.meta.url);
const KINDS: readonly ChangeKind[] = ['quote', 'number', 'date', 'name', 'negation', 'attribution', 'hedge'];
/** Kinds that a reader takes for one another: a quotation altered is also what else was altered in it. */
const KIN: Partial<Readonly<Record<ChangeKind, readonly ChangeKind[]>>> = {
  quote: KINDS,
  negation: ['quote'],
  number: ['date'],
  date: ['number'],
  name: ['attribution'],
  attribution: ['quote', 'name'],
  hedge: ['number', 'negation'],
};

/** The sets of stories by name. */
export const editedSets = (): Map<string, readonly Edited[]> =>
  new Map(
    readdirSync(FOLDER)
      .sort()
      .map((file) => [
        file.replace('.json', ''),
        JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly Edited[],
      ]),
  );

async function factsTold({ title, published, original }: Edited, text: string): Promise<Change[]> {
  const next = new Date(Date.parse(published) + DAY).toISOString().slice(0, 10);
  const report = await compare({ text, title, published: next }, { id: 'original', text: original, title, published });
  return report.passages.flatMap(({ changes }) => changes).filter(({ kind }) => KINDS.includes(kind));
}

const meets = (span: Span | null, from: number, words: string): boolean =>
  span !== null && words !== '' && span.start < from + words.length && span.end > from;

/** Which alterations are told, and how many findings there are where nothing was altered. */
export async function tryEdited(story: Edited): Promise<{ told: readonly boolean[]; unasked: number }> {
  const found = await factsTold(story, story.altered);
  const asked = new Set<Change>();
  const told = story.alterations.map(({ kind, original, copy, at }) => {
    const own = found.filter(
      ({ article, source }) => meets(article, at, copy) || meets(source, story.original.indexOf(original), original),
    );
    for (const change of own) asked.add(change);
    return own.some((change) => change.kind === kind || KIN[kind]?.includes(change.kind));
  });
  const faithful = await factsTold(story, story.faithful);
  return { told, unasked: found.length - asked.size + faithful.length };
}

/** Every story of all sets, tried: by set what was altered and told by kind, and what was found besides. */
export async function tryAllEdited() {
  const sets: {
    set: string;
    stories: number;
    put: Map<ChangeKind, number>;
    told: Map<ChangeKind, number>;
    unasked: number;
  }[] = [];
  const failures: Failure[] = [];
  for (const [set, stories] of editedSets()) {
    const [put, told] = [new Map<ChangeKind, number>(), new Map<ChangeKind, number>()];
    let unasked = 0;
    for (const story of stories) {
      const tried = await tryEdited(story);
      unasked += tried.unasked;
      story.alterations.forEach(({ kind }, i) => {
        put.set(kind, (put.get(kind) ?? 0) + 1);
        if (tried.told[i]) told.set(kind, (told.get(kind) ?? 0) + 1);
        else failures.push({ set, id: `${story.id}:${i}`, what: `${kind}: missed` });
      });
    }
    sets.push({ set, stories: stories.length, put, told, unasked });
  }
  return { sets, failures };
}

/** What changed, in stories that a desk edited, of which everything is known? */
export async function evaluateEdited(): Promise<Answer> {
  const { sets, failures } = await tryAllEdited();
  const total = (counts: ReadonlyMap<ChangeKind, number>) => [...counts.values()].reduce((sum, one) => sum + one, 0);
  const rows = [
    ...KINDS.map((kind) => [kind, ...sets.map(({ put, told }) => `${told.get(kind) ?? 0} of ${put.get(kind) ?? 0}`)]),
    ['all', ...sets.map(({ put, told }) => `${total(told)} of ${total(put)}`)],
    ['found where nothing was altered', ...sets.map(({ unasked }) => unasked)],
  ];
  return { text: table(['altered', ...sets.map(({ set, stories }) => `${set}, ${stories} stories`)], rows), failures };
}
