import type { Manner } from '../view/manner.ts';
import { dateWords } from '../view/time.ts';
import { nameOf } from '../view/verdict.ts';
import { percent } from '../words/figures.ts';
import type { CountKey, Key } from '../words/keys.ts';
import { formatter } from '../words/locale.ts';
import { count, say } from '../words/say.ts';
import type { Descent, Family, Kinsman } from './family.ts';

/** What a text of the family is called: this page by that name. */
export const kinsmanName = (text: Kinsman): string =>
  text.standing === 'page' ? say('family_thisPage') : nameOf(text);

/** The same within a sentence. */
const nameWithin = (text: Kinsman): string => (text.standing === 'page' ? say('family_thisPageWithin') : nameOf(text));

/** The day and, where it is known, the hour at which a dated text came out: all by one clock, or they would not be in order. */
export function axisWords({ when, published }: Kinsman): [day: string, hour: string | null] {
  const at = new Date(when ?? 0);
  const hour = formatter(
    'axis hour',
    (to) => new Intl.DateTimeFormat(to, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' }),
  );
  const timed = published === undefined || /T\d{2}/.test(published);
  return [dateWords(at.toISOString().slice(0, 10)), timed ? hour.format(at) : null];
}

const FACTS: Readonly<Record<Manner, readonly [some: CountKey, none: Key]>> = {
  altered: ['family_facts', 'family_noFacts'],
  changed: ['family_factsChanged', 'family_noFactsChanged'],
  differing: ['family_factsDiffering', 'family_noFactsDiffering'],
};

/** "3 passages with facts altered", "no fact altered"; changed by an outlet itself, differing where it is not sure who took. */
export function factsWords({ facts, kind, sure }: Descent): string {
  const [some, none] = FACTS[kind === 'version' ? 'changed' : sure ? 'altered' : 'differing'];
  return facts === 0 ? say(none) : count(some, facts);
}

/** What an edge says, as a sentence about the later text. */
function descentSentence(descent: Descent, from: Kinsman): string {
  const { kind, sure, share } = descent;
  const fillings = [percent(share), nameWithin(from), factsWords(descent)] as const;
  if (kind === 'version') return sure ? say('family_version', ...fillings) : say('family_versionMaybe', ...fillings);
  return sure ? say('family_taken', ...fillings) : say('family_maybe', ...fillings);
}

/** Every text with where it comes from, in the order given, in words. */
export function familySentences({ texts, descents }: Family): { readonly text: Kinsman; readonly says: string }[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const parent = new Map(descents.map((descent) => [descent.to, descent]));
  return texts.map((text) => {
    const descent = parent.get(text.id);
    const from = descent && byId.get(descent.from);
    return { text, says: descent && from ? descentSentence(descent, from) : say('family_root') };
  });
}
