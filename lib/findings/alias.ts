import type { Token } from './token.ts';
import { SAME_NAMES } from './words/nations.ts';

type Alias = { readonly words: readonly string[]; readonly key: string };

/** Alias phrases by their first word, longest first. */
const byFirst = new Map<string, Alias[]>();
for (const group of SAME_NAMES.split(' ')) {
  const names = group.split('/');
  for (const name of names) {
    const words = name.split(/[_-]/);
    const list = byFirst.get(words[0] as string) ?? [];
    list.push({ words, key: `=${names[0]}` });
    byFirst.set(
      words[0] as string,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Short forms that are also common words: they count only in capitals. */
const ALL_CAPITALS = new Set(['us', 'who', 'ap', 'un', 'eu', 'is', 'cia', 'dc']);

/** Whether a well-known name may begin with this word. */
export const mayBeKnown = (key: string): boolean => byFirst.has(key);

/** The well-known name that begins at token `at` and the key of all its forms, if one does. */
export function readAlias(tokens: readonly Token[], at: number): { key: string; length: number } | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !token.word.capital) return undefined;
  for (const { words, key } of byFirst.get(token.key) ?? []) {
    if (ALL_CAPITALS.has(token.key) && words.length === 1 && token.text !== token.text.toUpperCase()) continue;
    if (words.every((word, i) => tokens[at + i]?.key === word)) return { key, length: words.length };
  }
  return undefined;
}

/** Every single word that is a form of a well-known name, with the name's key. */
export const knownName = (folded: string): string | undefined =>
  byFirst.get(folded)?.find((alias) => alias.words.length === 1)?.key;
