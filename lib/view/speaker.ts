import type { Span } from '../report.ts';

/** Quotation marks by how they open; straight ones close as they open. */
const MARKS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '”': '”' };

/** A name is looked for this far from the quotation. */
const NEAR = 90;

/** Forms of the verbs by which news prose says who speaks: English, German, French, Spanish. */
const VERB =
  'said|says|told|stated|added|wrote|noted|explained|announced|declared|replied|insisted|argued|warned|claimed|' +
  'sagte|sagt|erklärte|teilte|meinte|betonte|a déclaré|a dit|déclare|dit|dijo|afirmó|declaró|señaló';

/** Words that begin a sentence and no name: what a short name before them ends in is no abbreviation. */
const BEGINS = 'The|An?|He|She|It|They|We|I|His|Her|Its|Their|But|And|In|On|At';

/** "Quill", "J.R.", "Gen.": a longer word with a point behind it ends its sentence. */
const WORD = `(?:al-)?\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L}))*(?:(?<=(?<!\\p{L})\\p{L}{1,4})\\.(?! (?:${BEGINS})\\b))?`;

/** "Mayor Ida Quill", "Mustafa al-Kadhimi": words with capitals, with the particles of names between them. */
const NAME = `${WORD}(?: (?:(?:al|el|bin|ibn|de|del|der|van|von|la|le) ){0,2}${WORD}){0,4}`;

/** "…,” said Ida Quill", "…,” Ida Quill, the mayor, said" */
const BEHIND = new RegExp(
  `^[\\s,.;]*(?:(?:${VERB})\\s+(?<after>${NAME})|(?<before>${NAME})(?:, [^,“"„«]{2,60},)? (?:${VERB})\\b)`,
  'u',
);

/** "Ida Quill, the mayor, said on Monday: “" */
const AHEAD = new RegExp(
  `(?<name>${NAME})(?:, [^,“"„«]{2,60},)? (?:${VERB})\\b(?:(?! said\\b)[^.“”"„«»]){0,40}[,:]?\\s*$`,
  'u',
);

/** Words with a capital at the head of a sentence that are nobody's name. */
const NOBODY = /^(?:He|She|It|They|We|I|But|And|The|A|An|In|On|At|Er|Sie|Es|Il|Elle|Ils|Elles|Él|Ella)$/u;

/** The quotation around a place; null where it lies in none of this paragraph. */
function quotationAt(text: string, at: number): Span | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const end = to < 0 ? text.length : to;
  let open = -1;
  let closing = '';
  for (let i = from; i < end; i++) {
    const unit = text[i] as string;
    if (open < 0) {
      if (i > at) return null;
      if (MARKS[unit]) [open, closing] = [i, MARKS[unit] as string];
    } else if (closing.includes(unit)) {
      if (i >= at) return { start: open, end: i + 1 };
      open = -1;
    }
  }
  return null;
}

/** Who says the quotation that holds a place of a text, as far as plain patterns tell; null where they do not. */
export function speakerOf(text: string, at: number): string | null {
  const quotation = quotationAt(text, at);
  if (!quotation) return null;
  const behind = text.slice(quotation.end, quotation.end + NEAR).split('\n')[0] ?? '';
  const ahead =
    text
      .slice(Math.max(0, quotation.start - NEAR), quotation.start)
      .split('\n')
      .at(-1) ?? '';
  const after = BEHIND.exec(behind)?.groups;
  const name = after?.after ?? after?.before ?? AHEAD.exec(ahead)?.groups?.name;
  const plain = name?.replace(/[.,]+$/, '');
  return plain && !NOBODY.test(plain) ? plain : null;
}
