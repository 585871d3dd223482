import { readLines } from './lines.ts';
import { at, type Output } from './output.ts';
import { bad, type Fields, idOf, parseObject, type Read } from './record.ts';

/** What a batch does with one line: a value to print as a line of its own, or why the line is skipped. */
export type LineWork = (fields: Fields, id: string | undefined) => Promise<Read<unknown>> | Read<unknown>;

/**
 * Runs `work` over each line of an NDJSON file and prints the results in the same order. Returns how many were good.
 * An id met twice is named, and worked on all the same: its answer is as good as the first.
 */
export async function runBatch(path: string, work: LineWork, output: Output): Promise<number> {
  const lineOf = new Map<string, number>();
  let [seen, good] = [0, 0];
  for await (const line of readLines(path)) {
    seen++;
    const where = at(path, line.number);
    const fields = line.kind === 'line' ? parseObject(line.text) : ({ ok: false, why: line.why } as const);
    if (!fields.ok) {
      output.complain(where, fields.why);
      continue;
    }
    const id = idOf(fields.value);
    const before = id === undefined ? undefined : lineOf.get(id);
    if (before !== undefined) output.complain(where, `the id "${id}" stands already in line ${before}`);
    if (id !== undefined && before === undefined) lineOf.set(id, line.number);
    const result = await attempt(work, fields.value, id);
    if (!result.ok) {
      output.complain(where, result.why);
      continue;
    }
    good++;
    await output.report(JSON.stringify(result.value));
  }
  if (seen === 0) output.complain(path, 'there is no line in it');
  return good;
}

/** A line on which the engine itself fails is one bad line: the hours of work after it are not lost. */
async function attempt(work: LineWork, fields: Fields, id: string | undefined): Promise<Read<unknown>> {
  try {
    return await work(fields, id);
  } catch (error) {
    return bad(`the engine failed on this line: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
