import { type Span, trimSpan } from '../text/span.ts';
import { around, type Context } from './context.ts';

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
  const open = /^([^([/【（]*?)[\s\-–—]*[([/【（](?:[\p{L} ]{2,20}[/,=-] ?)?$/u.exec(before);
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

/** "Copyright 2020 The Associated Press", "© 2021 AFP", "(c) dpa". */
export function copyright(c: Context): Span | null {
  const lead =
    /(?:©|\(c\)|\bcopyright\b|\bdroits réservés\b|جميع الحقوق محفوظة)[\s:]*(?:©|\(c\)|copyright)?[\s,]*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s,]*(?:(?:by|von|de|the)\s+){0,2}$/iu.exec(
      c.before,
    );
  if (!lead) return null;
  const rest = /^(?:[^.\n]{0,40}\. )?\s?All rights reserved\.?/i.exec(c.after);
  return around(c, c.before.length - lead.index, rest ? rest[0].length : 0);
}

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

const POLLSTER = /^\/(?:Ipsos|GfK|NORC|YouGov|Gallup|[^.)|\n]{0,40}\b(?:[Pp]oll|[Ss]urvey))/u;

/** "(AP Photo/Jane Doe)", "Photo: Getty Images", "Jane Doe/Reuters", "via REUTERS", "| AP Photos". */
export function photo(c: Context): Span | null {
  const { before, after } = c;
  const named =
    /^(?:[ -](?:file )?(?:Photos?|PHOTOS?|photos?|Images?|Fotos?|Bilder?|Pool|Graphics?)\b|\/\p{Lu})/u.test(after) &&
    !POLLSTER.test(after) &&
    (c.mention.kind !== 'outlet' || !after.startsWith('/'));
  const closes = /^\s?(?:[)\]|;/]|$|,? ?(?:via|pool|file|archiv))/iu.test(after);
  const worded =
    /(?:\b(?:photo|photos|photograph|photographs|photographer|image|images|picture|pictures|video|foto|fotos|bild|bilder|credit|crédit|crédito|imagen|immagine|toggle caption|fotografía|fotografia)|صورة|الصورة|фото|写真|사진)[^.\n]{0,60}$/iu.test(
      before,
    );
  const slashed = /\p{L}[\p{L}.'’-]*\s?\/\s?$/u.test(before) && /[\s(|]\p{Lu}[^\n(|]{0,40}\/\s?$/u.test(` ${before}`);
  // Two capitalised words and a slash are a photographer, wherever the caption goes on; so is a bar before the name.
  const signed =
    c.mention.kind !== 'outlet' &&
    (/\p{Lu}[\p{L}.'’-]* (?:\p{L}+ )?\p{Lu}[\p{L}.'’-]+ ?\/ ?$/u.test(before) || /\|\s?$/.test(before));
  const via = /\bvia\s$/i.test(before);
  if (!named && !(signed && !POLLSTER.test(after)) && !(closes && (worded || slashed || via))) return null;
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('|'), before.lastIndexOf('['));
  const gap = open >= 0 ? before.length - open : Number.POSITIVE_INFINITY;
  const tail = /^[^()[\]|\n.]{0,60}[)\]]/u.exec(after);
  if (tail && gap <= 80 && before[open] !== '|' && !before.slice(open).includes(')'))
    return around(c, gap, tail[0].length);
  const label =
    /(?:\p{L}+\s?[:©]\s?(?:[\p{L}.'’-]+[ /,]{1,2}){0,5}|(?:\p{Lu}[\p{L}.'’-]+ ){0,3}(?:\p{Lu}[\p{L}.'’-]+\s?\/\s?){1,2}|via )$/u.exec(
      before,
    );
  const on = /^[ /-](?:file )?(?:Photos?|Images?|Pool|Fotos?)?(?:\/[\p{L}.'’ -]{0,40})?/u.exec(after);
  return trimSpan(c.text, around(c, label ? label[0].length : 0, named && on ? on[0].length : 0));
}
