import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../../lib/corpus/packed/bits.ts';

const code = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), value: fc.nat(0x7fffffff), width: fc.constant(32) }),
  fc.record({ kind: fc.constant('put' as const), value: fc.nat(255), width: fc.integer({ min: 8, max: 31 }) }),
  fc.record({ kind: fc.constant('gamma' as const), value: fc.integer({ min: 1, max: 0xffffffff }) }),
  fc
    .record({ k: fc.integer({ min: 0, max: 31 }), quotient: fc.nat(200), rest: fc.nat(0x7fffffff) })
    .map(({ k, quotient, rest }) => ({ kind: 'rice' as const, k, value: quotient * 2 ** k + (rest % 2 ** k) }))
    .filter(({ value }) => value <= 0xffffffff),
);

test('whatever mixture of codes is written is read back', () => {
  fc.assert(
    fc.property(fc.array(code, { maxLength: 200 }), (codes) => {
      const writer = new BitWriter();
      for (const c of codes) {
        if (c.kind === 'put') writer.put(c.value, c.width);
        else if (c.kind === 'gamma') writer.gamma(c.value);
        else writer.rice(c.value, c.k);
      }
      const reader = new BitReader(writer.done());
      for (const c of codes) {
        const value = c.kind === 'put' ? reader.get(c.width) : c.kind === 'gamma' ? reader.gamma() : reader.rice(c.k);
        expect(value).toBe(c.value);
      }
      expect(reader.at).toBe(writer.length);
    }),
  );
});

test('a bit stream inside a larger buffer is read from its own start', () => {
  const writer = new BitWriter();
  writer.rice(1000, 4);
  const bytes = writer.done();
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(new BitReader(shifted.subarray(3)).rice(4)).toBe(1000);
});
