import { type Span, trimSpan } from '../text/span.ts';
import type { Context } from './context.ts';

const SMALL =
  /^(?:de|del|della|di|da|la|le|el|of|and|the|am|den|du|des|do|na|im|bei|van|der|jan\w*|feb\w*|f[ée]v\w*|mar\w*|m[äa]r\w*|mrz|apr\w*|avr\w*|abr\w*|ma[iyjg]\w*|jun\w*|juin|jul\w*|juil\w*|aug\w*|ao[uû]t|ago\w*|sep\w*|set\w*|okt\w*|oct\w*|ott\w*|out\w*|nov\w*|dec\w*|dez\w*|d[ée]c\w*|dic\w*|янв\w*|\p{Script=Cyrillic}{3,8})\.?$/iu;

/** Whether a line's beginning reads like a place and perhaps a date: few words, capitalised or without case. */
export function placeLike(s: string): boolean {
  const words = s.split(/[\s,./=\-–—]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 9 || s.length > 80 || !/\p{L}/u.test(words[0] as string)) return false;
  if (/[?!;:“”"]/.test(s)) return false;
  return words.every((w, i) => !/\p{Ll}/u.test(w[0] as string) || (i > 0 && SMALL.test(w)));
}

/** "BAGHDAD (AP) —", "LONDON, May 3 (Reuters) -", "(ANSA) - ROMA", "МОСКВА, 3 мая. /ТАСС/.", "新华社北京5月3日电", "[東京 3日 ロイター]". */
export function dateline(c: Context): Span | null {
  const { before, after } = c;
  const from = (close: number): Span => trimSpan(c.text, { start: c.line.start, end: c.mention.end + close });
  const shut =
    /^(?: (?:Health|Breakingviews|Sport|News))?(?:[/,-] ?[\p{L} -]{2,20})?[)\]/】）]{1,2}(?: ?\.?(?:[-–—:.]|--)+)?/u.exec(
      after,
    );
  const open =
    /^([^([【（]*?)[\s\-–—]*[([【（](?:[\p{L} ]{2,20}[/,=-] ?)?$/u.exec(before) ??
    /^([^([/]*?)[\s\-–—]*\/$/u.exec(before);
  if (shut && open && c.mention.start - c.line.start === before.length) {
    const place = (open[1] as string).trim();
    const dashed = /[-–—:.]$/.test(shut[0]);
    if (
      place === ''
        ? dashed && /^[([/【（]/.test(before)
        : placeLike(place) && (dashed || /^\s/.test(after.slice(shut[0].length)))
    ) {
      return from(shut[0].length);
    }
  }
  if (
    /^[[【（(][^\])）】]{0,24}$/u.test(before) &&
    /^[\]】)）]/.test(after) &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(before + c.text.slice(c.mention.start, c.mention.end))
  )
    return from(1);
  const cabled = /^[^\n。，]{0,16}[电電]/u.exec(after);
  if (before.trim() === '' && cabled) return from(cabled[0].length);
  // "МОСКВА, 3 мая - РИА Новости." and "Reuters - ..." at the head of a line.
  const dash = /^\s?(?:[-–—]{1,2}\s|\.(?:\s|$))/u.exec(after);
  const head = /^(.*?)\s?[-–—]\s?$/u.exec(before);
  if (dash && head && placeLike((head[1] as string).trim()) && /\p{Lu}{3}/u.test(head[1] as string))
    return from(dash[0].trimEnd().length);
  if (c.mention.kind !== 'outlet' && before.trim() === '' && /^\s[-–—]{1,2}\s/.test(after)) return from(2);
  return null;
}
