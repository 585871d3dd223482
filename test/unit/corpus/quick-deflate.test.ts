import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { quickDeflate } from '../../../lib/corpus/deflate/quick-deflate.ts';
import { packBody, unpackBody } from '../../../lib/corpus/store/body.ts';
import { held, sampleCopy, sampleWire } from '../../../lib/sample/stories.ts';

const encoder = new TextEncoder();
/** As long as an article is. */
const prose = [sampleWire(), sampleCopy()].map((story) => held(story).text).join('\n');
const ends = (bytes: Uint8Array) => Buffer.compare(inflateRawSync(quickDeflate(bytes)), bytes);

test('whatever bytes are packed, any unpacker of deflate gives them back', () => {
  const some = fc.uint8Array({ maxLength: 300 });
  // Bytes over and over, at every distance: matches of every length.
  const repeated = fc
    .tuple(some, fc.uint8Array({ maxLength: 40 }), fc.nat(40_000))
    .map(([a, b, apart]) => Uint8Array.from([...a, ...a, ...b, ...new Array(apart).fill(7), ...a, ...b]));
  fc.assert(
    fc.property(fc.oneof(some, repeated), (bytes) => {
      expect(ends(bytes)).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('every length of a match and every range of distances has its code', () => {
  for (let length = 4; length <= 600; length++) {
    expect(ends(Uint8Array.from({ length: 2 * length }, (_, i) => (i * 7) % length)), `period ${length}`).toBe(0);
  }
  const lead = encoder.encode('the lighthouse keepers of Vessel Point');
  for (let apart = 1; apart < 70_000; apart = Math.ceil(apart * 1.3)) {
    const between = Uint8Array.from({ length: apart }, (_, i) => (i * i) >>> 3);
    expect(ends(Uint8Array.from([...lead, ...between, ...lead])), `${apart} bytes apart`).toBe(0);
  }
});

test('a text longer than the buffer that is kept is packed whole', () => {
  const long = encoder.encode(prose.repeat(800));
  expect(long.length).toBeGreaterThan(2 ** 20);
  expect(ends(long)).toBe(0);
});

const bodyOf = (text: string) => packBody({ id: 'a', text });

test('an article is packed and unpacked, in any letters', () => {
  const texts = [
    '',
    'a',
    '\u0000\u001f\u007f',
    'أعلنت الحكومة أمس أن الجسر القديم سيغلق. '.repeat(40),
    '\ud800',
    'x'.repeat(300_000),
  ];
  for (const text of texts) expect(unpackBody(bodyOf(text))).toEqual({ id: 'a', text });
});

test('no text takes much more than a general packer makes of it', () => {
  for (const text of [prose, 'ثم قال الوزير إن الأعمال ستبدأ في الربيع المقبل. '.repeat(3) + prose.slice(0, 50)]) {
    const general = deflateSync(encoder.encode(JSON.stringify({ id: 'a', text })), { level: 1 });
    expect(bodyOf(text).length).toBeLessThan(1.1 * general.length);
  }
});
