import { type Span, trimSpan } from '../text/span.ts';
import { around, type Context } from './context.ts';

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
