import { type Comparison, keyAt, type SideName } from './comparison.ts';
import { DENYING, DENYING_BEFORE_TO, NEGATORS, NOT_ONLY, UN, WITHOUT_MEANING } from './words/negators.ts';

/** Whether the item turns its statement round: "not", "never", "failed" before "to". */
export function isNegator(c: Comparison, side: SideName, at: number): boolean {
  const [key, next] = [keyAt(c, side, at), keyAt(c, side, at + 1)];
  const { text, context } = c.views[side];
  if (NEGATORS.get(context.language)?.has(key)) {
    if (context.language !== 'en') return true;
    if (key === 'not') return !NOT_ONLY.has(next) && next !== 'forget';
    if (key === 'never') return next !== 'mind';
    if (key === 'without') return !WITHOUT_MEANING.has(next);
    // "none other than", "nothing more than", "nothing but".
    if (key === 'none' || key === 'nothing') return !/^(?:other|more|less|but)$/.test(next);
    // "No. 5", "No, no": a number's sign and an answer.
    // "Kenji no Hiroba": a word of another language inside a name.
    if (key === 'no' && isInName(c, side, at)) return false;
    return (
      key !== 'no' ||
      !(
        (/^(?:fewer|less|more)$/.test(next) && keyAt(c, side, at + 2) === 'than') ||
        next === 'matter' ||
        // "said no to an offer": it was refused.
        next === 'to' ||
        c[side][at + 1]?.number ||
        /[.,;!?]/.test(text[c[side][at]?.end ?? 0] ?? '.')
      )
    );
  }
  if (context.language !== 'en' || !DENYING_BEFORE_TO.has(key) || next !== 'to') return false;
  // "declined to 51.9": down to a figure, or to a thing.
  const verb = c[side][at + 2];
  return verb !== undefined && !verb.number && !/^(?:a|an|the|his|her|its|their)$/.test(verb.key);
}

const isInName = (c: Comparison, side: SideName, at: number): boolean =>
  [c[side][at - 1], c[side][at + 1]].every((item) => item?.capital && !item.initial);

/** Whether a word denies by itself what "not" denies with another ("lack", "unknown"). */
export const denies = (key: string): boolean => DENYING.has(key) || UN.test(key);
