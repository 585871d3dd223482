import { splitByline } from './byline.ts';
import { attribute, hasAttributes, tagOf } from './dom.ts';
import { type Block, type Box, wordsOfName } from './layout.ts';

/** Words of a name in a script with capitals: first name and family name, at most three more. */
const LEAST_WORDS = 2;
const MOST_WORDS = 5;
/** A particle ("van", "al", "dos") is no longer than this. */
const PARTICLE = 3;
/** Chinese, Japanese and Korean names have two to six characters, names in other scripts without capitals up to twenty. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MOST_CJK = 6;
const MOST_OTHER = 20;
/** What no name has in it. */
const ODD = /[\d()[\]{}<>@#:;!?"„“”/\\|*+=_&%$,…]/;

const isUpper = (character: string): boolean => character !== character.toLowerCase();
/** Whether a character is a small letter. */
export const isLower = (character: string): boolean => character !== character.toUpperCase();

/**
 * Whether a name reads as a person's: two to five words with capitals, particles between them, or a short name in a
 * script without capitals. (No pattern: the letters of all scripts take a browser tens of milliseconds to compile.)
 */
export function isPerson(name: string): boolean {
  if (ODD.test(name)) return false;
  const words = name.split(/\s+/);
  const initials = words.map((word) => [...word][0] ?? '');
  const [first, last] = [initials[0] ?? '', initials[initials.length - 1] ?? ''];
  if (!isUpper(first)) {
    if (isLower(first) || first < '\u0500') return false;
    const characters = words.join('');
    return characters.length >= 2 && characters.length <= (CJK.test(name) ? MOST_CJK : MOST_OTHER);
  }
  const capitals = words.filter((word, i) => isUpper(initials[i] as string) || word.length > PARTICLE);
  return (
    capitals.length >= LEAST_WORDS &&
    capitals.length <= MOST_WORDS &&
    isUpper(last) &&
    words.every((word, i) => isUpper(initials[i] as string) || word.length <= PARTICLE)
  );
}

/** "By", "Von:", "Autor:" at the start of a line or of a part of it. */
const LEAD =
  /(?:^|[|•·–—,]\s*|\s{2,})(?:(?:written|reported|story|words|text)\s+by|by|von|por|par|di|door|av|af|tekst|text|texto|oleh|autor(?:in)?|autore|author|auteur|автор)\s*[:：]?\s+(?=\S)/i;
/** Words of class or id for where an author's name stands. */
const AUTHOR =
  /^(?:bylines?|authors?|autor(?:en|es|in)?|auteurs?|autore|writers?|reporters?|journalists?|contributors?|redakteur|verfasser)$/;
/** For where a photographer's or a commenter's does. */
const OTHERS = /^(?:comments?|foto|fotos|photos?|photographer|picture|image|bild|caption|related)$/;
/** Words for what stands beside a name; containers of both bear them too. */
const BESIDE =
  /^(?:credit|media|teaser|card|follow|bio|biography|desc|description|role|position|job|share|social|nav)$/;
const PROFILE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|people|profiles?|staff|reporters?|journalists?|by|contributors?)\//i;
/** Where a name ends and the date begins. */
const DATE =
  /\s*(?:,?\s*\b(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]*\.?\s+\d|\b\d{1,2}[.:/]\d|\bon\s+[a-z]+\s+\d).*$/i;

/** Posts and papers that stand beside a name. */
const POST =
  /\b(?:writers?|reporters?|editors?|correspondents?|contributors?|staff|journalist|director|columnist|news|newspaper|post|times|press|media|redakt\w*|korrespond\w*)\b/i;

/** What an inline element between a text and its block says of the text: its author's name, something else, nothing. */
function inlineMark(node: Text, block: Block): 'author' | 'other' | undefined {
  let mark: 'author' | 'other' | undefined;
  for (let at = node.parentElement; at && at !== block.box.element; at = at.parentElement) {
    const tag = tagOf(at);
    if (!hasAttributes(at, tag)) continue;
    const words = wordsOfName(`${attribute(at, 'class')} ${attribute(at, 'rel')} ${attribute(at, 'itemprop')}`);
    if (words.some((word) => OTHERS.test(word) || BESIDE.test(word))) return 'other';
    if (words.some((word) => AUTHOR.test(word)) || (tag === 'a' && PROFILE.test(attribute(at, 'href'))))
      mark = 'author';
  }
  return mark;
}

function boxMark(box: Box): 'author' | 'other' | undefined {
  let mark: 'author' | 'other' | undefined;
  for (let at: Box | null = box, i = 0; at && i < 3; i++, at = at.parent) {
    if (at.names.some((name) => OTHERS.test(name))) return 'other';
    if (at.tag === 'address' || at.names.some((name) => AUTHOR.test(name))) mark = 'author';
    else if (at.names.some((name) => BESIDE.test(name))) return mark ?? 'other';
  }
  return mark;
}

const persons = (line: string): string[] => {
  const names = splitByline(line.replace(DATE, ''));
  // "By Ann Lee, the paper's editor": names come first.
  const end = names.findIndex((name) => !isPerson(name) || POST.test(name));
  return end < 0 ? names : names.slice(0, end);
};

/** The persons that a line of a page's header names as its authors. */
function namesIn(block: Block): string[] {
  const lead = LEAD.exec(block.text);
  const box = boxMark(block.box);
  const found: string[] = [];
  for (const node of block.nodes) {
    if (!node) continue;
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const inline = inlineMark(node, block);
    if (inline === 'author' || (box === 'author' && inline !== 'other')) found.push(...persons(text));
  }
  if (found.length > 0 || !lead || box === 'other') return found;
  return persons(block.text.slice(lead.index + lead[0].length));
}

/**
 * The authors that stand below the headline: in a line that begins with "By" or its like, or in what is called a byline
 * or links to a profile. Lines that follow each other count together. A name of which the text says that something is in it
 * is the place that follows an author's ("By Ann Lee, Port Alder"), and so is the one that the text begins with.
 */
export function shownAuthors(lines: readonly Block[], body: readonly Block[]): string[] {
  const text = `in ${body.map(({ text }) => text).join(' ')}`.toLowerCase();
  const found: string[] = [];
  let last = -1;
  for (const [i, block] of lines.entries()) {
    if (last >= 0 && i > last + 2) break;
    const names = namesIn(block);
    if (names.length === 0) continue;
    found.push(...names);
    last = i;
  }
  return found.filter((name, i) => i === 0 || !text.includes(`in ${name.toLowerCase()}`));
}

/** The authors who sign a text alone on a line above it or on its last; none where no line is but names. */
export function signedBy(header: readonly Block[], body: readonly Block[]): string[] {
  for (const block of [...header, ...body.slice(0, 3), body[body.length - 1]]) {
    if (block?.box.tag !== 'p' || block.text.length > 60) continue;
    const names = splitByline(block.text);
    if (names.length > 0 && names.every(isPerson)) return names;
  }
  return [];
}
