import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../../cli/batch.ts';
import { openOutput } from '../../../cli/output.ts';
import { good } from '../../../cli/record.ts';
import { scratch } from './files.ts';

const files = scratch();

/** Runs a batch and gives what it wrote to either stream. */
async function run(lines: string, work: Parameters<typeof runBatch>[1]) {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const path = files.write('batch.ndjson', lines);
  const count = await runBatch(
    path,
    work,
    openOutput(out, err, () => {}),
  );
  const said = ((err.read() as Buffer | null)?.toString() ?? '').replaceAll(path, 'FILE');
  return { count, written: (out.read() as Buffer | null)?.toString() ?? '', said };
}

describe('runBatch', () => {
  it('goes on after a line on which the engine fails, and names it', async () => {
    const { count, written, said } = await run('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n', (_, id) => {
      if (id === 'b') throw new Error('no such passage');
      return good({ id });
    });
    expect({ count, written }).toEqual({ count: 2, written: '{"id":"a"}\n{"id":"c"}\n' });
    expect(said).toMatch(/^FILE:2: the engine failed on this line: Error: no such passage\n/);
  });

  it('names an id met twice and answers both lines', async () => {
    const { count, said } = await run('{"id":"a"}\n{"id":"a"}\n{"id":7}\n', (_, id) => good({ id }));
    expect({ count, said }).toEqual({ count: 3, said: 'FILE:2: the id "a" stands already in line 1\n' });
  });

  it('keeps the order of the lines, however long each takes', async () => {
    const { written } = await run('{"id":"slow"}\n{"id":"fast"}\n', async (_, id) => {
      if (id === 'slow') await new Promise((resolve) => setImmediate(resolve));
      return good({ id });
    });
    expect(written).toBe('{"id":"slow"}\n{"id":"fast"}\n');
  });
});
