import { isFields } from '../text/json.ts';
import { type Judgement, type Party, REASONS } from './judgement.ts';

const VERDICTS = ['copy', 'edited', 'rewritten', 'partial', 'same-subject', 'unrelated'] as const;
const LINEAGES = ['taken', 'version', 'source', 'undetermined', 'none'] as const;
const NAMES = ['url', 'title', 'outlet', 'published'] as const;

/** Longer than any address or headline. */
const LONGEST = 4096;
/** Hashes that a sketch may have: room for sketches of another size. */
const MOST_HASHES = 512;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
const isHash = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 32;
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

function partyFrom(value: unknown): Party | null {
  if (!isFields(value)) return null;
  const { sketch } = value;
  if (!Array.isArray(sketch) || sketch.length > MOST_HASHES || !sketch.every(isHash)) return null;
  if (!NAMES.every((name) => value[name] === undefined || isText(value[name]))) return null;
  const names = NAMES.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]]));
  return { ...(Object.fromEntries(names) as Omit<Party, 'sketch'>), sketch: [...sketch].sort((a, b) => a - b) };
}

/** A judgement rebuilt from its known fields; null where it is none. */
export function judgementFrom(value: unknown): Judgement | null {
  if (!isFields(value) || !isFields(value.report)) return null;
  const { id, at, report } = value;
  if (!isText(id) || !/^[\w-]{1,64}$/.test(id) || !isText(at) || Number.isNaN(Date.parse(at))) return null;
  const [article, original] = [partyFrom(value.article), partyFrom(value.original)];
  const originalId = isFields(value.original) ? value.original.id : undefined;
  const says = oneOf(['right', 'wrong'], value.says);
  const [verdict, lineage] = [oneOf(VERDICTS, report.verdict), oneOf(LINEAGES, report.lineage)];
  const { probability } = report;
  if (!article || !original || !isText(originalId) || !says || !verdict || !lineage) return null;
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) return null;
  const reason = oneOf(REASONS, value.reason);
  return {
    id,
    at,
    says,
    ...(reason && { reason }),
    article,
    original: { id: originalId, ...original },
    report: { verdict, lineage, probability },
  };
}

/** All judgements as NDJSON, one a line, the oldest first. */
export const toNdjson = (all: readonly Judgement[]): string =>
  [...all]
    .sort((a, b) => a.at.localeCompare(b.at))
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');

/** What a file of judgements holds: the good ones, and the numbers (from 1) of the lines that are none. */
export type Read = { readonly judgements: readonly Judgement[]; readonly badLines: readonly number[] };

/** Reads NDJSON; empty lines do not count. A line that is no judgement is named and the rest goes on. */
export function fromNdjson(text: string): Read {
  const judgements: Judgement[] = [];
  const badLines: number[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, i) => {
      if (line.trim() === '') return;
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch {
        value = null;
      }
      const judgement = judgementFrom(value);
      if (judgement) judgements.push(judgement);
      else badLines.push(i + 1);
    });
  return { judgements, badLines };
}
