import type { Span } from '../text/span.ts';
import { clusterLinks, evidence } from './clusters.ts';
import { refineEdges, wordForWord } from './edges.ts';
import { type Link, linkSentences } from './links.ts';
import { withoutOverhang } from './overhang.ts';
import type { Prepared, Sentence } from './prepare.ts';
import { type Pair, pairOf, type Rarity } from './weights.ts';

/** A stretch of the article and the stretch of the source that it goes back to. */
export type Match = {
  readonly links: readonly Link[];
  readonly article: Span;
  readonly source: Span;
  /** Summed likeness × weight of its links. */
  readonly evidence: number;
};

export type Alignment = {
  readonly a: Prepared;
  readonly b: Prepared;
  readonly links: readonly Link[];
  readonly matches: readonly Match[];
  /** The keys of both, and how much each tells. */
  readonly pair: Pair;
};

/** Less shared than this is chance: 2.2 units, about three rare words in one place (measured on PAN's unrelated pairs). */
const LEAST_EVIDENCE = 2.2;
/** A passage shorter than this on either side is a phrase, not a passage (PAN 2014: 150 characters). */
const LEAST_CHARS = 150;

/**
 * Who copies word for word in one place does not tell the same source beyond recognition in another: beside a passage of
 * which the COPIED share stands in runs of equal words, one under FAINT mean likeness with less than a SHARE of its evidence
 * is a common subject.
 */
const COPIED = 0.9;
const FAINT = 0.5;
const SHARE = 0.4;

const likeness = ({ links }: Match): number => links.reduce((sum, l) => sum + l.score, 0) / links.length;

function withoutFaint(pair: Pair, matches: readonly Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const copied = matches.filter((m) => wordForWord(pair, m) >= COPIED).map((m) => m.evidence);
  return matches.filter((m) => likeness(m) >= FAINT || m.evidence >= SHARE * Math.max(0, ...copied));
}

/** From the first to the last of some sentences. */
function hullOf(sentences: readonly Sentence[], indices: readonly number[]): Span {
  const from = sentences[Math.min(...indices)] as Sentence;
  const to = sentences[Math.max(...indices)] as Sentence;
  return { start: from.start, end: to.end };
}

/**
 * Finds the passages of `a` that go back to `b`: sentences linked by what they share, links gathered into passages,
 * passages too thin dropped, their edges drawn at the word. Says nothing of direction.
 */
export function align(a: Prepared, b: Prepared, rarity?: Rarity): Alignment {
  const pair = pairOf(a, b, rarity);
  const links = linkSentences(pair);
  const matches: Match[] = [];
  for (const group of clusterLinks(links, { a: a.sentences.length, b: b.sentences.length })) {
    const sum = evidence(group);
    const rough = {
      article: hullOf(
        a.sentences,
        group.map((l) => l.i),
      ),
      source: hullOf(
        b.sentences,
        group.map((l) => l.j),
      ),
    };
    const least = Math.min(rough.article.end - rough.article.start, rough.source.end - rough.source.start);
    const whole = Math.min(a.article.text.length, b.article.text.length);
    if (sum < LEAST_EVIDENCE || least < Math.min(LEAST_CHARS, whole / 3)) continue;
    matches.push({
      links: group,
      evidence: sum,
      ...refineEdges(pair, withoutOverhang(a, b, group, pair, rough), group),
    });
  }
  return { a, b, links, matches: withoutFaint(pair, matches), pair };
}
