import type { Prepared, Sentence } from '../align/prepare.ts';

/** Distinct keys of a sentence outside quotation marks. */
function unquotedKeys(p: Prepared, s: Sentence): string[] {
  const keys = new Set<string>();
  for (let t = s.from; t < s.to; t++) if (!p.quoted[t]) keys.add(p.keys[t] as string);
  return [...keys];
}

/** What of a sentence stands outside quotation marks: what is quoted is the speaker's, not the writer's. */
export type Unquoted = { readonly keys: readonly string[]; readonly weight: number; readonly words: number };

/** Every sentence of a text without its quotations. */
export function unquotedSentences(p: Prepared, weight: (key: string) => number): Unquoted[] {
  return p.sentences.map((s) => {
    const keys = unquotedKeys(p, s);
    let words = 0;
    for (let t = s.from; t < s.to; t++) if (!p.quoted[t]) words++;
    return { keys, weight: keys.reduce((sum, k) => sum + weight(k), 0), words };
  });
}
