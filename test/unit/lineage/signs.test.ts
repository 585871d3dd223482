import { describe, expect, it } from 'vitest';
import { agencyOf, OWN, ownness } from '../../../lib/lineage/agency.ts';
import { agreement, readings, vote } from '../../../lib/lineage/collation.ts';
import { leadOf, leadWords, type When, whenOf } from '../../../lib/lineage/dates.ts';
import { stateside, wear } from '../../../lib/lineage/wear.ts';
import { OTHER, RETURNED, SPUN, STORY, UPDATE } from './stories.ts';

const HOUR = 3_600_000;
const lead = (a: string, b: string): number =>
  leadOf(whenOf({ text: '', published: a }) as When, whenOf({ text: '', published: b }) as When);

describe('dates', () => {
  it.each<[string, string, number]>([
    ['2024-05-03T11:00:00Z', '2024-05-03T08:00:00Z', 3],
    ['2024-05-03T11:00:00+02:00', '2024-05-03T08:00:00Z', 1],
    ['2024-05-03', '2024-05-02', 24],
    ['2024-05-03', '2024-05-03', 0],
    ['2024-05-03', '2024-05-03T08:00:00Z', 0],
    // A time without a zone may be half a day off.
    ['2024-05-03T11:00:00', '2024-05-03T08:00:00Z', 0],
  ])('%s after %s by %d hours', (a, b, hours) => {
    expect(lead(a, b)).toBe(hours * HOUR);
    expect(lead(b, a)).toBe(-hours * HOUR || 0);
  });

  it.each<[string, string | null]>([
    ['Updated: May 3rd 2021, 11:12 AM', '2021-05-03'],
    ['A story.\nPublished: 3 May 2021', '2021-05-03'],
    [' date 2021-05-03 The mayor speaks.', '2021-05-03'],
    ['Posted on Monday, May 3, 2021', '2021-05-03'],
    ['The mayor spoke on May 3, 2021.', null],
    ['Published: Smarch 3, 2021', null],
  ])('the text states its own date: %s', (text, day) => {
    const when = whenOf({ text });
    expect(when && new Date(when.from).toISOString().slice(0, 10)).toBe(day);
  });

  it('has none for a value that is no date', () => {
    expect(whenOf({ text: '', published: 'yesterday' })).toBeNull();
  });

  it.each<[number, string]>([
    [60_000, '1 minute earlier'],
    [3 * HOUR, '3 hours earlier'],
    [-3 * HOUR, '3 hours later'],
    [24 * HOUR, '1 day earlier'],
    [100 * 24 * HOUR, '3 months earlier'],
    [800 * 24 * HOUR, '2 years earlier'],
  ])('a lead of %d ms is %s', (ms, words) => {
    expect(leadWords(ms)).toBe(words);
  });
});

describe('traces of rewriting', () => {
  it('are met in machine-made copies, not in the stories they were made from', () => {
    for (const own of [STORY, UPDATE, OTHER])
      for (const copy of [SPUN, RETURNED]) expect(wear(copy)).toBeGreaterThan(wear(own) + 0.3);
  });

  it('are not quotations that run over paragraphs, as newspapers print them', () => {
    expect(wear('“One thing is the pier.\n\n“The other is the quay,” he said.')).toBe(0);
  });

  it('are words written twice, whatever their length and letters, but not two of which one only begins the other', () => {
    const worn = (text: string) => wear(text) > 0;
    expect(worn('The pier pier was closed.')).toBe(true);
    expect(worn('Der Fähr Fähr Anleger, größte größte.')).toBe(true);
    expect(worn('The pier\npier pierced pier-to-pier.')).toBe(false);
    expect(worn('They had had no answer that thatched a roof.')).toBe(true);
    expect(worn('It is is so.')).toBe(false);
  });

  it('knows an American agency’s leadWordsing from another', () => {
    expect(stateside('The U.S. and the U.S.-led group')).toBe(1);
    expect(stateside('The US and the US-led group')).toBe(-1);
    expect(stateside('He told us of the US')).toBe(0);
  });
});

describe('collation', () => {
  const [story, update, spun, back, other] = [STORY, UPDATE, SPUN, RETURNED, OTHER].map(readings) as [
    ReturnType<typeof readings>,
    ReturnType<typeof readings>,
    ReturnType<typeof readings>,
    ReturnType<typeof readings>,
    ReturnType<typeof readings>,
  ];

  it('ranks versions above spun copies above other stories', () => {
    expect(agreement(story, update)).toBeGreaterThan(0.7);
    expect(agreement(story, spun)).toBeLessThan(0.3);
    expect(agreement(story, other)).toBe(0);
    expect(agreement(readings(''), story)).toBe(0);
  });

  it('sides with the older reading against each of two copies', () => {
    const against = (copy: typeof story, third: typeof story): number => {
      const { first, second } = vote(copy, story, third);
      return second - first;
    };
    expect(against(spun, back)).toBeGreaterThan(0);
    expect(against(back, spun)).toBeGreaterThan(0);
    expect(against(spun, other)).toBe(0);
  });

  it('reads Chinese too, which writes no spaces', () => {
    const text = '北港议会周一投票决定关闭北码头两年。工程师在五个桥墩中最老的一个上发现了裂缝。';
    expect(agreement(readings(text), readings(text))).toBe(1);
    expect(readings(text)).toHaveLength(2);
  });
});

describe('whose text a page says it is', () => {
  it.each<[string, string | null]>([
    ['Copyright 2023 The Associated Press. All rights reserved.\n\nThe dam held.', 'Associated Press'],
    ['BRENDAL (AP) — The dam held.', 'Associated Press'],
    [
      'The mayor. (AP Photo/Jon Orrin)\n\nHe told the Associated Press in an exclusive interview that it held.',
      'Associated Press',
    ],
    ['He told the Associated Press in an exclusive interview that it held.', null],
    ['The dam held, he told Reuters.', null],
    ['The dam held. Photo: Getty Images', null],
    ['The dam held.', null],
  ])('%s', (text, name) => {
    expect(agencyOf({ text })?.name ?? null).toBe(name);
  });

  it('does not take an outlet’s own copyright line for an agency', () => {
    expect(agencyOf({ text: 'The dam held.\n\n© 2024 Daily Post', outlet: 'Daily Post' })).toBeNull();
    const carried = { text: 'BRENDAL (AP) — The dam held.\n\n© 2024 Daily Post', outlet: 'Daily Post' };
    expect(agencyOf(carried)?.name).toBe('Associated Press');
  });

  it('adds up signs of one agency and keeps agencies apart', () => {
    const all = ownness({ text: 'BRENDAL (AP) — The dam held.\n\nHe told Reuters so.' });
    expect(all.map((o) => o.name)).toEqual(['Associated Press', 'Reuters']);
    expect(all[0]?.share).toBeGreaterThan(OWN);
    expect(all[1]?.share).toBeLessThan(OWN);
  });
});
