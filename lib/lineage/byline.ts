import { type Span, trimSpan } from '../text/span.ts';
import { around, type Context } from './context.ts';

/** A name or several: capitalised words, particles, commas and slashes. Letters without case count as capitals. */
const PEOPLE =
  "(?<!\\p{L})(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*|and|und|et|y|e|i|en|och|og|for|of|de|van|von|al|bin|и|و)(?:,? ?(?:[/&|•–] ?|- )?)";
const BY = new RegExp(
  `^\\s*(?:[-–—*•|]\\s*)?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|D[aie]|Door|Av|Af|Oleh|Written by|Story by|Reported by|Text|From|Via|Автор|بقلم|من)\\s*:?\\s+(?:${PEOPLE}){0,14}(?:[Tt]he )?$`,
  'u',
);
/** A line that names its source and nothing else. */
const SOURCE =
  /^\s*(?:sources?|contributing|quellen?|bron|fuente|fonte|kaynak|källa|kilde|źródło|автор|источник|джерело|المصدر|来源|出典|출처)\s*[:：]\s*(?:\p{L}+\s?[/,]\s?)?(?:the\s)?$/iu;
const ROLE =
  /^['’]?s?(?:\s*(?:[,|/&•–-]\s*)?(?:and|staff|writers?|reporters?|correspondents?|news ?wire|news|newsroom|agency|agencies|editor|video|contributors?|in \p{L}+|via|politics|business|science|medical|white house|diplomatic))*[\s.|•–-]*$/iu;
/** Credit lines of agencies stand in the first third or at the very end; in the middle a short line is a headline. */
const TOP = 0.34;
const END = 0.12;

/** "By Jane Doe, Associated Press", "Reuters staff", "Source: dpa", a sign-off "(AP)", a headline's "AP Interview:". */
export function byline(c: Context): Span | null {
  const { before, after, line } = c;
  const whole = (): Span => trimSpan(c.text, line);
  const short = line.end - line.start <= 140;
  const edge = c.fromTop <= TOP || c.fromEnd <= END;
  if (short && edge && (BY.test(before) || SOURCE.test(before)) && ROLE.test(after)) return whole();
  // A known outlet's name alone on a line heads a section of a digest as often as it signs a text.
  if (
    c.mention.kind !== 'outlet' &&
    short &&
    edge &&
    /^\s*[([/*–—-]?\s*(?:the\s+)?$/i.test(before) &&
    ROLE.test(after.replace(/^\s*[)\]/]/, ''))
  )
    return whole();
  if (
    short &&
    edge &&
    /^\s*\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|de|van|von|al)){1,9}\s*[,|/•–-]\s*(?:[Tt]he\s+)?$/u.test(
      before,
    ) &&
    ROLE.test(after)
  )
    return whole();
  if (c.fromEnd === 0 && /[.!?”"»)]\s*[([/]?$/.test(before) && /^[)\]/]?\s*$/.test(after)) {
    return trimSpan(c.text, { start: c.mention.start - (/[([/]$/.test(before) ? 1 : 0), end: line.end });
  }
  const flag =
    /^ ?(?:Interview|Exclusive|Source|Sources|Explains|Fact Check|FACT CHECK|Analysis|EXCLUSIVE|Newsbreak|NewsBreak):/.exec(
      after,
    );
  return before.trim() === '' && flag ? around(c, 0, flag[0].length) : null;
}
