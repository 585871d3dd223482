import type { Visit } from './visit.ts';

/** One page with the extension and without; `unchanged`: its DOM, once switched off, is what it is without. */
export type Row = { readonly id: string; readonly with: Visit; readonly without: Visit; readonly unchanged: boolean };

const at = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

/** A task that a browser calls long, ms. */
const LONG = 50;
/** Layout shifts are read by the browser to about this much. */
const SHIFT = 0.001;

/** The figures over all pages, and the pages that miss one. */
export function table(rows: readonly Row[]): string {
  const longest = rows.map(({ with: { tasks } }) => tasks[0]?.whole ?? 0);
  const own = rows.map(({ with: { tasks } }) => Math.max(0, ...tasks.map((task) => task.own)));
  const sum = rows.map(({ with: { tasks } }) => tasks.reduce((all, task) => all + task.own, 0));
  const labelled = rows.flatMap(({ with: { labelled } }) => labelled ?? []);
  const figure = (values: readonly number[]) =>
    [0.5, 0.95, 1].map((part) => at(values, part).toFixed(1).padStart(8)).join('');
  const total = (pick: (row: Row) => number) => rows.reduce((all, row) => all + pick(row), 0);
  const shift = ({ with: a, without: b }: Row) => a.shift - b.shift;
  const lines = [
    `${rows.length} pages, ${labelled.length} with a label`,
    `ms of the page's thread                    median      95%    most`,
    `longest task with the content script in it ${figure(longest)}`,
    `  the content script's part of it        ${figure(own)}`,
    `all of the content script's work a page  ${figure(sum)}`,
    `load to label (wall clock)               ${figure(labelled)}`,
    `tasks over 50 ms with the content script in them: ${total(({ with: { tasks } }) => tasks.filter(({ whole }) => whole > LONG).length)}`,
    `long-task records, all pages, with / without: ${total((row) => row.with.long.length)} / ${total((row) => row.without.long.length)}`,
    `layout shift, all pages, with / without: ${total((row) => row.with.shift).toFixed(3)} / ${total((row) => row.without.shift).toFixed(3)}; pages with more: ${rows.filter((row) => shift(row) > SHIFT).length}`,
    `DOM as without the extension, once switched off: ${rows.filter((row) => row.unchanged).length} of ${rows.length}`,
  ];
  for (const row of rows) {
    const longTask = row.with.tasks[0]?.whole ?? 0;
    const misses = [
      longTask > LONG ? `a task of ${longTask.toFixed(0)} ms, ${(row.with.tasks[0]?.own ?? 0).toFixed(0)} its own` : '',
      shift(row) > SHIFT ? `layout shift ${row.with.shift.toFixed(3)} against ${row.without.shift.toFixed(3)}` : '',
      row.unchanged ? '' : 'DOM differs',
    ].filter(Boolean);
    if (misses.length > 0) lines.push(`  ${row.id}: ${misses.join('; ')}`);
  }
  return lines.join('\n');
}
