import { DAY } from '../../durations.ts';
import type { Listed } from './listed.ts';

export type Unit = 'day' | 'week' | 'month' | 'year';

/** One bar of the chart: the days `[from, to]` and how many articles each group has in them. */
export type Bar = {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
  readonly all: number;
};

export type Tally = {
  readonly unit: Unit;
  /** The outlets with most articles, most first; the last group, where `rest` is true, holds all the others. */
  readonly outlets: readonly string[];
  readonly rest: boolean;
  readonly bars: readonly Bar[];
  readonly most: number;
};

/** More bars than this cannot be told apart at the width of a phone. */
const BARS = 62;

/** First day of the unit that a day lies in, and of the next one. */
function unitOf(day: number, unit: Unit): [number, number] {
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  if (unit === 'day') return [day, day + 1];
  if (unit === 'week') return [day - ((day + 3) % 7), day - ((day + 3) % 7) + 7];
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const first = unit === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year, 0, 1);
  const next = unit === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
  return [first / DAY, next / DAY];
}

const DAYS: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 28, year: 365 };

/** So many days touch a unit more than they fill where they begin in the middle of one. */
const touched = (days: number, unit: Unit): number => Math.floor((days - 2) / DAYS[unit]) + 2;

function unitFor(days: number): Unit {
  return (['day', 'week', 'month'] as const).find((unit) => touched(days, unit) <= BARS) ?? 'year';
}

/** The last BARS units; what lies before them is left out, so that one wrong date does not flatten the rest. */
function barsBetween(from: number, to: number, unit: Unit): Omit<Bar, 'counts' | 'all'>[] {
  const bars: Omit<Bar, 'counts' | 'all'>[] = [];
  for (let day = to; day >= from && bars.length < BARS; ) {
    const [first, next] = unitOf(day, unit);
    bars.unshift({ from: first, to: next - 1 });
    day = first - 1;
  }
  return bars;
}

/** Articles per day and outlet, or per week, month or year where the days are many. Null for an empty list. */
export function tally(list: readonly Listed[], groups = 5): Tally | null {
  if (list.length === 0) return null;
  const days = list.map(({ day }) => day).sort((x, y) => x - y);
  // One in a hundred may be misdated; the chart shows the others.
  const from = days[Math.floor(days.length / 100)] as number;
  const to = days[days.length - 1 - Math.floor(days.length / 100)] as number;
  const unit = unitFor(to - from + 1);
  const bars = barsBetween(from, to, unit).map((bar) => ({ ...bar, counts: new Array<number>(groups + 1).fill(0) }));
  const sizes = new Map<string, number>();
  for (const { outlet } of list) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  const outlets = [...sizes]
    .sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
    .slice(0, groups)
    .map(([outlet]) => outlet);
  const group = new Map(outlets.map((outlet, i) => [outlet, i]));
  const at = new Map(bars.map((bar) => [bar.from, bar]));
  for (const { day, outlet } of list) {
    const bar = at.get(unitOf(day, unit)[0]);
    if (bar) bar.counts[group.get(outlet) ?? groups] = (bar.counts[group.get(outlet) ?? groups] as number) + 1;
  }
  const summed = bars.map((bar) => ({ ...bar, all: bar.counts.reduce((sum, n) => sum + n, 0) }));
  return { unit, outlets, rest: sizes.size > groups, bars: summed, most: Math.max(...summed.map(({ all }) => all)) };
}
