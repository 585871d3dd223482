import type { Report } from '../../../lib/report.ts';

/** The page: a copy of the story below with a quotation turned round, a number changed and a paragraph of its own. */
export const ARTICLE =
  'The council of Port Ellery voted 9 to 4 on Monday to close the harbour bridge. “We will not wait,” said Mayor Ida Quill. The ferry runs on. Our reporter counted forty swans.';

export const SOURCE =
  'The council of Port Ellery voted 9 to 3 on Monday to close the harbour bridge. “We will wait,” said Mayor Ida Quill. The ferry runs on. Repairs cost 2 million crowns.';

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
export const inArticle = (part: string) => spanOf(ARTICLE, part);
export const inSource = (part: string) => ({ id: 'wire-1', ...spanOf(SOURCE, part) });

export const REPORT: Report = {
  version: 1,
  article: { title: 'Bridge to close', outlet: 'Daily Ellery', published: '2026-03-02T12:00:00Z', words: 32 },
  verdict: 'edited',
  probability: 0.97,
  derived: 0.823,
  lineage: 'taken',
  original: {
    id: 'wire-1',
    title: 'Council votes to close bridge',
    outlet: 'Northern Wire',
    published: '2026-03-02T09:00:00Z',
    evidence: [{ kind: 'date', says: 'Published 3 hours earlier.', span: null }],
  },
  related: [{ id: 'wire-1', outlet: 'Northern Wire', derived: 0.823, relation: 'original' }],
  credits: [{ name: 'Northern Wire', span: null, how: 'metadata' }],
  passages: [
    {
      kind: 'edited',
      article: inArticle('The council of Port Ellery voted 9 to 4 on Monday to close the harbour bridge.'),
      source: inSource('The council of Port Ellery voted 9 to 3 on Monday to close the harbour bridge.'),
      changes: [{ kind: 'number', article: inArticle('4'), source: spanOf(SOURCE, '3') }],
    },
    {
      kind: 'edited',
      article: inArticle('“We will not wait,” said Mayor Ida Quill.'),
      source: inSource('“We will wait,” said Mayor Ida Quill.'),
      changes: [
        { kind: 'quote', article: inArticle('not'), source: null },
        { kind: 'negation', article: inArticle('not'), source: null, says: 'The original does not deny this.' },
      ],
    },
    { kind: 'verbatim', article: inArticle('The ferry runs on.'), source: inSource('The ferry runs on.'), changes: [] },
    { kind: 'added', article: inArticle('Our reporter counted forty swans.'), source: null, changes: [] },
  ],
  omitted: [inSource('Repairs cost 2 million crowns.')],
  ms: 12,
};
