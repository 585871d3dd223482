import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, readLines } from '../../../cli/lines.ts';
import { scratch } from './files.ts';

const files = scratch();

async function linesOf(path: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('counts blank lines and passes them over', async () => {
    expect(await linesOf(files.write('blank', 'a\n\n  \r\nb\n'))).toEqual([
      { kind: 'line', number: 1, text: 'a' },
      { kind: 'line', number: 4, text: 'b' },
    ]);
  });

  it('reads a last line without a newline, and an empty file as no line', async () => {
    expect(await linesOf(files.write('last', 'a\nb'))).toHaveLength(2);
    expect(await linesOf(files.write('none', ''))).toEqual([]);
  });

  it('keeps U+2028 and U+2029 within their line', async () => {
    const line = JSON.stringify('one\u2028two\u2029three\u0085four');
    expect(await linesOf(files.write('separators', `${line}\n`))).toEqual([{ kind: 'line', number: 1, text: line }]);
  });

  it('reads gzip by its content, not by its name', async () => {
    const packed = gzipSync('a\nb\n');
    expect(await linesOf(files.write('packed.ndjson.gz', packed))).toHaveLength(2);
    expect(await linesOf(files.write('packed.ndjson', packed))).toHaveLength(2);
    expect(await linesOf(files.write('plain.ndjson.gz', 'a\nb\n'))).toHaveLength(2);
  });

  it('names the line that is not UTF-8 or is binary, and goes on', async () => {
    const bytes = Buffer.concat([Buffer.from('a\n'), Buffer.from([0xe9, 0x0a, 0x00, 0x0a]), Buffer.from('b\n')]);
    expect(await linesOf(files.write('broken', bytes))).toEqual([
      { kind: 'line', number: 1, text: 'a' },
      { kind: 'bad', number: 2, why: 'not UTF-8 text' },
      { kind: 'bad', number: 3, why: 'binary data, not a line of JSON' },
      { kind: 'line', number: 4, text: 'b' },
    ]);
  });

  it('says so when the file is missing or the archive is cut off', async () => {
    expect(await linesOf(files.path('missing'))).toEqual([{ kind: 'bad', number: 1, why: 'there is no such file' }]);
    const cut = gzipSync(`${'a line of text\n'.repeat(20_000)}`).subarray(0, 60);
    const last = (await linesOf(files.write('cut.gz', cut))).at(-1);
    expect(last).toMatchObject({ kind: 'bad', why: expect.stringContaining('damaged') });
  });

  it('reads a line of 20 million characters', async () => {
    const [line] = await linesOf(files.write('long', `"${'x'.repeat(20_000_000)}"\n`));
    expect(line).toMatchObject({ kind: 'line', number: 1 });
    expect(line?.kind === 'line' && line.text.length).toBe(20_000_002);
  });

  it('gives back any lines, wherever the chunks of the file end', async () => {
    const word = fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text));
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (lines) => {
        const path = files.write('any', lines.map((line) => `${line}\n`).join(''));
        expect((await linesOf(path)).map((line) => line.kind === 'line' && line.text)).toEqual(lines);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
