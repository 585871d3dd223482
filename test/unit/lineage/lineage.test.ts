import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { direction } from '../../../lib/lineage/direction.ts';
import { type Decision, decide, type Match } from '../../../lib/lineage/lineage.ts';
import { sameOutlet } from '../../../lib/lineage/outlet.ts';
import { witness } from '../../../lib/lineage/witness.ts';
import { timeBetween } from '../../../lib/words/apart.ts';
import { OTHER, RETURNED, SPUN, STORY, UPDATE } from './stories.ts';

const DATELINED = STORY.replace('NORDHAVN —', 'NORDHAVN (Northern Wire) —');
const INTERVIEW = '\n\nHolm spoke in an exclusive interview with Northern Wire.';
const PHOTO = 'Marta Holm on the quay. (Northern Wire Photo/Jon Orrin)\n\n';

const match = (article: Article, derived = 0.8, verdict: Match['verdict'] = 'edited'): Match => ({
  article: { id: 'held', ...article },
  derived,
  verdict,
});
const one = (read: Article, held: Article): Decision => decide(read, [match(held)]);

describe('one article against one held', () => {
  it.each<[string, Article, Article, Decision['lineage'], Decision['lineage']]>([
    [
      "an outlet's copy that credits the agency, against the agency's page",
      { text: STORY + INTERVIEW, outlet: 'Daily Post', url: 'http://daily.localhost/a' },
      { text: DATELINED, outlet: 'Northern Wire', url: 'http://wire.localhost/a' },
      'taken',
      'source',
    ],
    [
      'the same, though the copy claims the earlier date',
      { text: STORY + INTERVIEW, outlet: 'Daily Post', published: '2024-05-02' },
      { text: DATELINED, outlet: 'Northern Wire', published: '2024-05-06' },
      'taken',
      'source',
    ],
    [
      "an outlet's own update",
      { text: UPDATE, url: 'https://www.post.example/b' },
      { text: STORY, url: 'https://post.example/a' },
      'version',
      'version',
    ],
    [
      "the agency's two versions, by their credit lines alone",
      { text: PHOTO + UPDATE + INTERVIEW },
      { text: DATELINED },
      'version',
      'version',
    ],
    [
      'two outlets, a date between them and nothing else',
      { text: STORY, outlet: 'A', published: '2024-05-06' },
      { text: STORY, outlet: 'B', published: '2024-05-02' },
      'undetermined',
      'undetermined',
    ],
    [
      'an agency dateline against none, both quoting a third',
      { text: `${STORY}\n\nHe told Harbour Radio so.`, outlet: 'Daily Post' },
      { text: `${STORY.replace('—', '(AP) —')}\n\nHe told Harbour Radio so.` },
      'taken',
      'source',
    ],
    ['two bare texts', { text: STORY }, { text: STORY }, 'undetermined', 'undetermined'],
    [
      'a canonical address on the other site',
      { text: STORY, url: 'https://a.example/x', canonical: 'https://b.example/y?utm=1' },
      { text: STORY, url: 'https://www.b.example/y' },
      'taken',
      'source',
    ],
    [
      'a link to the other',
      { text: STORY, url: 'https://a.example/x', links: ['https://b.example/y'] },
      { text: STORY, url: 'https://b.example/y' },
      'taken',
      'source',
    ],
    [
      'a press release',
      { text: STORY, outlet: 'Daily Post' },
      { text: STORY, outlet: 'PR Newswire' },
      'taken',
      'source',
    ],
    [
      "an agency's page and an outlet without a credit",
      { text: STORY, outlet: 'Daily Post' },
      { text: STORY, url: 'https://apnews.com/article/1' },
      'taken',
      'source',
    ],
    [
      'a credited outlet',
      { text: `${STORY}\n\nThe vote was first reported by the Brendal Courier.`, outlet: 'Daily Post' },
      { text: STORY, outlet: 'The Brendal Courier' },
      'taken',
      'source',
    ],
    [
      "a spun copy and the agency's text, no metadata",
      { text: SPUN + INTERVIEW },
      { text: PHOTO + STORY + INTERVIEW },
      'taken',
      'source',
    ],
  ])('%s', (_, read, held, forward, backward) => {
    expect(one(read, held).lineage).toBe(forward);
    expect(one(held, read).lineage).toBe(backward);
  });

  it('names the best supported of two, though nothing is sure', () => {
    const read: Article = { text: STORY, outlet: 'Daily Post', published: '2024-05-05' };
    const later: Article = { text: STORY, outlet: 'Evening Mail', published: '2024-05-09' };
    const earlier: Article = { text: STORY, outlet: 'Harbour Times', published: '2024-05-02' };
    expect(decide(read, [match(later, 0.9), match(earlier, 0.8)])).toMatchObject({
      lineage: 'undetermined',
      original: 1,
    });
    expect(decide(read, [match(later, 0.9), match(earlier, 0.4)])).toMatchObject({
      lineage: 'undetermined',
      original: 0,
    });
  });

  it('has no lineage where the match is on the same subject only', () => {
    expect(decide({ text: STORY }, [match({ text: OTHER }, 0, 'same-subject')])).toMatchObject({
      lineage: 'none',
      original: null,
      evidence: [],
      relations: ['subject'],
    });
    expect(decide({ text: STORY }, [])).toMatchObject({ lineage: 'none', original: null, relations: [] });
  });

  it('calls two stories of one outlet that share a paragraph no versions of one text', () => {
    const shared = STORY.split('\n\n').at(-1);
    const held: Article = {
      text: `${OTHER}\n\nThe ferry was late on Friday, and nobody was on the quay to meet it. Two teachers had walked across the ice in the winter of 1996 when no boat could leave.\n\n${shared}`,
      outlet: 'Daily Post',
    };
    const decision = decide({ text: STORY, outlet: 'Daily Post' }, [match(held, 0.1, 'partial')]);
    expect(decision.lineage).toBe('undetermined');
  });

  it("calls no copy the source for republishing an agency's text", () => {
    const carrier: Article = {
      text: STORY.replace('—', '(AP) —'),
      outlet: 'Daily Post',
      url: 'https://daily.example/a',
    };
    const decision = one(carrier, { text: STORY, outlet: 'Evening Mail', url: 'https://mail.example/a' });
    expect(decision).toMatchObject({ lineage: 'undetermined', original: 0 });
  });
});

describe('two newspapers that print one agency’s story', () => {
  const paper = (outlet: string, text: string, published?: string): Article => ({
    outlet,
    text,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/a`,
    ...(published && { published }),
  });

  it.each<[string, Article, Article]>([
    [
      'one kept the dateline and was first',
      paper('Evening Mail', SPUN + INTERVIEW, '2024-05-03'),
      paper('Daily Post', DATELINED, '2024-05-02'),
    ],
    ['one names the agency nowhere', paper('Evening Mail', SPUN), paper('Daily Post', STORY.replace('—', '(AP) —'))],
    [
      'both credit it in the text alone',
      paper('Evening Mail', SPUN + INTERVIEW, '2024-05-03'),
      paper('Daily Post', STORY + INTERVIEW, '2024-05-02'),
    ],
    [
      'both carry its copyright line',
      paper('Evening Mail', `${UPDATE}\n\n© 2024 Northern Wire`),
      paper('Daily Post', `${STORY}\n\n© 2024 Northern Wire`),
    ],
  ])('did not take it from each other: %s', (_, a, b) => {
    expect(one(a, b)).toMatchObject({ lineage: 'undetermined', original: 0 });
    expect(one(b, a)).toMatchObject({ lineage: 'undetermined', original: 0 });
  });

  it('are told apart from it in words: who else the text may be from', () => {
    const [mail, post] = [paper('Evening Mail', SPUN + INTERVIEW), paper('Daily Post', STORY + INTERVIEW)];
    const [first] = one(mail, post).evidence;
    expect(first?.says).toBe('Both credit Northern Wire: each may have taken the text from there.');
    expect(first?.span && mail.text.slice(first.span.start, first.span.end)).toBe(
      'exclusive interview with Northern Wire',
    );
    expect(
      one(paper('Evening Mail', SPUN), paper('Daily Post', STORY.replace('—', '(AP) —'))).evidence[0],
    ).toMatchObject({
      says: 'It is credited to Associated Press: this page may have taken the text from there too.',
      span: null,
    });
  });

  it('did not take it from the one that the agency’s own words name', () => {
    const told = `${STORY.replace('—', '(AP) —')}\n\nHolm told the Daily Post that she would resign.`;
    expect(one(paper('Evening Mail', told), paper('Daily Post', told)).lineage).toBe('undetermined');
    const own = `${STORY}\n\nHolm told the Daily Post that she would resign.`;
    expect(one(paper('Evening Mail', own), paper('Daily Post', own)).lineage).toBe('taken');
  });

  it('but one that links to the other did', () => {
    const post = paper('Daily Post', STORY + INTERVIEW);
    const mail = { ...paper('Evening Mail', STORY + INTERVIEW), links: [post.url as string] };
    expect(one(mail, post).lineage).toBe('taken');
    expect(one(post, mail).lineage).toBe('source');
  });
});

describe('names that the family shows', () => {
  const weekly: Article = { outlet: 'The Lantern Weekly', text: STORY, published: '2024-05-02' };
  const taker: Article = {
    outlet: 'Evening Mail',
    text: `${STORY}\n\nHolm will resign, according to the Lantern Weekly.`,
    published: '2024-05-01',
  };

  it('are credits where the page alone does not tell an outlet by its name', () => {
    expect(decide(taker, []).credits).toEqual([]);
    expect(one(taker, weekly)).toMatchObject({
      lineage: 'taken',
      original: 0,
      credits: [{ name: 'Lantern Weekly', how: 'body' }],
    });
    expect(one(weekly, taker).lineage).toBe('source');
  });

  it('are not a text’s own outlet, nor one common word', () => {
    const local: Article = { outlet: 'Local', text: STORY };
    const read: Article = {
      outlet: 'Evening Mail',
      text: `${STORY}\n\nLocal reports of the vote were late, the Evening Mail reported.`,
    };
    expect(one(read, local).credits.map((c) => c.name)).not.toContain('Local');
  });

  describe('for short', () => {
    const told = `${STORY}\n\nHolm told the Post that she would resign.`;
    const post: Article = { outlet: 'Harbour City Post', text: told, published: '2024-05-02' };

    it('are credits in a copy that keeps them, whatever date it bears', () => {
      const scraper: Article = { outlet: 'News Stream', text: told, published: '2024-05-01' };
      expect(one(scraper, post)).toMatchObject({
        lineage: 'taken',
        credits: [{ name: 'Harbour City Post', how: 'body' }],
      });
      expect(one(post, scraper).lineage).toBe('source');
    });

    it('are looked for whatever an outlet is called', () => {
      for (const outlet of ['Harbour C(-Post', 'Evil X(a+)+-Post', `${'A '.repeat(9)}Post`])
        expect(() =>
          one({ outlet: 'News Stream', text: `Ab X${'a'.repeat(60)} ${told}` }, { ...post, outlet }),
        ).not.toThrow();
    });

    it('are none where the reader’s own outlet, another of the family or another name in the text ends so', () => {
      expect(one({ outlet: 'Evening Post', text: told }, post).credits).toEqual([]);
      const other: Article = { outlet: 'Valley Post', text: told };
      expect(decide({ outlet: 'News Stream', text: told }, [match(post), match(other)]).credits).toEqual([]);
      const more = `${told}\n\nThe Mountain Post is sold on Sundays.`;
      expect(one({ outlet: 'News Stream', text: more }, post).credits).toEqual([]);
    });
  });
});

describe('an agency that sums up a newspaper’s report', () => {
  const paper: Article = {
    outlet: 'Lantern Advertiser',
    url: 'https://advertiser.example/1',
    text: STORY,
    published: '2024-05-02T06:00Z',
  };
  const named = `${STORY.replace('—', '(AP) —')}\n\nThe vote was bought, according to an investigation published Sunday by the Lantern Advertiser.`;
  const agency: Article = {
    outlet: 'Associated Press',
    url: 'https://apnews.com/1',
    text: named,
    published: '2024-05-02T11:00Z',
  };

  it('took it from the newspaper that it names', () => {
    expect(one(agency, paper)).toMatchObject({ lineage: 'taken', original: 0 });
    expect(one(paper, agency).lineage).toBe('source');
  });

  it('did not where the newspaper prints the agency’s lines', () => {
    expect(one({ ...paper, text: named }, agency).lineage).toBe('taken');
  });
});

describe('a page that another names as its source', () => {
  const own: Article = { outlet: 'Daily Post', url: 'https://daily.example/1', text: STORY, published: '2024-05-02' };
  const linking: Article = { outlet: 'A', url: 'https://a.example/1', text: STORY, links: ['https://daily.example/1'] };
  const silent: Article = { outlet: 'B', url: 'https://b.example/1', text: STORY, published: '2024-05-03' };

  it('is the source of those too that name nobody', () => {
    expect(decide(own, [match(linking), match(silent)])).toMatchObject({
      lineage: 'source',
      original: null,
      relations: ['copy', 'copy'],
    });
  });

  it('is not where one of them was earlier', () => {
    const earlier = { ...silent, published: '2024-05-01' };
    expect(decide(own, [match(linking), match(earlier)])).toMatchObject({ lineage: 'undetermined', original: 1 });
  });
});

it('tells a copy of this page from a copy of its original by what only the two have', () => {
  const wire: Article = {
    text: DATELINED,
    outlet: 'Northern Wire',
    url: 'https://wire.example/1',
    published: '2024-05-02',
  };
  const read: Article = { text: `${STORY}${INTERVIEW}\n\n${OTHER}`, outlet: 'Daily Post', published: '2024-05-03' };
  const fellow: Article = { text: SPUN, outlet: 'Blog', published: '2024-05-05' };
  const copier: Article = { text: `${SPUN}\n\n${OTHER}`, outlet: 'Blog', published: '2024-05-05' };
  expect(decide(read, [match(wire), match(fellow)]).relations).toEqual(['original', 'sibling']);
  expect(decide(read, [match(wire), match(copier)]).relations).toEqual(['original', 'copy']);
});

describe('a family: the agency in two versions, a spun copy, one translated back, another subject', () => {
  const texts = {
    early: PHOTO + STORY + INTERVIEW,
    late: `© 2024 Northern Wire\n\n${UPDATE}${INTERVIEW}`,
    spun: SPUN + INTERVIEW,
    back: RETURNED + INTERVIEW,
    other: OTHER,
  };
  type Name = keyof typeof texts;
  const share: Record<Name, number> = { spun: 0.9, early: 0.85, late: 0.6, back: 0.5, other: 0 };
  const reading = (name: Name) => {
    const others = (Object.keys(share) as Name[]).filter((n) => n !== name);
    const decision = decide(
      { text: texts[name] },
      others.map((n) => match({ text: texts[n] }, share[n], n === 'other' ? 'same-subject' : 'edited')),
    );
    return {
      ...decision,
      original: decision.original === null ? null : others[decision.original],
      relations: Object.fromEntries(others.map((n, i) => [n, decision.relations[i]])),
    };
  };

  it.each<[Name, Decision['lineage'], Name | null, Partial<Record<Name, string>>]>([
    ['early', 'version', 'late', { late: 'original', spun: 'copy', back: 'copy', other: 'subject' }],
    ['late', 'version', 'early', { early: 'original', spun: 'copy', back: 'copy', other: 'subject' }],
    ['spun', 'taken', 'early', { early: 'original', late: 'version', back: 'sibling', other: 'subject' }],
    ['back', 'taken', 'early', { early: 'original', late: 'version', spun: 'sibling', other: 'subject' }],
    ['other', 'none', null, {}],
  ])('read: %s', (name, lineage, original, relations) => {
    if (name === 'other') {
      const decision = decide({ text: OTHER }, [match({ text: STORY }, 0, 'unrelated')]);
      expect(decision).toMatchObject({ lineage, original });
      return;
    }
    expect(reading(name)).toMatchObject({ lineage, original, relations });
  });
});

describe('a chain of copies', () => {
  const wire: Article = {
    text: DATELINED,
    outlet: 'Northern Wire',
    url: 'https://wire.example/1',
    published: '2024-05-02T08:00:00Z',
  };
  const post: Article = {
    text: STORY + INTERVIEW,
    outlet: 'Daily Post',
    url: 'https://daily.example/1',
    published: '2024-05-02T09:00:00Z',
  };
  const blog: Article = {
    text: SPUN,
    outlet: 'Harbour Blog',
    url: 'https://blog.example/1',
    published: '2024-05-03T09:00:00Z',
    links: ['https://daily.example/1'],
  };

  it('ends at the first text, not at the one linked to', () => {
    const decision = decide(blog, [match(post, 0.9), match(wire, 0.85)]);
    expect(decision).toMatchObject({ lineage: 'taken', original: 1, relations: ['sibling', 'original'] });
  });

  it('knows a fellow copy from a copy of this page', () => {
    const fellow: Article = { ...blog, links: [] };
    expect(decide(post, [match(wire, 0.9), match(fellow, 0.85)]).relations).toEqual(['original', 'sibling']);
    expect(decide(post, [match(wire, 0.9), match(blog, 0.85)]).relations).toEqual(['original', 'copy']);
  });

  it('ends at the one held where the first is not', () => {
    expect(decide(blog, [match(post, 0.9)])).toMatchObject({ lineage: 'taken', original: 0 });
  });

  it('makes the two later ones copies of the first', () => {
    expect(decide(wire, [match(post, 0.9), match(blog, 0.85)])).toMatchObject({
      lineage: 'source',
      original: null,
      relations: ['copy', 'copy'],
    });
  });
});

describe('evidence', () => {
  const held: Article = { text: DATELINED, outlet: 'Northern Wire', published: '2024-05-02T08:00:00Z' };
  const read: Article = { text: STORY + INTERVIEW, outlet: 'Daily Post', published: '2024-05-02T11:00:00Z' };

  it('says why, with the words of the page, strongest first', () => {
    const { evidence } = one(read, held);
    expect(evidence[0]).toMatchObject({ kind: 'credit', says: 'This page credits Northern Wire, which published it.' });
    const span = evidence[0]?.span;
    expect(span && read.text.slice(span.start, span.end)).toBe('exclusive interview with Northern Wire');
    expect(evidence.map((e) => e.says)).toContain('It came out 3 hours earlier.');
  });

  it('never gives against the original what speaks for another', () => {
    const later = { ...held, published: '2024-05-09' };
    expect(one(read, later).evidence.some((e) => e.kind === 'date')).toBe(false);
  });

  it.each([
    ['2024-05-01T08:00:00Z', '27 hours earlier'],
    ['2024-04-30T08:00:00Z', '2 days earlier'],
    ['2024-05-01', '1 day earlier'],
  ])('says of %s, as the headline does, %s', (published, time) => {
    expect(timeBetween(published, read.published)).toBe(time);
    expect(one(read, { ...held, published }).evidence.map((e) => e.says)).toContain(`It came out ${time}.`);
  });

  it('says so when both are one outlet’s own', () => {
    const a: Article = { text: UPDATE, outlet: 'Daily Post', published: '2024-05-03T08:00:00Z' };
    const b: Article = { text: STORY, outlet: 'The Daily Post', published: '2024-05-02T08:00:00Z' };
    expect(one(a, b).evidence.map((e) => e.says)).toEqual([
      'Both are of the same outlet.',
      'It came out 24 hours earlier.',
    ]);
  });
});

const outlets = fc.option(fc.constantFrom('Northern Wire', 'Daily Post', 'Evening Mail', 'Reuters', 'PR Newswire'), {
  nil: undefined,
});
const urls = fc.option(
  fc.constantFrom(
    'https://wire.example/1',
    'https://daily.example/2',
    'https://apnews.com/3',
    'https://blog.example/4',
  ),
  { nil: undefined },
);
const dates = fc.option(
  fc.constantFrom('2024-05-02', '2024-05-02T10:00:00Z', '2024-05-03', '2024-05-09T08:00:00+02:00', '2024-05-09T08:00'),
  { nil: undefined },
);
const pieces = fc.subarray(
  [
    PHOTO,
    DATELINED,
    STORY,
    UPDATE,
    SPUN,
    RETURNED,
    INTERVIEW,
    '\n\nThe Associated Press contributed to this report.',
    '\n\n© 2024 Northern Wire',
    '\n\nHe told the Daily Post so.',
  ],
  { minLength: 1, maxLength: 3 },
);
const article: fc.Arbitrary<Article> = fc
  .record({ outlet: outlets, url: urls, published: dates, canonical: urls, link: urls, pieces })
  .map(({ link, pieces: parts, ...meta }) => ({ ...meta, text: parts.join('\n\n'), links: link ? [link] : [] }));

describe('no text is the original of its own original', () => {
  it('weighs two texts to opposite sums', () => {
    fc.assert(
      fc.property(article, article, article, (a, b, c) => {
        const [x, y, z] = [witness(a), witness(b), witness(c)];
        expect(direction(x, y, [z])).toBeCloseTo(-direction(y, x, [z]), 9);
      }),
    );
  });

  it('never says of two texts that each took from the other, or that each is the source', () => {
    fc.assert(
      fc.property(article, article, (a, b) => {
        const pair = [one(a, b).lineage, one(b, a).lineage].sort().join(' ');
        expect([
          'none none',
          'undetermined undetermined',
          'source taken',
          'version version',
          'taken undetermined',
        ]).toContain(pair);
      }),
    );
  });

  it('answers in the terms of the report for any family', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(
          fc.tuple(
            article,
            fc.constantFrom<Match['verdict']>('copy', 'rewritten', 'partial', 'same-subject', 'unrelated'),
          ),
          { maxLength: 5 },
        ),
        (read, held) => {
          const matches = held.map(([a, verdict], i) => match(a, 1 - i / 10, verdict));
          const d = decide(read, matches);
          expect(d.relations).toHaveLength(matches.length);
          expect(d.relations.filter((r) => r === 'original')).toHaveLength(d.original === null ? 0 : 1);
          expect(d.original === null).toBe(d.lineage === 'none' || d.lineage === 'source');
          for (const [i, m] of matches.entries()) {
            const shares = m.verdict !== 'same-subject' && m.verdict !== 'unrelated';
            const original = d.original === null ? undefined : matches[d.original]?.article;
            // The original's outlet may have another version of it that shares too little with the page to be judged by its text.
            const fellow = m.verdict === 'same-subject' && original && sameOutlet(original, m.article) === 'same';
            expect(
              shares ? ['original', 'version', 'copy', 'sibling'] : fellow ? ['subject', 'version'] : ['subject'],
            ).toContain(d.relations[i]);
          }
          for (const { span } of d.evidence)
            if (span) expect(read.text.slice(span.start, span.end).trim()).not.toBe('');
        },
      ),
    );
  });
});
