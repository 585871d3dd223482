import type { Evidence } from '../report.ts';
import { timeBetween } from '../words/apart.ts';
import { listed } from '../words/figures.ts';
import { count, say } from '../words/say.ts';
import { pointsTo } from './address.ts';
import { AGENCIES } from './agencies.ts';
import { type Ownness, supplies } from './agency.ts';
import { vote } from './collation.ts';
import { leadOf, leadWords } from './dates.ts';
import { outletKey, sameOutlet } from './outlet.ts';
import { creditOf, linksTo, names } from './pointers.ts';
import { saidByThird, thirdOf } from './third.ts';
import type { Witness } from './witness.ts';

/**
 * Weights of the evidence, in the unit of the threshold {@link SURE}. Declarations outweigh credits, credits outweigh dates,
 * and a date alone is never enough: the earliest in a library is not by itself the original. An agency's lines on the one
 * text weigh less where the other does not name that agency (`unnamed`): against an earlier date they do not decide.
 */
const WEIGHT = {
  canonical: 6,
  credit: 4,
  link: 3,
  own: 3,
  unnamed: 2.5,
  supplier: 2.5,
  date: 1,
  witnesses: 1.5,
  wear: 1,
  style: 0.5,
} as const;

/** From this sum on one text is said to have taken from the other: more than a date alone, or any other sign that is no credit. */
export const SURE = 1.6;

/** One ground, for (positive) or against the second text being the source of the first. */
export type Ground = {
  readonly weight: number;
  readonly evidence: Evidence;
};

/**
 * The grounds for `a` having taken from `b`, each with its weight. Every ground is the difference of the same measure taken
 * both ways, so that `grounds(a, b)` and `grounds(b, a)` sum to opposite numbers: no text is the original of its own original.
 */
export function grounds(a: Witness, b: Witness, others: readonly Witness[] = []): Ground[] {
  const forward = directed(a, b);
  const backward = directed(b, a).map((g) => ({ ...g, weight: -g.weight }));
  return [...forward, ...backward, ...bounded(mutual(a, b, others), a, b)].filter((g) => g.weight !== 0);
}

/**
 * Two newspapers that print one agency's story took it from the agency: that one of them came out first, keeps the agency's
 * dateline or was not put through a machine makes it the better copy, not the source. Without a sign that names the other
 * (a link, a credit) such grounds may lean, and not decide. A text of no known outlet may be anybody's: there they decide.
 */
function bounded(found: readonly Ground[], a: Witness, b: Witness): Ground[] {
  const sum = total(found);
  const papers = [a, b].every(({ article }) => outletKey(article) !== null);
  if (!papers || Math.abs(sum) <= LEAN || thirdOf(sum > 0 ? a : b, sum > 0 ? b : a) === null) return [...found];
  return found.map((g) => ({ ...g, weight: (g.weight * LEAN) / Math.abs(sum) }));
}

/** The most that grounds may come to which cannot decide. */
const LEAN = 1;

/** Their sum: positive when `a` took from `b`, negative when `b` took from `a`. */
export const direction = (a: Witness, b: Witness, others: readonly Witness[] = []): number =>
  total(grounds(a, b, others));

/** The weight of some grounds together. */
export const total = (all: readonly Ground[]): number => all.reduce((sum, g) => sum + g.weight, 0);

/** Signs that stand on `a` and point to `b`. In the sentences "it" is `b`, the text said to be the source. */
function directed(a: Witness, b: Witness): Ground[] {
  const found: Ground[] = [];
  const put = adder(found);
  if (sameOutlet(a.article, b.article) === 'same') return found;
  if (pointsTo(a.article, b.article)) put(WEIGHT.canonical, 'canonical', say('engine_declares'));
  else if (linksTo(a, b)) put(WEIGHT.link, 'link', say('engine_links'));
  const credit = creditOf(a, b);
  if (credit && !saidByThird(credit, a, b))
    put(WEIGHT.credit, 'credit', say('engine_credits', credit.name), credit.span);
  if (b.publisher && !a.publisher && !sumsUp(b, a))
    put(WEIGHT.supplier, 'outlet', say(isRelease(b.publisher) ? 'engine_byRelease' : 'engine_byAgency', b.publisher));
  return found;
}

/**
 * Whether an agency's text names the newspaper whose report it sums up, and which shows nothing of that agency: whose text the
 * agency's is says then nothing of where it comes from.
 */
const sumsUp = (agency: Witness, paper: Witness): boolean =>
  creditOf(agency, paper)?.how === 'body' &&
  !names(paper, agency) &&
  !paper.own.some(({ name }) => agency.own.some((own) => own.name === name));

const adder =
  (found: Ground[]) =>
  (weight: number, kind: Evidence['kind'], says: string, span: Evidence['span'] = null): void => {
    found.push({ weight, evidence: { kind, says, span } });
  };

/** Measures taken on both, as their difference. */
function mutual(a: Witness, b: Witness, others: readonly Witness[]): Ground[] {
  const found: Ground[] = [];
  const put = adder(found);
  const gap = ownGap(a, b);
  if (gap && !(gap.by > 0 ? sumsUp(b, a) : sumsUp(a, b))) {
    const { credits = [] } = (gap.by > 0 ? b : a).own.find((o) => o.name === gap.name) ?? {};
    const lines = [...new Set(credits.map(({ how }) => say(`engine_line_${how}`)))];
    const taker = gap.by > 0 ? a : b;
    const named = taker.own.some((o) => o.name === gap.name);
    put(
      (named ? WEIGHT.own : WEIGHT.unnamed) * gap.by,
      'credit',
      lines.length > 0 ? say('engine_ownLines', gap.name, listed(lines)) : say('engine_ownSite', gap.name),
    );
  }
  const lead = a.when && b.when ? leadOf(a.when, b.when) : 0;
  if (lead !== 0) {
    // The headline's own words, where both state a date; else a date stands in a text.
    const words = timeBetween(b.article.published, a.article.published) ?? leadWords(lead);
    put(WEIGHT.date * Math.sign(lead), 'date', say('engine_cameOut', words));
  }
  const votes = others.filter((o) => independent(o, a, b)).map((o) => vote(a.readings, b.readings, o.readings));
  const [first, second] = votes.reduce(([x, y], v) => [x + v.first, y + v.second], [0, 0]);
  // Four sentences are the least that is no accident.
  const agreed = ((second - first) / Math.max(1, first + second)) * Math.min(1, (first + second) / 4);
  if (agreed !== 0) put(WEIGHT.witnesses * agreed, 'overlap', count('engine_agreement', first + second, second));
  const worn = a.wear - b.wear;
  if (worn !== 0) put(WEIGHT.wear * worn, 'overlap', say('engine_worn'));
  const style = (b.stateside - a.stateside) / 2;
  if (style !== 0) put(WEIGHT.style * style, 'overlap', say('engine_stateside'));
  return found;
}

/**
 * By how much more `b` presents its text as an agency's own than `a` does, for the agency that either of them is most
 * strongly credited to: what else a story quotes says nothing of whose it is. The name decides between equals, so that the
 * answer is the same read from either side.
 */
function ownGap(a: Witness, b: Witness): { readonly name: string; readonly by: number } | null {
  const shared = (o: Ownness): boolean => [a, b].every((w) => w.own.some((other) => other.name === o.name));
  const names = [...a.own, ...b.own].filter((o) => supplies(o) || shared(o)).map((o) => o.name);
  const most = (name: string): number => Math.max(shareOf(a, name), shareOf(b, name));
  const [name] = names.sort((x, y) => most(y) - most(x) || (x < y ? -1 : 1));
  const by = name === undefined ? 0 : shareOf(b, name) - shareOf(a, name);
  return name !== undefined && Math.abs(by) >= 0.05 ? { name, by } : null;
}

/**
 * Whether a third text bears witness of its own: two texts of one outlet that agree are one witness, and so are a text and
 * a copy that names it (P. Maas, Textkritik, 1927: a copy of a witness that is held is no witness).
 */
const independent = (o: Witness, a: Witness, b: Witness): boolean =>
  [a, b].every((w) => sameOutlet(o.article, w.article) !== 'same' && !names(o, w));

const shareOf = (w: Witness, name: string): number => w.own.find((o) => o.name === name)?.share ?? 0;
const isRelease = (name: string): boolean => AGENCIES.find((a) => a.name === name)?.kind === 'release';
