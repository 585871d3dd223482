import type { Prepared, Sentence } from '../align/prepare.ts';
import { oncePer } from '../text/once.ts';

/**
 * From this share on the marks stand round the text and not round what it quotes. Of the independent dev pairs that share long
 * quotations the most quoted text has .82.
 */
const WHOLLY = 0.85;

/** 1 where a token is a quotation's; nowhere in a text that stands in quotation marks as a whole. */
export function quotedIn({ quoted }: Prepared): Uint8Array {
  let inside = 0;
  for (const q of quoted) inside += q;
  return inside > WHOLLY * quoted.length ? new Uint8Array(quoted.length) : quoted;
}

/** What of a sentence stands outside quotation marks: what is quoted is the speaker's, not the writer's. Keys by number. */
export type Unquoted = { readonly keys: readonly number[]; readonly words: number };

/** Distinct keys of a sentence outside quotation marks, and how many words are there. */
function unquoted({ keys: { of } }: Prepared, quoted: Uint8Array, s: Sentence): Unquoted {
  const keys = new Set<number>();
  let words = 0;
  for (let t = s.from; t < s.to; t++) {
    if (quoted[t]) continue;
    keys.add(of[t] as number);
    words++;
  }
  // Without a quotation its keys are known, but for boilerplate's.
  return words === s.to - s.from && s.keys.length > 0 ? { keys: s.keys, words } : { keys: [...keys], words };
}

/** Every sentence of a text without its quotations. */
export const unquotedSentences = oncePer((p: Prepared): readonly Unquoted[] => {
  const quoted = quotedIn(p);
  return p.sentences.map((s) => unquoted(p, quoted, s));
});
