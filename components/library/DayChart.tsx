import { useMemo } from 'preact/hooks';
import type { Listed } from '../../lib/corpus/catalogue/listed.ts';
import { type Bar, type Tally, tally, type Unit } from '../../lib/corpus/catalogue/tally.ts';
import { DAY } from '../../lib/durations.ts';
import { inARow } from '../../lib/words/figures.ts';
import { formatter } from '../../lib/words/locale.ts';
import { count, say } from '../../lib/words/say.ts';

type Props = {
  readonly list: readonly Listed[];
  /** Narrows the list to the days of a bar. */
  readonly choose: (from: number, to: number) => void;
};

/** Outlets told apart; more colours than this cannot be. */
const GROUPS = 5;

const FORMATS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Articles per day (or week, month, year) and outlet, as stacked bars; each bar is a button that narrows the list. */
export function DayChart({ list, choose }: Props) {
  const chart = useMemo(() => tally(list, GROUPS), [list]);
  if (!chart || chart.bars.length < 2) return null;
  const options = { ...FORMATS[chart.unit], timeZone: 'UTC' };
  const format = formatter(`chart ${chart.unit}`, (at) => new Intl.DateTimeFormat(at, options));
  const dateOf = (day: number) => format.format(day * DAY);
  const names = namesOf(chart);
  const nameOf = (bar: Bar) => {
    const parts = bar.counts.flatMap((n, group) => (n > 0 ? [say('library_barPart', names.get(group) ?? '', n)] : []));
    return count(chart.unit === 'week' ? 'library_barWeek' : 'library_bar', bar.all, dateOf(bar.from), inARow(parts));
  };
  return (
    <details class="chart" data-testid="chart">
      <summary class="small">{say(`library_chart_${chart.unit}`)}</summary>
      <div class="bars">
        {chart.bars.map((bar) => (
          <button
            key={bar.from}
            type="button"
            class="bar"
            title={nameOf(bar)}
            aria-label={nameOf(bar)}
            disabled={bar.all === 0}
            onClick={() => choose(bar.from, bar.to)}
          >
            {bar.counts.map((n, group) =>
              n === 0 ? null : (
                <span
                  key={group}
                  class="bar-part"
                  data-group={group}
                  style={{ height: `${(n / chart.most) * 100}%` }}
                />
              ),
            )}
          </button>
        ))}
      </div>
      <p class="bars-ends small soft">
        <span>{dateOf(chart.bars[0]?.from ?? 0)}</span>
        <span>{dateOf(chart.bars.at(-1)?.from ?? 0)}</span>
      </p>
      <Legend chart={chart} />
    </details>
  );
}

/** The name of each group of a chart; the last one holds all outlets that are not named. */
const namesOf = ({ outlets, rest }: Tally): ReadonlyMap<number, string> =>
  new Map([
    ...outlets.map((outlet, group): [number, string] => [group, outlet || say('library_noOutlet')]),
    ...(rest ? [[GROUPS, say('library_otherOutlets')] as [number, string]] : []),
  ]);

function Legend({ chart }: { chart: Tally }) {
  return (
    <ul class="legend small">
      {[...namesOf(chart)].map(([group, name]) => (
        <li key={name}>
          <span class="bar-part" data-group={group} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}
