import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Every value of an NDJSON file, gzipped or not. The caller says what a line is; the data are the evaluation's own. */
export async function readLines<T>(dir: string, name: string): Promise<T[]> {
  const path = [join(dir, `${name}.ndjson.gz`), join(dir, `${name}.ndjson`)].find(existsSync);
  if (!path) throw new Error(`no ${name}.ndjson or ${name}.ndjson.gz in ${dir}`);
  const raw = createReadStream(path);
  const input = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  const values: T[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') values.push(JSON.parse(line) as T);
  }
  return values;
}
