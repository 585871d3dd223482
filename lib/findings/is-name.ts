import { oncePerText } from '../text/once.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { knownName } from './alias.ts';
import type { Range, View } from './comparison.ts';
import { isGivenName, isPlainAtHead } from './head-word.ts';
import type { Item } from './item.ts';
import { NO_GIVEN_AR, SPEECH_AR } from './words/arabic-names.ts';
import { MEASURES } from './words/measures.ts';
import { PLACES } from './words/nations.ts';
import { SPEAKING } from './words/saying.ts';
import { TITLES } from './words/titles.ts';

const places = new Set(
  PLACES.split(' ').map((place) => place.replace(/\u0629/g, '\u0647').replace(/[\u0623\u0625]/g, '\u0627')),
);

/** A place that the lists know: another one of them is another place, however alike the two are written. */
export const isPlace = (key: string): boolean => places.has(key) || key.startsWith('=') || knownName(key) !== undefined;

const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|keiten|schaft|tion|tionen|tat|nis|nisse|tum|ismus|ling|chen|lein|ment|eur|ist|isten|er|ern|innen)$/;
const GERMAN_DETERMINER = new Set(
  'der die das den dem des ein eine einer einem einen eines kein keine im am zum zur vom beim ins diese dieser dieses ihre ihrer seine seiner'.split(
    ' ',
  ),
);

/** Behind "nach" as names stand, and at the head before a noun. */
const GERMAN_PLAIN =
  /(?:angaben|berichten|informationen|schatzungen|aussagen|ansicht|meinung|auskunft)$|^(?:laut|gemass|dank|trotz|wegen|statt|seit|rund|etwa|knapp|fast|mehrere|viele|einige|beide|alle)$/;

/** Whether the item at `at` is a name or a part of one, as far as its letters and its text tell. */
export function isName(items: readonly Item[], at: number, view: View): boolean {
  const item = items[at];
  if (!item || item.number || item.date) return false;
  if (item.known || item.name) return true;
  if (view.context.language === 'ar') return isArabicName(items, at, item);
  if (!item.capital || STOP_WORDS.has(item.key)) return false;
  if (TITLES.has(item.key)) return isTitleAsName(items, at);
  if (view.context.language === 'de') return isGermanName(items, at, item, view);
  if (!view.titled() && (!item.initial || /^\p{Lu}{2,6}$/u.test(item.text))) return true;
  // At the head of a sentence every word has a capital: what else the text does with it decides.
  const { capitals, lower } = view.context.letterCase();
  if (capitals.has(item.text) && !lower.has(item.text.toLowerCase())) return true;
  const next = items[at + 1];
  if (lower.has(item.text.toLowerCase()) || view.titled()) return false;
  // "Orlan said", "Orlan's lawyer": what does or has something and stands without an article.
  if (SPEAKING.has(next?.key ?? '') || next?.key === "'s") return !isPlainAtHead(item);
  return next?.capital === true && !next.initial && isGivenName(item);
}

/** What makes a title before it part of a body's name: "Justice Department", "General Assembly". */
const BODY = /^(?:department|court|ministry|committee|office|assembly|council|agency|bureau)$/;
const CHAMBER = /^(?:house|senate)$/;

/** "Mr. King said", "the Justice Department", "the Senate voted": a word that is a title elsewhere. */
function isTitleAsName(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (next?.capital && !next.initial) return BODY.test(next.key);
  return CHAMBER.test(item?.key ?? '') || (before !== undefined && ADDRESS.test(before.key));
}
const ADDRESS = /^(?:mr|mrs|ms|miss|dr)$/;

/** German writes every noun with a capital: a name has no article before it and does not look like a common noun. */
function isGermanName(items: readonly Item[], at: number, item: Item, view: View): boolean {
  if (isPlace(item.key)) return true;
  if ((MEASURES.has(item.key) && items[at - 1]?.number) || GERMAN_PLAIN.test(item.key)) return false;
  if (item.initial && view.context.letterCase().lower.has(item.text.toLowerCase())) return false;
  const before = items[at - 1];
  const after = items[at + 1];
  if (before && TITLES.has(before.key)) return true;
  if (before && GERMAN_DETERMINER.has(before.key)) return false;
  const beside = (other: Item | undefined) =>
    other?.capital === true && !other.initial && !other.date && other.quote === item.quote;
  if (beside(before) || (beside(after) && !GERMAN_NOUN.test(item.key))) return true;
  return (
    !GERMAN_NOUN.test(item.key) &&
    /^(?:in|aus|nach|von|bei|gegen|mit|fur|und|sagte|sagt|erklarte)$/.test(before?.key ?? '')
  );
}

/**
 * Whether a German word that `isName` takes for a name is one beyond doubt: "mit Brandt" may be "mit Wasser", unless the text
 * writes it behind another noun somewhere ("Ministerin Brandt").
 */
export function isSurelyName(items: readonly Item[], at: number, { text, context }: View): boolean {
  const item = items[at];
  if (!item || context.language !== 'de' || isPlace(item.key) || item.known || item.name) return true;
  if (!WEAK.test(items[at - 1]?.key ?? '') || items[at + 1]?.capital) return true;
  return behindNouns(text).has(item.text);
}
/** The words with a capital that a text writes right behind another one, inside a sentence. */
const behindNouns = oncePerText(6, (text) => {
  const found = text.matchAll(/(?<=[\p{Ll},\u201E] )\p{Lu}[\p{L}.-]{1,40}(?= (\p{Lu}[\p{L}'\u2019-]*))/gu);
  return new Set(Array.from(found, ([, word]) => word as string));
});
const WEAK = /^(?:von|bei|gegen|mit|fur|und)$/;

/** Arabic has no capitals: a known place, or a word behind a title or a verb of speech. */
function isArabicName(items: readonly Item[], at: number, item: Item): boolean {
  if (isPlace(item.key) || isPlace(item.key.replace(/^[\u0648\u0628\u0644]/, ''))) return true;
  const isCalled = (before: Item | undefined): boolean =>
    before !== undefined && (TITLES.has(before.key) || (SPEECH_AR.has(before.key) && before.quote === item.quote));
  if (NO_GIVEN_AR.has(item.key)) return false;
  // The family name behind the given one has the article, or is as long a word.
  return isCalled(items[at - 1]) || (isCalled(items[at - 2]) && item.key.startsWith('\u0627\u0644'));
}

/** "The Italian said", "the Ethiopian capital": someone or something called by a country, which has a name elsewhere. */
export const isDescribed = (items: readonly Item[], [from, to]: Range): boolean =>
  to - from === 1 && items[from]?.known === true && items[from - 1]?.key === 'the' && DEED.test(items[to]?.key ?? '');
const DEED =
  /^(?:capital|city|port|side|team|club|firm|company|said|says|has|had|is|was|will|would|also|later|then|[a-z]{2,}ed)$/;
