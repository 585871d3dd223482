import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * Every value of `name.ndjson`, gzipped or not, one after another. The caller says what a line is; the data are the
 * evaluation's own. Throws where there is no such file.
 */
export async function* lines<T>(dir: string, name: string): AsyncGenerator<T> {
  const path = [join(dir, `${name}.ndjson.gz`), join(dir, `${name}.ndjson`)].find(existsSync);
  if (!path) throw new MissingData(`no ${name}.ndjson or ${name}.ndjson.gz in ${dir}`);
  const raw = createReadStream(path);
  const input = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield JSON.parse(line) as T;
  }
}

/** The same as an array. */
export async function readLines<T>(dir: string, name: string): Promise<T[]> {
  const values: T[] = [];
  for await (const value of lines<T>(dir, name)) values.push(value);
  return values;
}

/** A question's data are not in the folder. */
export class MissingData extends Error {}
