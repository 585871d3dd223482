import type { HeldArticle } from '../../../lib/article/article.ts';
import { STEMS_BY_FREQUENCY } from '../../../lib/text/word-ranks.ts';
import { pick, type Random, seeded } from '../../random.ts';

const SYLLABLES = 'ba ren mo li ka tor ves na du sha gri po len wi fa zan or el um is ath ky ro me'.split(' ');

const name = (random: Random): string => {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** A standard normal number (Box and Muller). */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/**
 * Words by Zipf's law: the listed stems by their rank in English news, then as many invented ones, so that the rare
 * words of real texts have their like.
 */
function vocabulary(random: Random): () => string {
  const listed = STEMS_BY_FREQUENCY.split(' ');
  const invented = Array.from({ length: 40_000 }, () => name(random).toLowerCase() + pick(random, SYLLABLES));
  const words = [...listed, ...invented];
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let i = 0; i < words.length; i++) {
    sum += 1 / (i + 2.7);
    sums[i] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] as string;
  };
}

/** Articles wholly invented, for where there are no real ones: lengths and word frequencies as news has them. */
export function invent(count: number): HeldArticle[] {
  const random = seeded(20_260_101);
  const word = vocabulary(random);
  const names = Array.from({ length: 4000 }, () => name(random));
  const token = () => {
    const kind = random();
    if (kind < 0.1) return pick(random, names);
    return kind < 0.125 ? String(Math.floor(10 ** (1 + random() * 3))) : word();
  };
  const sentence = () => {
    const words = Array.from({ length: Math.max(5, Math.round(22 + 8 * normal(random))) }, token).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  // Real news: a median of 750 words, a mean of 870 (log-normal).
  const text = () => {
    const target = Math.max(2, Math.round((750 * Math.exp(0.55 * normal(random))) / 22));
    const parts = Array.from({ length: target }, sentence);
    return Array.from({ length: Math.ceil(target / 2) }, (_, i) => parts.slice(2 * i, 2 * i + 2).join(' ')).join(
      '\n\n',
    );
  };
  return Array.from({ length: count }, (_, i) => ({
    id: `invented-${i}`,
    url: `https://bench.example/invented-${i}`,
    title: Array.from({ length: 8 }, token).join(' '),
    outlet: `${names[i % 40]} Post`,
    published: new Date(Date.UTC(2015, 0, 1 + (i % 3650))).toISOString(),
    text: text(),
  }));
}

/** An article that copied another: some of its sentences left out, one word in twelve another. */
export function copyOf(original: HeldArticle, id: string, words: readonly string[]): HeldArticle {
  const random = seeded(id.length + original.text.length);
  const paragraphs = original.text.split('\n\n');
  const kept = paragraphs.filter(() => random() > 0.15);
  const text = (kept.length > 0 ? kept : paragraphs)
    .join('\n\n')
    .replace(/\p{L}{4,}/gu, (one) => (random() < 1 / 12 ? pick(random, words) : one));
  return { ...original, id, url: `https://copy.example/${id}`, outlet: 'The Copy', text };
}
