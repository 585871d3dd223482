import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryLibrary } from '../../../lib/corpus/memory-library.ts';
import { lookUp, type Place, type Selection } from '../../../lib/selection/look-up.ts';
import { STORIES, story, toArticle } from '../../fixtures/stories.ts';

const library = new MemoryLibrary();
for (const one of STORIES) library.add({ ...toArticle(one), id: one.slug });

type Looked = Extract<Selection, { status: 'looked' }>;
const look = async (text: string, held = library): Promise<Looked> => {
  const found = await lookUp(text, held);
  if (found.status !== 'looked') throw new Error(`"${text}" is ${found.status}`);
  return found;
};
const ids = (places: readonly Place[], kind: Place['kind']) =>
  places.filter((place) => place.kind === kind).map(({ article }) => article.id);

const WIRE = story('dam/wire').text;
const SENTENCE = 'A second, longer crack opened in February after a week of heavy rain';

describe('a passage that a held article has', () => {
  test('word for word is found in all that have it, the earliest first, with its sentence', async () => {
    const { places, more } = await look(SENTENCE);
    const verbatim = ids(places, 'verbatim');
    const holders = STORIES.filter(({ text }) => text.includes(SENTENCE)).map(({ slug }) => slug);
    expect([...verbatim].sort()).toEqual([...holders].sort());
    expect(holders.length).toBeGreaterThan(1);
    const dates = places.slice(0, verbatim.length).map(({ article }) => article.published ?? '9');
    expect(dates).toEqual([...dates].sort());
    expect(places[0]?.words).toBe(SENTENCE);
    expect(places[0]?.after).toContain('the authority');
    expect(more).toBe(false);
  });

  test('with other marks, capitals and spaces is still word for word', async () => {
    const { places } = await look(`  “${SENTENCE.toUpperCase()}”\n`);
    expect(ids(places, 'verbatim')).toContain('dam/wire');
  });

  test('cut in the middle of a word at either end is word for word', async () => {
    const { places } = await look(SENTENCE.slice(3, -3));
    expect(ids(places, 'verbatim')).toContain('dam/wire');
  });

  test('with a word changed is altered, and says which', async () => {
    const { places } = await look(SENTENCE.replace('February', 'March'));
    const place = places.find(({ article }) => article.id === 'dam/wire');
    expect(place?.kind).toBe('altered');
    const [change] = place?.changes ?? [];
    expect(change?.kind).toBe('date');
    const [here, there] = [change?.article, change?.source];
    expect(here && SENTENCE.replace('February', 'March').slice(here.start, here.end)).toContain('March');
    expect(there && place?.words.slice(there.start, there.end)).toContain('February');
  });

  test('with its last and its first word changed shows both', async () => {
    const words = SENTENCE.replace(/^A /, 'One ').replace('rain', 'snow');
    const place = (await look(words)).places.find(({ article }) => article.id === 'dam/wire');
    expect([place?.kind, place?.words]).toEqual(['altered', SENTENCE]);
  });

  test('a negation lost from a quotation is told of', async () => {
    const quotation = 'I am not a courier between the banks and the people who pour the concrete';
    const { places } = await look(quotation);
    const verbatim = places.find(({ article }) => article.id === 'dam/wire');
    expect(verbatim).toMatchObject({ kind: 'verbatim', quoted: true });
    const { places: altered } = await look(quotation.replace('not ', ''));
    const place = altered.find(({ article }) => article.id === 'dam/wire');
    expect(place).toMatchObject({ kind: 'altered', quoted: true });
    expect(place?.changes.map(({ kind }) => kind)).toContain('negation');
  });

  test('selected without its quotation marks has lost no quotation', async () => {
    const { places } = await look('We will still need skilled hands on that wall for five more winters, perhaps three');
    const place = places.find(({ article }) => article.id === 'dam/wire');
    expect(place?.kind).toBe('altered');
    expect(place?.changes.map(({ source }) => source && place.words.slice(source.start, source.end))).toEqual([
      'two',
      'two',
    ]);
    expect(place?.changes.map(({ kind }) => kind).sort()).toEqual(['number', 'quote']);
  });

  test('inside a longer passage of its own is told of as a part', async () => {
    const own =
      'Nobody on the market square wanted to talk about it that morning, and those who did lowered their voices. ' +
      'The beekeeper shrugged and went on loading his cart with the empty frames of the year before. ';
    const { places } = await look(`${own}${SENTENCE}.`);
    const place = places.find(({ article }) => article.id === 'dam/wire');
    expect(place?.kind).toBe('part');
    expect(`${own}${SENTENCE}.`.slice(place?.here.start, place?.here.end)).toBe(SENTENCE);
  });
});

describe('what is not told of', () => {
  test.each(['the dam', 'that it was one of the', 'he said', '', '…', '1931'])(
    '%o is too short to tell',
    async (text) => {
      expect((await lookUp(text, library)).status).toBe('too-short');
    },
  );

  test('a sentence that nobody has, though its words are known', async () => {
    const { places } = await look(
      'The governor bought copper mines from the striking union in the autumn of last year',
    );
    expect(places).toEqual([]);
  });

  test('anything in an empty library', async () => {
    expect(await look(SENTENCE, new MemoryLibrary())).toMatchObject({ places: [], size: 0 });
  });

  test('the page that it was selected on', async () => {
    const found = await lookUp(SENTENCE, library, ({ id }) => id === 'dam/wire');
    expect(found.status === 'looked' && ids(found.places, 'verbatim')).not.toContain('dam/wire');
  });
});

test('of a text longer than a passage the beginning is looked for, and said to be', async () => {
  const { places, cut, words } = await look(`${WIRE} ${WIRE}`);
  expect(cut).toBe(true);
  expect(words).toBeGreaterThan(400);
  expect(places[0]).toMatchObject({ kind: 'verbatim', article: { id: 'dam/wire' } });
});

test('every run of eight words that tell something is found word for word where it stands', async () => {
  const words = [...WIRE.matchAll(/\S+/g)];
  await fc.assert(
    fc.asyncProperty(fc.nat(words.length - 9), fc.integer({ min: 8, max: 30 }), async (from, length) => {
      const [first, last] = [words[from], words[Math.min(words.length - 1, from + length - 1)]];
      const run = WIRE.slice(first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0));
      const found = await lookUp(run, library);
      if (found.status === 'too-short') return;
      expect(ids(found.places, 'verbatim'), run).toContain('dam/wire');
    }),
    { seed: 7, numRuns: 60 },
  );
});

test('a quotation in five hundred articles is found in time', async () => {
  const many = new MemoryLibrary();
  for (let n = 0; n < 500; n++) many.add({ id: `m${n}`, text: `Story number ${n}.\n\n${WIRE}\n\nEnd of story ${n}.` });
  const found = await look(SENTENCE, many);
  expect(found.more).toBe(true);
  expect(found.places).toHaveLength(40);
});
