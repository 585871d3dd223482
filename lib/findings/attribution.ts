import { type Comparison, type Draft, isLight, mark, open, type Range, type SideName, wordsOf } from './comparison.ts';
import type { Edit } from './diff.ts';
import { isName } from './is-name.ts';
import { isSaying } from './speech.ts';
import { LOADED_SAYING, NEUTRAL_SAYING, PRONOUNS, SPEAKING, UNNAMED_SPEAKERS } from './words/saying.ts';

/** An attribution is a short phrase; a longer stretch with "said" in it is a statement put in or left out. */
const LONGEST = 12;
/** "according to" names its source at length ("a 112-page document obtained by …"). */
const LONGEST_ACCORDING = 25;
/** Words that may stand in the place of what was taken out. */
const LEFTOVER = 2;

/** Attributions left out or put in, and verbs of speech that judge. Speakers with a name are the work of `names`. */
export function attributionChanges(c: Comparison): Draft[] {
  const gone = phrases(c, 'source');
  const come = phrases(c, 'article');
  // On both sides: the same attribution at another place, or one worded otherwise; names settle who it is.
  const both = Math.min(gone.length, come.length);
  const moved = { source: Math.max(both, surplus(c, 'article')), article: Math.max(both, surplus(c, 'source')) };
  const drafts: Draft[] = [];
  for (const [side, list] of [
    ['source', gone.slice(moved.source)],
    ['article', come.slice(moved.article)],
  ] as const) {
    for (const range of list) {
      mark(c, 'typed', side, range);
      const words = wordsOf(c, side, range);
      if (side === 'source')
        drafts.push({ kind: 'attribution', article: null, source: range, says: `Attribution left out: “${words}”.` });
      else
        drafts.push({
          kind: 'attribution',
          article: range,
          source: null,
          says: `Attribution that the original does not have: “${words}”.`,
        });
    }
  }
  return [...drafts, ...c.edits.flatMap((edit) => [...unnamed(c, edit), ...loaded(c, edit)])];
}

/** Verbs of speech that stand on this side alone, and not as an attribution of their own: one reworded. */
const surplus = (c: Comparison, side: SideName): number =>
  c.edits
    .flatMap((edit) => open(c, edit, side))
    .filter((i) => c[side][i]?.quote === -1 && REWORDED.has(c[side][i]?.key ?? '')).length;
const REWORDED = new Set([...NEUTRAL_SAYING, ...LOADED_SAYING, 'indicating', 'according']);

/** The attributions that stand on one side alone, each the whole of what the other side lacks there. */
function phrases(c: Comparison, side: SideName): Range[] {
  const found: Range[] = [];
  const other = side === 'source' ? 'article' : 'source';
  for (const edit of c.edits) {
    const range = side === 'source' ? edit.s : edit.a;
    const facing = open(c, edit, other);
    if (range[0] === range[1] || facing.length > LEFTOVER || facing.some((i) => isSaying(c[other][i]?.key ?? '')))
      continue;
    const phrase = phraseIn(c, side, range);
    if (phrase) found.push(phrase);
  }
  return found;
}

function phraseIn(c: Comparison, side: SideName, [from, to]: Range): Range | undefined {
  const items = c[side];
  const key = (i: number) => items[i]?.key ?? '';
  for (let i = from; i < to; i++) {
    if (items[i]?.quote !== -1) continue;
    if (key(i) === 'according' && key(i + 1) === 'to' && to - i <= LONGEST_ACCORDING) return [i, to];
  }
  if (to - from > LONGEST || c.settled[side].has(from)) return undefined;
  for (let i = from; i < to; i++) {
    if (items[i]?.quote !== -1 || !SPEAKING.has(key(i))) continue;
    const alone = [...Array(to - from).keys()].every((k) => from + k === i || isSpeakerWord(c, side, from + k));
    if (to - from > 1 && alone) return [from, to];
  }
  return undefined;
}

/** What may stand around a verb of speech in an attribution: who, to whom, when, "that", "in a statement". */
function isSpeakerWord(c: Comparison, side: SideName, at: number): boolean {
  const item = c[side][at];
  if (!item) return false;
  return (
    isLight(item) ||
    PRONOUNS.has(item.key) ||
    item.date !== undefined ||
    unnamedGroup(item.key) >= 0 ||
    isName(c[side], at, c.views[side]) ||
    item.capital ||
    /^(?:statement|interview|reporter|reporters|news|conference|report|email|letter|speech|earlier|later|also|state|federal|local|senior|former|top|anonymity|condition)$/.test(
      item.key,
    )
  );
}

const unnamedGroup = (key: string): number => UNNAMED_SPEAKERS.findIndex((group) => group.includes(key));

/** "police said" against "the mayor said": another unnamed speaker, or an unnamed one for a name. */
function unnamed(c: Comparison, edit: Edit): Draft[] {
  const find = (side: SideName) =>
    open(c, edit, side).find(
      (i) => speaks(c, side, i) && (unnamedGroup(c[side][i]?.key ?? '') >= 0 || isName(c[side], i, c.views[side])),
    );
  const [a, s] = [find('article'), find('source')];
  if (a === undefined || s === undefined) return [];
  const [one, other] = [unnamedGroup(c.article[a]?.key ?? ''), unnamedGroup(c.source[s]?.key ?? '')];
  // A role and a name may be one person ("the minister", "Kadhimi"); police or witnesses and a name are not.
  const plural = (side: SideName, i: number) => /s$|police|army|military/.test(c[side][i]?.key ?? '');
  if (one === other || (one < 0 && !plural('source', s)) || (other < 0 && !plural('article', a))) return [];
  mark(c, 'typed', 'article', [a, a + 1]);
  mark(c, 'typed', 'source', [s, s + 1]);
  const [now, was] = [wordsOf(c, 'article', [a, a + 1]), wordsOf(c, 'source', [s, s + 1])];
  return [
    {
      kind: 'attribution',
      article: [a, a + 1],
      source: [s, s + 1],
      says: `Another source is given: ${now} here, ${was} in the original.`,
    },
  ];
}

/** Whether the word at `at` is directly before or behind a verb of speech outside quotation marks. */
function speaks(c: Comparison, side: SideName, at: number): boolean {
  const near = [c[side][at + 1], c[side][at - 1]];
  return (
    c[side][at]?.quote === -1 && near.some((item) => item !== undefined && item.quote === -1 && SPEAKING.has(item.key))
  );
}

/** "said" against "claimed" or "admitted": the verb now judges, or no longer does. */
function loaded(c: Comparison, edit: Edit): Draft[] {
  const verb = (side: SideName, set: ReadonlySet<string>) =>
    open(c, edit, side).find((i) => set.has(c[side][i]?.key ?? ''));
  const pairs = [
    [verb('article', LOADED_SAYING), verb('source', NEUTRAL_SAYING)],
    [verb('article', NEUTRAL_SAYING), verb('source', LOADED_SAYING)],
  ] as const;
  return pairs.flatMap(([a, s]): Draft[] => {
    if (a === undefined || s === undefined || c.article[a]?.quote !== -1) return [];
    mark(c, 'typed', 'article', [a, a + 1]);
    mark(c, 'typed', 'source', [s, s + 1]);
    const [now, was] = [c.article[a]?.text ?? '', c.source[s]?.text ?? ''];
    return [
      {
        kind: 'attribution',
        article: [a, a + 1],
        source: [s, s + 1],
        says: `A verb that judges differently: “${now}” for “${was}”.`,
      },
    ];
  });
}
