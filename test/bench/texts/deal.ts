import type { HeldArticle } from '../../../lib/article/article.ts';
import { sentences } from '../../../lib/text/sentences.ts';
import { pick, type Random } from '../../random.ts';

/** A sentence cut where something may be put in the place of something else. */
type Piece = { readonly kind: 'fixed' | 'name' | 'figure' | 'word'; readonly text: string };

/** What articles are dealt from: real ones, taken apart. */
export type Deck = {
  readonly sentences: readonly (readonly Piece[])[];
  readonly names: readonly string[];
  /** Plain words as often as they stand in the texts, so that one drawn blindly keeps their frequencies. */
  readonly words: readonly string[];
  /** How many sentences each article has, and how many of them its paragraphs. */
  readonly lengths: readonly (readonly number[])[];
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
};

const PIECE = /(\p{Lu}[\p{L}\p{M}'\u2019-]{2,})|(\p{N}+)|(\p{Ll}{4,})/gu;
/** One plain word in so many is exchanged for another: runs of five words are then as rare as in texts written anew. */
const EXCHANGED = 9;
/** Names of one article. */
const NAMES = 30;
/** Sentences taken from each article at most, names and words in the deck: a sample serves, and memory stays small. */
const SENTENCES = 24;
const WORDS = 400_000;

function cut(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of sentence.matchAll(PIECE)) {
    const [whole, name, figure] = match;
    // The first word of a sentence is capital whatever it is.
    const kind = name !== undefined ? (match.index === 0 ? 'fixed' : 'name') : figure !== undefined ? 'figure' : 'word';
    if (kind === 'fixed') continue;
    if (match.index > at) pieces.push({ kind: 'fixed', text: sentence.slice(at, match.index) });
    pieces.push({ kind, text: whole });
    at = match.index + whole.length;
  }
  if (at < sentence.length) pieces.push({ kind: 'fixed', text: sentence.slice(at) });
  return pieces;
}

/** Takes real articles apart. */
export function makeDeck(articles: readonly HeldArticle[]): Deck {
  const deck = {
    sentences: [] as Piece[][],
    names: [] as string[],
    words: [] as string[],
    lengths: [] as number[][],
    titles: [] as string[],
    outlets: [] as string[],
  };
  for (const { text, title, outlet } of articles) {
    const paragraphs = text.split(/\n+/).map((p) => sentences(p).map(({ start, end }) => p.slice(start, end)));
    deck.lengths.push(paragraphs.map((p) => p.length).filter((n) => n > 0));
    for (const sentence of paragraphs.flat().slice(0, SENTENCES)) {
      const pieces = cut(sentence);
      deck.sentences.push(pieces);
      for (const piece of pieces) {
        if (piece.kind === 'name') deck.names.push(piece.text);
        if (piece.kind === 'word' && deck.words.length < WORDS) deck.words.push(piece.text);
      }
    }
    if (title) deck.titles.push(title);
    if (outlet) deck.outlets.push(outlet);
  }
  return deck;
}

/** Another figure of as many digits. */
const figure = (random: Random, like: string): string =>
  String(Math.floor(10 ** (like.length - 1) * (1 + 9 * random()))).slice(0, like.length);

/** `names`: those of the article being dealt; the first ones come most often, as its main figures do. */
function changed(random: Random, deck: Deck, names: readonly string[], { kind, text }: Piece): string {
  if (kind === 'name') return names[Math.floor(random() ** 2 * names.length)] as string;
  if (kind === 'figure') return figure(random, text);
  return kind === 'word' && random() * EXCHANGED < 1 ? pick(random, deck.words) : text;
}

function sentence(random: Random, deck: Deck, names: readonly string[]): string {
  let text = '';
  for (const piece of pick(random, deck.sentences)) text += changed(random, deck, names, piece);
  return text;
}

/** An article that nobody wrote: as long as a real one, of sentences of many, with other names and figures. */
export function deal(random: Random, deck: Deck, id: string): HeldArticle {
  const names = Array.from({ length: NAMES }, () => pick(random, deck.names));
  const paragraphs = pick(random, deck.lengths).map((count) =>
    Array.from({ length: count }, () => sentence(random, deck, names)).join(' '),
  );
  const title = cut(pick(random, deck.titles))
    .map((piece) => changed(random, deck, names, piece))
    .join('');
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000);
  return {
    id,
    url: `https://bench.example/${id}`,
    title,
    outlet: pick(random, deck.outlets),
    published: day.toISOString(),
    text: paragraphs.join('\n\n'),
  };
}
