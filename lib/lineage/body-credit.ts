import type { Span } from '../report.ts';
import { around, type Context } from './context.ts';
import { AGENCY_BEFORE, BETWEEN, FRAMES, SAID } from './frames.ts';

const loosen = (sources: readonly string[]): string => sources.join('|').replaceAll(' ', '\\s');
const every = Object.values(FRAMES);
/** Frames that end in a preposition glued to the name (Arabic) need no space after them. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${loosen(every.flatMap((f) => f.before))})\\s*(${BETWEEN.replaceAll(' ', '\\s')})\\s*[“"«„]?$`,
  'u',
);
const AGENCY = new RegExp(`(?<!\\p{L})${AGENCY_BEFORE.replaceAll(' ', '\\s')}`, 'u');
const AFTER = new RegExp(`^\\s?(?:${loosen(every.flatMap((f) => f.after))})`, 'iu');
const SAID_AFTER = new RegExp(`^\\s(?:${loosen(SAID)})`, 'iu');
const CJK_BEFORE = /(?:据|對|对|向|告诉|援引|インタビューで|에게)[^\n。，]{0,6}$/u;
const CJK_AFTER =
  /^(?:[^\n。，、]{0,6}(?:报道|報道|消息|电|說|によると|によれば|が報じ|に語|に対し|에 따르면|에 말했|과의 인터뷰|와의 인터뷰|보도))/u;

/** A poll, a product, a person of the agency: the name stands there, the text is not credited to it. */
const NOT_A_CREDIT =
  /^(?:[-–/](?:Ipsos|GfK|NORC|AOL|YouGov|Gallup|ABC|Washington|Kaiser|Univision|Siena)|\/[^.\n]{2,30}? (?:poll|survey)|['’]s? (?:phone|office|stock|shares|lawsuit|case)|\s(?:poll|polls|survey|class|classes|course|courses|exams?|tests?|scores?|credit|calculus|stylebook|style|terminals?|index|Businessweek Index|phone|headquarters|v\.|vs\.?)\b)/iu;
/** An agency as a party: in such a story its name says nothing of where the text comes from. */
const PARTY =
  /(?:sued|suing|sues|against|subpoena(?:ed)?|lawsuit (?:by|against)|spied on|fined|acquired|bought|barred|banned)\s(?:the\s)?$/iu;

/** In small letters, so that the frames need not ignore case (five times faster), unless that changed the length. */
const small = (s: string): string => (s.toLowerCase().length === s.length ? s.toLowerCase() : s);

/** The phrase that credits the name in running text ("told Reuters", "according to AFP", "Reuters reported"), or null. */
export function bodyCredit(c: Context): { readonly span: Span; readonly agencyWord: boolean } | null {
  if (NOT_A_CREDIT.test(c.after) || PARTY.test(c.before)) return null;
  if (c.mention.kind === 'outlet' && /^[-–]\p{L}/u.test(c.after)) return null;
  const before = small(c.before.slice(-120));
  const lead = BEFORE.exec(before);
  if (lead) return { span: around(c, lead[0].length), agencyWord: AGENCY.test(lead[1] ?? '') };
  const tail = AFTER.exec(c.after) ?? (c.mention.kind === 'found' ? SAID_AFTER.exec(c.after) : null);
  if (tail)
    return { span: around(c, /\b[Tt]he\s$/.exec(c.before)?.[0].length ?? 0, tail[0].length), agencyWord: false };
  const agency = AGENCY.exec(before);
  if (agency && c.mention.kind === 'agency') return { span: around(c, agency[0].length), agencyWord: true };
  const ahead = CJK_BEFORE.exec(c.before);
  const behind = CJK_AFTER.exec(c.after);
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(c.before.slice(-3) + c.after.slice(0, 3)) &&
    (ahead || behind)
  ) {
    return { span: around(c, ahead ? ahead[0].length : 0, behind ? behind[0].length : 0), agencyWord: false };
  }
  return null;
}
