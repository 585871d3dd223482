import type { Article } from '../article/article.ts';
import { oncePer } from '../text/once.ts';
import { placeLike } from './dateline.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{N}&'’-]*";
const NAME = `(?:The )?(?:St\\. )?${WORD}(?: (?:${WORD}|of|de|la|der|des|und|and)){0,4}`;
/** Words that make a capitalised name an outlet's wherever it is credited. */
const SURE =
  'Wire|Newswire|News|Press|Newspapers?|Times|Post|Herald|Tribune|Journal|Gazette|Telegraph|Chronicle|Courier|Guardian|Television|TV|Radio|Broadcasting|Zeitung|Nachrichten|Presse|Kurier|Tageblatt|Anzeiger|Allgemeine|Rundschau|Dispatch|Inquirer|Examiner|Newsroom|Dagblad|Dagbladet|Daily|Diario|Correio|Gazeta|Jornal';
/** Words that do so only after "told", "interview with" or "first reported by". */
const UNSURE =
  'Sun|Star|Monitor|Review|Standard|Network|Globe|Register|Mail|Observer|Echo|Bulletin|Record|Magazine|Independent|Report|Mirror|Express|Argus|Advertiser|Sentinel|Democrat|Republican|Bee|Ledger';

const TOLD = new RegExp(
  `\\b(?:told|(?:exclusive )?interview with|(?:first |originally )(?:reported|published) by|spoke (?:to|with)) (?:the )?(${NAME})`,
  'gu',
);
const CREDITED = new RegExp(
  `\\b(?:according to|reported by|obtained by|reviewed by|seen by|reports? (?:from|by)) (?:the )?(${NAME})`,
  'gu',
);
const REPORTED = new RegExp(
  `(?:^|[,.!?;:”"] |\\b(?:as|of|and) )(?:the )?(${NAME}) (?:first |later |also |earlier )?(?:reported|reports|has learned|contributed)\\b`,
  'gmu',
);
const RESERVED = new RegExp(`^[ \\t]*(?:©|\\(c\\)|Copyright)[ ©]*(?:by )?(${NAME})\\.? All rights reserved`, 'gmu');
const DATELINE = new RegExp(`^[ \\t"“]*([^\\n()]{2,70}?) ?\\((${NAME})\\) ?(?:[-–—]|--)`, 'gmu');
const COPYRIGHT = new RegExp(
  `(?:^|[.!?|] ?)[ \\t]*(?:©|\\(c\\)|Copyright)[ ©]*(?:Copyright )?(?:\\d{4}(?:[-–]\\d{2,4})?,? )(?:by )?(${NAME})(?=[ ,]*(?:$|[.|]|,? (?:LLC|Inc|Ltd|All rights|GmbH|L\\.P)))`,
  'gmu',
);
const BYLINE = new RegExp(
  `^[ \\t]*By ${WORD}(?: (?:${WORD}|and|de|van|von|al)){1,8}(?:,| \\||  | –| —| •) ?(?:the |The )?(${NAME})[ \\t]*$`,
  'gmu',
);
const PHOTO = new RegExp(
  `\\((${NAME}) (?:Photo|Pool)/|(?:Photo|Photograph|Image)s?: [^\\n()]{0,40}?/ ?(${NAME})(?=[)\\n]|$)`,
  'gu',
);

/** The name without what a sentence puts before it: "But Northern Wire", "Norway’s Radio Skarv", "Anna Lind of Harbour TV". */
function unowned(run: string): string {
  const bare = run.replace(/^.*['’]s (?=\p{Lu})|^\p{L}+-based /u, '').replace(LEAD, '');
  const of = /^.* of (?=\p{Lu}\S* \p{Lu})/u.exec(bare);
  return of ? bare.slice(of[0].length) : bare;
}
const LEAD =
  /^(?:But|And|As|Yet|When|While|If|In|On|At|For|Even|Meanwhile|However|Also|Since|After|Before|Because|So|That|Although|Though|Last|This|Still|Then|Both|Now|Only) (?=\p{Lu})/u;

/**
 * The part of a captured run of capitals that is an outlet's name: the longest beginning with such an ending ("Northern Wire
 * Tuesday" is cut), or two words of which the first tells ("Radio Skarv").
 */
function outletPart(run: string, words: RegExp): string | null {
  const parts = unowned(run).split(' ');
  const last = parts.findLastIndex((word, i) => i > 0 && words.test(word));
  const more = /^(?:Agency|Service|Network|Corporation|Channel)$/.test(parts[last + 1] ?? '') ? 2 : 1;
  if (last > 0) return parts.slice(0, last + more).join(' ');
  const first = parts[0] === 'The' ? 1 : 0;
  return FIRST.test(parts[first] ?? '') && parts.length > first + 1 ? parts.slice(0, first + 2).join(' ') : null;
}
const ending = (words: string): RegExp => new RegExp(`(?:^|-)(?:${words})$`, 'u');
const [SURE_END, ANY_END] = [ending(SURE), ending(`${SURE}|${UNSURE}`)];
/** Whether a name that ends in this word is an outlet's ("Post", "Advertiser"). */
export const isOutletWord = (word: string): boolean => ANY_END.test(word);
const FIRST = /^(?:Radio|TV|Daily|Agence|Agencia|Agenzia|Agência)$/;

/** Marks of ownership: the patterns that need one are tried only on texts that have one, as the others on theirs. */
const OWNED = /©|\(c\)|Copyright/;

/**
 * Names of outlets and agencies that no list holds, where the page's own form is unmistakable: "NORDHAVN (Northern Wire) —",
 * "© 2024 Northern Wire", "told Northern Wire in an interview". A dateline or a copyright line may name anyone; running
 * text only a name that ends like an outlet's.
 */
function discoverNames(text: string): string[] {
  const names = new Set<string>();
  const add = (name: string | null | undefined): void => {
    const bare = name && unowned(name).replace(/^The (?=\S+ \S)/, '');
    // One common word ("the Post") is only that outlet with its article.
    if (bare && bare.length >= 3 && bare.length <= 40) names.add(bare);
  };
  const all = (pattern: RegExp, needs: RegExp) => (needs.test(text) ? text.matchAll(pattern) : []);
  for (const m of all(DATELINE, /\) ?[-–—]/))
    if (placeLike((m[1] as string).trim()) && !isDate(m[2] as string)) add(m[2]);
  for (const m of all(COPYRIGHT, OWNED)) add(m[1]);
  for (const m of all(RESERVED, OWNED)) add(m[1]);
  for (const m of all(REPORTED, / (?:reported|reports|has learned|contributed)\b/))
    add(outletPart(m[1] as string, SURE_END));
  for (const m of all(BYLINE, /By /)) add(outletPart(m[1] as string, ANY_END));
  for (const m of all(PHOTO, /Photo|Pool|Image/)) add(outletPart((m[1] ?? m[2]) as string, SURE_END));
  for (const m of text.matchAll(TOLD)) add(outletPart(m[1] as string, ANY_END));
  for (const m of text.matchAll(CREDITED)) add(outletPart(m[1] as string, SURE_END));
  return [...names];
}

/** The same of an article, worked out once: its family is looked through for names, and each of it by these. */
export const namesIn = oncePer(({ text }: Article): readonly string[] => discoverNames(text));

const isDate = (s: string): boolean =>
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*$/.test(s);
