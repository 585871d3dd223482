import type { Language } from '../language.ts';
import type { NumberMention, Read } from '../number.ts';
import { ABROAD } from './abroad.ts';
import { mentioned, type Phrase, type Reader } from './phrase.ts';

/** What stands between a part and the whole that it is of: Spanish "de cada", French "sur", Arabic "of each". */
const LINKS: readonly (readonly string[])[] = [['de', 'cada'], ['sur'], ['من', 'كل'], ['من', 'بين', 'كل']];

const ONE = /^(?:un|uno|una|une|واحد|واحدا|واحدة)$/;

/** Of so many a part is told as a share, of others only as one in so many: "12 sur 40" are twelve. */
const ROUND: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 20, 100]);

function smallValue(word: string, reader: Reader): number {
  if (ONE.test(word)) return 1;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const mention = reader({ keys: [word], before: '' })?.mention;
  return mention?.form === 'count' && mention.unit === '' ? mention.value : 0;
}

/** "uno de cada tres", "neuf sur 10", "واحد من كل خمسة": a part of so many, as a share; the English ones are in share.ts. */
export function inSoMany({ keys }: Phrase, language: Language): Read<NumberMention> | undefined {
  const reader = ABROAD[language];
  const link = LINKS.find((words) => words.every((word, i) => keys[1 + i] === word));
  if (!reader || !link) return undefined;
  const behind = 1 + link.length;
  const part = smallValue(keys[0] ?? '', reader);
  const whole = smallValue(keys[behind] ?? '', reader);
  // "3 sur 4 000"
  if (/^\d/.test(keys[behind + 1] ?? '')) return undefined;
  if (part === 0 || part >= whole || (part > 1 && !ROUND.has(whole))) return undefined;
  return mentioned({ value: part / whole, length: behind + 1 });
}
