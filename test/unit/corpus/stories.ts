import type { HeldArticle } from '../../../lib/article/article.ts';
import { FINGERPRINT_VERSION, type Fingerprint } from '../../../lib/fingerprint/fingerprint.ts';

/** A fingerprint that leaves exactly these hashes in the index. */
export const fingerprintOf = (hashes: readonly number[]): Fingerprint => ({
  version: FINGERPRINT_VERSION,
  length: 0,
  shingles: [],
  spans: [],
  terms: hashes,
  headline: [],
});

const PLACES = [
  'Harrowfield',
  'Ostermouth',
  'Lindenau',
  'Port Calder',
  'Vessby',
  'Marrow Bay',
  'Tarnwick',
  'Elmsreach',
];
const THINGS = ['ferry', 'reservoir', 'tram line', 'grain silo', 'lighthouse', 'museum', 'footbridge', 'ice rink'];
const ACTS = [
  'was closed',
  'reopened',
  'was sold',
  'caught fire',
  'was repaired',
  'was flooded',
  'won a prize',
  'moved',
];

/** An invented story, the same for the same number. */
export function story(n: number): HeldArticle {
  const pick = (list: readonly string[], by: number) => list[Math.floor(n / by) % list.length] as string;
  const [place, thing, act] = [pick(PLACES, 1), pick(THINGS, 8), pick(ACTS, 64)];
  const lines = Array.from(
    { length: 6 },
    (_, i) =>
      `Number ${n} of line ${i}: clerk ${(n * 31 + i * 7) % 997} wrote that the ${thing} of ${place} ${act} twice.`,
  );
  return {
    id: `story-${n}`,
    url: `https://daily.example/${n}`,
    title: `The ${thing} of ${place} ${act} (${n})`,
    outlet: n % 2 ? 'Northern Wire' : 'Daily Lantern',
    author: `Reporter ${n % 17}`,
    published: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
    text: lines.join('\n\n'),
  };
}
