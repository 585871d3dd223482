import { letters } from './letters.ts';

const BEFORE =
  /^\s*(?:(?:written|reported|story|words|analysis|opinion|review)\s+by|by|von|por|par|di|door|av|af|tekst|text|texto|texte|autor(?:in)?|autore|author|auteur|автор)(?:\s*:\s*|\s+)/i;
/** What follows a name on a visible line: when it appeared, where to follow, what the author does. */
const AFTER =
  /\s*(?:\b(?:published|updated|posted|last modified|today|yesterday|follow|twitter|read more|view profile|min read)\b.*|\||[•·]).*$/i;
const AND = /\s*(?:[,;|/、，]|\s(?:and|und|et|y|e|og|och|en|&|и|ve)\s)\s*/i;
const NOT_A_NAME = /https?|www\.|@|\d{3}|\d[:.]\d|^(?:image|photo|foto|bild|picture|video|redazione di)\b/i;

/** One author's name without "By", addresses and dates; undefined where no name is left. */
function cleanName(name: string): string | undefined {
  const bare = name
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '')
    .replace(BEFORE, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/g, '');
  return letters(bare.replace(/\d/g, '')).length >= 2 && bare.length <= 80 && !NOT_A_NAME.test(bare) ? bare : undefined;
}

/** Of a longer line the beginning is read: the patterns here take the square of a run of one sign. */
const LONGEST = 1000;

/** A line that names one author or several ("By Ann Lee and Bo Tan") as names. */
export const splitByline = (line: string): string[] =>
  line
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(/https?:\S+|www\.\S+/g, '')
    .split(AND)
    .flatMap((name) => cleanName(name) ?? []);

/** More names than these no article has. */
const MOST = 40;

/** Authors as one line, each once, in the order given; undefined where there is none. */
export function bylineOf(lines: readonly string[]): string | undefined {
  const seen = new Set<string>();
  const names = lines.flatMap(splitByline).filter((name) => seen.size < seen.add(name.toLowerCase()).size);
  return names.slice(0, MOST).join(', ') || undefined;
}
