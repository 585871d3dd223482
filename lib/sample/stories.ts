import type { HeldArticle } from '../article/article.ts';
import { language, say } from '../words/say.ts';

/** A story of the sample: invented, and told in the language that Wirecopy speaks. */
export type SampleStory = {
  readonly id: string;
  /** The agency's has none: there is nothing to be opened. */
  readonly url?: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly paragraphs: readonly string[];
};

/** Where the newspaper's page says that it stands. */
export const SAMPLE_URL = 'https://paper.example/news/harbour-bridge';

const WIRE = ['1', '2', '3', '4', '5', '6'] as const;
const COPY = ['1', '2', '3', '4', '5', '6'] as const;

/** The agency's story. */
export const sampleWire = (): SampleStory => ({
  id: 'sample-wire',
  title: say('sample_wireTitle'),
  outlet: say('sample_wireOutlet'),
  published: '2026-10-19T08:05:00Z',
  paragraphs: WIRE.map((n) => say(`sample_wire${n}`)),
});

/** What a newspaper made of it: a date, a quotation, a number, a name and who said it changed, a line added, one left out. */
export const sampleCopy = (): SampleStory => ({
  id: 'sample-copy',
  url: SAMPLE_URL,
  title: say('sample_copyTitle'),
  outlet: say('sample_copyOutlet'),
  published: '2026-10-19T10:20:00Z',
  paragraphs: COPY.map((n) => say(`sample_copy${n}`)),
});

/** A story as a library holds it. */
export const held = ({ paragraphs, ...story }: SampleStory): HeldArticle => ({
  ...story,
  language: language().split('-')[0] ?? 'en',
  text: paragraphs.join('\n\n'),
});
