import { gapOf, gapsMore, LONG, movedMore, ownShifts, type Row, shiftOf, shiftsMore } from './row.ts';
import type { ScriptTask } from './task-trace.ts';
import type { Visit } from './visit.ts';

const at = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

const figures = (values: readonly number[]): string =>
  [0.5, 0.95, 1].map((part) => at(values, part).toFixed(1).padStart(8)).join('');
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const ownOf = ({ tasks }: Visit): number => sum(tasks.map(({ own }) => own));
const longTasks = ({ tasks }: Visit): ScriptTask[] => tasks.filter(({ whole }) => whole > LONG);
/** A long task that would be none without the content script's part of it. */
const madeLong = ({ whole, own }: ScriptTask): boolean => whole > LONG && whole - own <= LONG;

function part(title: string, rows: readonly Row[], chromium: boolean): string[] {
  const first = rows.flatMap((row) => row.with[0] ?? []);
  const plain = rows.flatMap((row) => row.without[0] ?? []);
  const labelled = first.flatMap((visit) => visit.labelled ?? []);
  const records = (visits: readonly Visit[]) => sum(visits.map(({ long }) => long.length));
  const shift = (pick: 'with' | 'without') => sum(rows.map((row) => shiftOf(row[pick]))).toFixed(3);
  return [
    `${rows.length} ${title}, ${labelled.length} with a label`,
    'ms                                          median      95%    most',
    ...(chromium
      ? [
          `longest task with the content script in it ${figures(first.map(({ tasks }) => tasks[0]?.whole ?? 0))}`,
          `  the content script's part of it        ${figures(first.map(({ tasks }) => Math.max(0, ...tasks.map(({ own }) => own))))}`,
          `all of the content script's work a page  ${figures(first.map(ownOf))}`,
        ]
      : []),
    ...(labelled.length > 0 ? [`load to label (wall clock)               ${figures(labelled)}`] : []),
    `longest gap between two frames, with     ${figures(first.map(({ gap }) => gap))}`,
    `                                without  ${figures(plain.map(({ gap }) => gap))}`,
    `pages with a gap over 50 ms, with / without: ${[first, plain].map((visits) => visits.filter(({ gap }) => gap > LONG).length).join(' / ')}; over 50 and a frame longer with, in the median of several visits: ${rows.filter(gapsMore).length}`,
    ...(chromium
      ? [
          `tasks over 50 ms with the content script in them: ${first.flatMap(longTasks).length}; that are so long by it: ${first.flatMap(longTasks).filter(madeLong).length}`,
          `long-task records, all pages, with / without: ${records(first)} / ${records(plain)}`,
          `layout shift, all pages, with / without: ${shift('with')} / ${shift('without')}; pages with more: ${rows.filter(shiftsMore).length}; shifts of the label: ${sum(rows.map((row) => ownShifts(row).length))}`,
        ]
      : []),
    `DOM as without the extension: ${rows.filter((row) => row.unchanged).length} of ${rows.length}`,
  ];
}

function misses(row: Row): string[] {
  const [task] = row.with[0]?.tasks ?? [];
  const own = ownShifts(row).flatMap(({ value }) => value);
  const visits = `${row.with.length} visits`;
  return [
    task && task.whole > LONG ? `a task of ${task.whole.toFixed(0)} ms, ${task.own.toFixed(0)} its own` : '',
    own.length > 0 ? `the label moved: ${own.map((value) => value.toFixed(3)).join(', ')}` : '',
    shiftsMore(row)
      ? `layout shift ${shiftOf(row.with).toFixed(3)} against ${shiftOf(row.without).toFixed(3)} (${visits}): ${movedMore(row).join(' ') || 'of the same elements'}`
      : '',
    gapsMore(row) ? `a gap of ${gapOf(row.with).toFixed(0)} ms against ${gapOf(row.without).toFixed(0)}` : '',
    row.unchanged ? '' : 'DOM differs',
  ].filter(Boolean);
}

/** The figures over all pages, of those that are no article apart, and the pages that miss one. */
export function table(rows: readonly Row[], browser: 'chromium' | 'firefox'): string {
  const chromium = browser === 'chromium';
  const [articles, others] = [rows.filter(({ article }) => article), rows.filter(({ article }) => !article)];
  const lines = part('pages', articles, chromium);
  if (others.length > 0) lines.push('', ...part('pages without their article', others, chromium));
  for (const row of rows) {
    const missed = misses(row);
    if (missed.length > 0) lines.push(`  ${row.id}: ${missed.join('; ')}`);
  }
  return lines.join('\n');
}
