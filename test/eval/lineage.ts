import { existsSync } from 'node:fs';
import type { Related } from '../../lib/report.ts';
import type { Answer, Failure } from './answer.ts';
import { evaluateDated } from './dated.ts';
import { type Reading, readFamilies } from './families.ts';
import { isDerived, rate, table } from './score.ts';

/** What is wrong with a reading's answer to "who took from whom", worst first; null: nothing. */
type Fault =
  /** It took from what took from it, or calls itself the source of what it took from. */
  | 'direction'
  /** A direction is claimed that nothing holds up: from a sibling, or where honesty is "undetermined". */
  | 'unfounded'
  /** "Undetermined" where enough speaks for a direction. */
  | 'undetermined'
  /** The family was not found, so that nothing was said. */
  | 'silent'
  /** Anything else: a version called a copy, another text named. */
  | 'other';

/** Says what is wrong with a reading, if anything. */
function faultOf({ report, right }: Reading): Fault | null {
  const said = isDerived(report.verdict) ? report.lineage : 'none';
  const named = said === 'none' ? null : (report.original?.id ?? null);
  const kin = named === null ? null : (right.kin.get(named) ?? 'stranger');
  if (right.lineages.includes(said) && right.originals.includes(named)) return null;
  if (said === 'taken' && kin === 'descendant') return 'direction';
  if (said === 'source' && [...right.kin.values()].includes('ancestor')) return 'direction';
  if (said === 'none') return 'silent';
  if (said === 'undetermined') return right.lineages.includes('undetermined') ? 'other' : 'undetermined';
  return right.lineages.includes('undetermined') || kin === 'sibling' || kin === 'stranger' ? 'unfounded' : 'other';
}

type Relation = Related['relation'];
/** One held member: what it is, first of the right answers, and what was said of it. */
type Said = { readonly id: string; readonly want: Relation; readonly said: Relation; readonly right: boolean };

/** What was said of each held member, and of strangers that were called kin. */
function relationsOf({ report, right }: Reading): Said[] {
  const said = (id: string): Relation => report.related.find((r) => r.id === id)?.relation ?? 'subject';
  const known = [...right.relations].map(([id, wants]) => ({
    id,
    want: wants[0] as Relation,
    said: said(id),
    right: wants.includes(said(id)),
  }));
  const strangers = report.related.filter((r) => r.relation !== 'subject' && !right.relations.has(r.id));
  return [...known, ...strangers.map((r): Said => ({ id: r.id, want: 'subject', said: r.relation, right: false }))];
}

/** Counts over some readings. */
export function lineageFigures(readings: readonly Reading[]) {
  const faults = readings.map(faultOf);
  const count = (fault: Fault | null): number => faults.filter((f) => f === fault).length;
  const relations = readings.flatMap(relationsOf);
  return {
    readings: readings.length,
    right: count(null),
    direction: count('direction'),
    unfounded: count('unfounded'),
    undetermined: count('undetermined'),
    silent: count('silent'),
    other: count('other'),
    relations: relations.length,
    relationsRight: relations.filter((r) => r.right).length,
    confusions: relations.filter((r) => !r.right),
  };
}

function row(name: string, readings: readonly Reading[]): (string | number)[] {
  const f = lineageFigures(readings);
  const wrong = [f.direction, f.unfounded, f.undetermined, f.silent, f.other];
  return [name, f.readings, rate(f.right, f.readings), ...wrong, rate(f.relationsRight, f.relations)];
}

const RELATIONS: readonly Relation[] = ['original', 'version', 'copy', 'sibling', 'subject'];

/** Which relation was said in place of which: wrong answers only. */
function confusion(readings: readonly Reading[]): string {
  const { confusions } = lineageFigures(readings);
  const cell = (want: Relation, said: Relation): string =>
    String(confusions.filter((c) => c.want === want && c.said === said).length || '');
  return table(
    ['is, wrongly said', ...RELATIONS],
    RELATIONS.map((want) => [want, ...RELATIONS.map((said) => cell(want, said))]),
  );
}

function failuresOf(reading: Reading): Failure[] {
  const { read, beside, held, report, right } = reading;
  const set = beside === 'one' ? `one: ${held[0]?.id}` : beside;
  const fault = faultOf(reading);
  const main: Failure[] = fault
    ? [
        {
          set,
          id: read.id,
          what:
            `${fault}: ${report.verdict}, ${report.lineage}, ${report.original?.id ?? 'none'}; ` +
            `right: ${right.lineages.join(' or ')}, ${right.originals.map((o) => o ?? 'none').join(' or ')}`,
        },
      ]
    : [];
  const others = relationsOf(reading).filter((r) => !r.right);
  return [
    ...main,
    ...others.map(({ id, want, said }) => ({ set, id: read.id, what: `${id} is ${want}, said ${said}` })),
  ];
}

const HEAD = [
  'family',
  'readings',
  'right %',
  'direction wrong',
  'unfounded',
  'undetermined',
  'silent',
  'other',
  'relations right %',
];

/** Who took from whom? The project's own families, and, where the data are there, real pairs that outlets and dates tell of. */
export async function evaluateLineage(dir: string): Promise<Answer> {
  const readings = await readFamilies();
  const kinds = [...new Set(readings.map((r) => r.read.kind))];
  const beside = { all: 'beside all', rootless: 'without the originals', one: 'beside one other' } as const;
  const text = [
    table(HEAD, [
      ...kinds.map((kind) =>
        row(
          kind,
          readings.filter((r) => r.read.kind === kind),
        ),
      ),
      ...(Object.keys(beside) as (keyof typeof beside)[]).map((how) =>
        row(
          beside[how],
          readings.filter((r) => r.beside === how),
        ),
      ),
      row('all', readings),
    ]),
    confusion(readings),
  ];
  const dated = existsSync(dir) ? await evaluateDated(dir) : { text: '', failures: [] };
  return {
    text: [...text, dated.text].filter(Boolean).join('\n\n'),
    failures: [...readings.flatMap(failuresOf), ...dated.failures],
  };
}
