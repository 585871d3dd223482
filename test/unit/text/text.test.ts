import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBoilerplate, isCaption } from '../../../lib/text/boilerplate.ts';
import { nameKey } from '../../../lib/text/name-key.ts';
import { quotations } from '../../../lib/text/quotes.ts';
import { sentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { unwrap } from '../../../lib/text/unwrap.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
const parts = (text: string) => sentences(text).map((s) => text.slice(s.start, s.end));
const quoted = (text: string) => quotations(text).map((s) => text.slice(s.start, s.end));
const norms = (text: string) => tokenize(text).map((t) => t.norm);

describe('words', () => {
  test.each([
    ['U.S. troops', ['us', 'troops']],
    ['the premier’s office', ['the', 'premier', 'office']],
    ['1,000 or 1.5', ['1,000', 'or', '1.5']],
    ['re\u00ADsign\u00ADed', ['resigned']],
    ['\uFB01ve ﬂights', ['five', 'flights']],
    ['a\u00A0no-break', ['a', 'no', 'break']],
    ['القُدْس', ['القدس']],
    ['東京で', ['東', '京', 'て']],
    ['👩‍👩‍👧 family', ['family']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));

  test('lie in order within the text and hold no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const t of tokenize(text)) {
          expect(t.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(t.start, t.end)).toMatch(/^\S+$/u);
          last = t.end;
        }
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['Gen. Amar Vos spoke at 3.5 per cent. He left.', 2],
    ['The U.S. Senate met. It voted.', 2],
    ['“Is it over?” he asked. No.', 2],
    ['He said no. ”', 1],
    ['J. R. Olm won… Then he lost!', 2],
    ['Heading\n\nA text. Another.', 3],
    ['هل انتهى؟ نعم.', 2],
    ['It was 11 °C. Maud Lind waited.', 2],
    ['Der Verlust betrug 54 Mio. Euro. Das war viel.', 2],
  ])('%s', (text, count) => expect(parts(text)).toHaveLength(count));

  test('cover all that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parts(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('wrapped lines', () => {
  const wrapped =
    'The harbour board of Port Ellery\nsaid on Monday that the crane of\nPier 4 would not be repaired\nbefore the winter. It had stood\nidle since May.';

  test('are joined, and a name at the start of a line too', () => {
    expect(unwrap(wrapped)).toBe(wrapped.replaceAll('\n', ' '));
    expect(parts(unwrap(wrapped))).toHaveLength(2);
  });

  test('keep their paragraphs', () => {
    const text = `${wrapped}\n\nNobody was hurt. The board\nmeets again on Friday.\n   Indented lines begin one too.`;
    expect(unwrap(text).match(/\n/g)).toHaveLength(3);
  });

  test.each([
    ['paragraphs', 'The board met on Monday.\nIt said nothing.\nThen it went home.'],
    ['headings and a list', 'Pier 4\nThe board met.\nTo be repaired\ncrane\nRails\nGate\nLights\nQuay'],
  ])('are not seen in %s', (_, text) => expect(unwrap(text)).toBe(text));

  test('any text keeps its length and all that is not white space', () => {
    const line = fc.constantFrom('a', 'B', '.', ' ', '\n', '\n', '“', '🙂', '\t', 'é');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (some) => {
        const text = some.join('');
        expect(unwrap(text)).toHaveLength(text.length);
        expect(unwrap(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('quotations', () => {
  test.each([
    ['He said “no way” and "yes".', ['no way', 'yes']],
    ['„Nein“, sagte er. «Non», dit-il. «لا»', ['Nein', 'Non', 'لا']],
    ['“One paragraph\n\n“and the next.”', ['One paragraph', 'and the next.']],
    ['goes on without an opening.” He left.', ['goes on without an opening.']],
    ['‘We shall rebuild the bridge,’ she said of workers’ rights.', ['We shall rebuild the bridge,']],
    ['a 5" pipe', []],
    [
      '« C’est fini », a dit le maire. Le pont reste fermé. « Nous attendons », dit-elle.',
      ['C’est fini', 'Nous attendons'],
    ],
    ['«\u00A0Non\u00A0», dit-il, puis «\u202FOui\u202F». Le pont.', ['Non', 'Oui']],
    ['Un « fou » et une « honte ». Le pont aussi.', ['fou', 'honte']],
    ['Il a dit : « Nous avons\nLe pont », dit-il. La ville.', ['Nous avons']],
    ['»Nein«, sagte er. Dann kam »die 3. Welle« und »‚Ja‘ oder nein«.', ['Nein', 'die 3. Welle', '‚Ja‘ oder nein']],
    ['«No cerraremos», dijo. «¿Por qué?», preguntó.', ['No cerraremos', '¿Por qué?']],
    ['fini », a dit le maire. Le pont »: rien »; ni »)', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

  test('never overlap', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z “”"„«»‘’\n.\u00A0]{0,120}$/), (text) => {
        const spans = quotations(text);
        spans.forEach((s, i) => {
          expect(s.end).toBeGreaterThan(s.start);
          if (i > 0) expect(s.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        });
      }),
    );
  });
});

describe('names by sound', () => {
  test.each([
    ['kadhimi', 'kazemi'],
    ['qassim', 'qassem'],
    ['hashimi', 'hashemi'],
    ['mohammed', 'muhammad'],
  ])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  test('basra is not mosul', () => expect(nameKey('basra')).not.toBe(nameKey('mosul')));
});

describe('boilerplate', () => {
  test.each([
    'Sign up for our morning newsletter and get it delivered to your inbox.',
    'Story Continued Below',
    '© 2024 Northern Wire. All rights reserved.',
    'Follow us on Twitter',
    'Read more: Ferry found',
    'Lesen Sie auch: Fähre gefunden',
  ])('%s', (line) => expect(isBoilerplate(line)).toBe(true));
  test.each([
    'The minister said the advertisement had cost the city two million crowns.',
    'Related talks between the two parties broke down on Monday, officials said.',
    'He signed the letter on Monday.',
  ])('not: %s', (line) => expect(isBoilerplate(line)).toBe(false));
  test('captions', () => {
    expect(isCaption('The premier speaks in Belhat, Monday. (Northern Wire Photo/Arno Delk)')).toBe(true);
    expect(isCaption('The premier spoke in Belhat (the capital).')).toBe(false);
  });
});
