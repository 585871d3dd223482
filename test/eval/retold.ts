import { readdirSync, readFileSync } from 'node:fs';
import type { Change, ChangeKind } from '../../lib/report.ts';
import { compare } from '../../lib/trace.ts';
import type { Answer, Failure } from './answer.ts';
import { table } from './score.ts';

type Told = { readonly title: string; readonly published: string; readonly language?: string; readonly text: string };
/** One thing said falsely: words of the rewriting that stand in it once, and what is put in their place. */
type Plant = { readonly kind: ChangeKind; readonly from: string; readonly to: string };
/** An invented story told again in other words throughout, and ways to say it falsely, each to be tried alone. */
export type Retold = {
  readonly id: string;
  readonly original: Told;
  readonly rewrite: Told;
  readonly plants: readonly Plant[];
};

const FOLDER = new URL('../fixtures/retold/', import.meta.url);
const KINDS: readonly ChangeKind[] = ['negation', 'attribution', 'hedge', 'name', 'number', 'date', 'quote'];
/** Characters beside what was put in that may belong to the finding. */
const BESIDE = 3;

/** The set that is in German, French, Spanish and Arabic; the others are in English. */
export const OTHER_LANGUAGES = 'other-languages';

/** The sets of stories by name, in the order in which they were written. */
export function retoldSets(): Map<string, readonly Retold[]> {
  const order = ['rewritten', 'translated', 'spun', 'there-and-back', 'mixed', OTHER_LANGUAGES];
  const files = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
  return new Map(
    files
      .sort((one, other) => order.indexOf(one) - order.indexOf(other))
      .map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Retold[]]),
  );
}

async function typedChanges({ rewrite, original }: Retold, text = rewrite.text): Promise<Change[]> {
  const report = await compare({ ...rewrite, text }, { ...original, id: 'original' });
  return report.passages.flatMap(({ changes }) => changes).filter(({ kind }) => kind !== 'wording');
}

/** What is told of a faithful rewriting, and which of its plants are told under their kind. */
export async function tryRetold(story: Retold): Promise<{ unasked: readonly Change[]; told: readonly boolean[] }> {
  const unasked = await typedChanges(story);
  const asIs = new Set(unasked.map((change) => wordsOf(story, change, story.rewrite.text)));
  const told: boolean[] = [];
  for (const { kind, from, to } of story.plants) {
    const at = story.rewrite.text.indexOf(from);
    const text = story.rewrite.text.replace(from, () => to);
    const found = (await typedChanges(story, text)).filter((change) => !asIs.has(wordsOf(story, change, text)));
    const [start, end] = [at - BESIDE, at + to.length + BESIDE];
    told.push(
      found.some(
        ({ kind: as, article }) => as === kind && (article === null || (article.start < end && article.end > start)),
      ),
    );
  }
  return { unasked, told };
}

/** A change by its words: its places move with what is put in before them. */
const wordsOf = ({ original }: Retold, { kind, article, source }: Change, text: string): string =>
  [
    kind,
    source && original.text.slice(source.start, source.end),
    article && text.slice(article.start, article.end),
  ].join('|');

type Tally = { readonly put: number; readonly told: number };
const NOTHING: Tally = { put: 0, told: 0 };
const sum = (all: readonly Tally[]): Tally =>
  all.reduce((one, other) => ({ put: one.put + other.put, told: one.told + other.told }), NOTHING);

/** Every story of some sets, tried: what was told by kind and set, and what was found in faithful rewritings, quotations aside. */
export async function tryAll(tried = retoldSets()) {
  const tallies = new Map<string, Tally>();
  const unasked = new Map<string, number>();
  const failures: Failure[] = [];
  for (const [set, stories] of tried) {
    for (const story of stories) {
      const found = await tryRetold(story);
      const facts = found.unasked.filter(({ kind }) => kind !== 'quote').length;
      unasked.set(set, (unasked.get(set) ?? 0) + facts);
      story.plants.forEach(({ kind }, i) => {
        const told = found.told[i] === true;
        const key = `${kind}|${set}`;
        tallies.set(key, sum([tallies.get(key) ?? NOTHING, { put: 1, told: Number(told) }]));
        if (!told) failures.push({ set, id: `${story.id}:${i}`, what: `${kind}: missed` });
      });
    }
  }
  return { tallies, unasked, failures, all: sum([...tallies.values()]) };
}

/** What changed, in stories told in other words throughout, of which everything is known? */
export async function evaluateRetold(): Promise<Answer> {
  const { tallies, unasked, failures } = await tryAll();
  const sets = [...unasked.keys()];
  const cell = (kind: ChangeKind, of: readonly string[]): string => {
    const { put, told } = sum(of.map((set) => tallies.get(`${kind}|${set}`) ?? NOTHING));
    return put === 0 ? '-' : `${told} of ${put}`;
  };
  const rows = KINDS.map((kind) => [kind, ...sets.map((set) => cell(kind, [set])), cell(kind, sets)]);
  const total = [...unasked.values()].reduce((all, one) => all + one, 0);
  const each = sets.map((set) => `${set} ${unasked.get(set)}`).join(', ');
  const text = [
    table(['altered', ...sets, 'told, all'], rows),
    `Findings in the faithful rewritings, quotations aside, right or wrong: ${total} (${each}).`,
  ].join('\n\n');
  return { text, failures };
}
