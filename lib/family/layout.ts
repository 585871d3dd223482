import { MINUTE } from '../durations.ts';
import type { Descent, Family, Kinsman } from './family.ts';

/** A rectangle in the picture, in CSS pixels from its top and the side where lines begin. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A text's place in the picture. */
export type Node = { readonly text: Kinsman; readonly box: Box };

/** An edge: `points` from the earlier text to the later one, with right angles; `label` is the room for its words. */
export type Edge = {
  readonly descent: Descent;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label: Box;
  /** Whether it comes in from above, its words beside it, and not from the side. */
  readonly straight: boolean;
};

/** The picture of a family, time running down. */
export type Picture = {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Where the texts without a date begin; null where there are none. */
  readonly undatedFrom: number | null;
  /** Where the time axis stands, and from where to where. */
  readonly axis: { readonly x: number; readonly from: number; readonly to: number };
  readonly width: number;
  readonly height: number;
};

/** Room for a date and an hour beside the axis. */
export const AXIS = 118;
const BOX = { width: 320, height: 54 } as const;
/** From one lane to the next: an edge's words of 17 letters stand between them. */
const LANE = 140;
const LABEL = { width: 106, height: 38 } as const;
const GAP = 28;
/** More time between two texts is more room, up to this; by its logarithm, for hours and months stand in one picture. */
const MOST_TIME = 26;
/** The edge leaves a box so far from its side. */
const STEM = 16;
const TOP = 14;
/** Between the lines of edges that lead back in time. */
const BACK = 14;

const timeGap = (ms: number): number => Math.round(Math.min(MOST_TIME, 6 * Math.log10(1 + Math.max(0, ms) / MINUTE)));

/** Texts from the earliest to the latest, of the same time those first that others took from; the undated ones last. */
function inTime({ texts, descents }: Family): Kinsman[] {
  const parent = new Map(descents.map(({ from, to }) => [to, from]));
  const depth = (id: string, seen = 0): number => {
    const from = parent.get(id);
    return from === undefined || seen > texts.length ? 0 : 1 + depth(from, seen + 1);
  };
  const when = (text: Kinsman) => text.when ?? Number.POSITIVE_INFINITY;
  return [...texts].sort((a, b) => (when(a) === when(b) ? depth(a.id) - depth(b.id) : when(a) - when(b)));
}

/** Downward edges by the text that they lead to, edges that lead back in time apart. */
function sorted(descents: readonly Descent[], row: ReadonlyMap<string, number>) {
  const down = new Map<string, Descent>();
  const back: Descent[] = [];
  for (const one of descents) {
    const [from, to] = [row.get(one.from), row.get(one.to)];
    if (from === undefined || to === undefined || from === to) continue;
    if (from < to && !down.has(one.to)) down.set(one.to, one);
    else if (from > to) back.push(one);
  }
  return { down, back };
}

/**
 * Lanes, one for each row: to the side of every edge that runs past. So an edge runs down beside boxes, never through one. A
 * later version stands right below the one before where nothing runs past it there. Answers whether it does, too.
 */
function lanesOf(texts: readonly Kinsman[], down: ReadonlyMap<string, Descent>, row: ReadonlyMap<string, number>) {
  const last = new Map<string, number>();
  for (const { from, to } of down.values()) last.set(from, Math.max(last.get(from) ?? 0, row.get(to) as number));
  const lanes: number[] = [];
  const straight = new Set<string>();
  texts.forEach(({ id }, r) => {
    const passing = texts.slice(0, r).flatMap((text, n) => ((last.get(text.id) ?? -1) >= r ? [n] : []));
    const inner = Math.max(-1, ...passing.map((n) => lanes[n] as number));
    const edge = down.get(id);
    const from = edge ? (row.get(edge.from) as number) : -1;
    const below = edge?.kind === 'version' && last.get(edge.from) === r && lanes[from] === inner;
    if (below) straight.add(id);
    lanes.push(below ? inner : inner + 1);
  });
  return { lanes, straight };
}

/** Lays out a family: each text in a row of its own by time, so that no two boxes, words or boxes and edges overlap. Linear but for the rows. */
export function layOut(family: Family): Picture {
  const texts = inTime(family);
  const row = new Map(texts.map(({ id }, n) => [id, n]));
  const { down, back } = sorted(family.descents, row);
  const { lanes, straight } = lanesOf(texts, down, row);
  const start = AXIS + (back.length > 0 ? LABEL.width + BACK * (back.length + 1) : 0);
  const firstUndated = texts.findIndex(({ when }) => when === null);

  let y = TOP;
  let undatedFrom: number | null = null;
  const nodes = texts.map((text, r): Node => {
    const before = texts[r - 1];
    if (before) y += BOX.height + GAP;
    if (before && before.when !== null && text.when !== null) y += timeGap(text.when - before.when);
    if (r === firstUndated) {
      undatedFrom = y + (before ? 2 : 0);
      y += GAP;
    }
    return { text, box: { x: start + (lanes[r] as number) * LANE, y, ...BOX } };
  });
  const at = new Map(nodes.map((node) => [node.text.id, node.box]));
  const middle = (box: Box): number => box.y + box.height / 2;
  const beside = (box: Box): Box => ({ x: box.x - LABEL.width - 8, y: middle(box) - LABEL.height / 2, ...LABEL });

  const edges = [...down.values()].map((descent): Edge => {
    const [from, to] = [at.get(descent.from) as Box, at.get(descent.to) as Box];
    const [x, out] = [from.x + STEM, from.y + from.height];
    if (straight.has(descent.to)) {
      const label = { x: x + 8, y: to.y - GAP + 4, width: BOX.width - STEM - 8, height: GAP - 8 };
      return { descent, straight: true, label, points: [[x, out] as const, [x, to.y] as const] };
    }
    const points = [[x, out] as const, [x, middle(to)] as const, [to.x, middle(to)] as const];
    return { descent, straight: false, label: beside(to), points };
  });
  back.forEach((descent, n) => {
    const [from, to] = [at.get(descent.from) as Box, at.get(descent.to) as Box];
    const [x, low] = [AXIS + BACK * (n + 1), from.y + from.height - 4];
    const points = [
      [from.x, low],
      [x, low],
      [x, middle(to)],
      [to.x, middle(to)],
    ] as const;
    edges.push({ descent, straight: false, label: beside(to), points });
  });

  const bottom = Math.max(0, ...nodes.map(({ box }) => box.y + box.height));
  const dated = nodes.filter(({ text }) => text.when !== null);
  return {
    nodes,
    edges,
    undatedFrom,
    axis: {
      x: AXIS - 10,
      from: dated[0]?.box.y ?? 0,
      to: dated.at(-1) ? (dated.at(-1) as Node).box.y + BOX.height : 0,
    },
    width: Math.max(0, ...nodes.map(({ box }) => box.x + box.width)) + 2,
    height: bottom + TOP,
  };
}
