/**
 * Lines that stand on many pages of an outlet and belong to no story: invitations, navigation, legal lines, credits.
 * Patterns over whole lines or sentences, in the languages the engine knows; never names of single sites.
 */
const WHOLE: readonly RegExp[] = [
  /^(?:advertisement|advertising|story continue[sd] below.*|continue reading.*|read (?:more|next|also|the full).{0,80}|related(?: (?:stories|articles|content|links?|topics))?|more on this.*|sponsored (?:links?|content)|recommended(?: for you)?|most read|trending(?: now)?|share(?: this.{0,40})?|print|e-?mail|comments?|previous next|next|hide caption|enlarge(?: this image)?|toggle caption|full screen|play video|watch(?: now| live)?|listen|photos?|video|image|caption|subscribe(?: now)?|log ?in|sign ?(?:in|up))[.:!\u2026 ]*$/i,
  /^(?:anzeige|werbung|mehr zum thema|lesen sie (?:auch|mehr).*|weiterlesen|publicit\u00e9|lire aussi.*|lisez aussi.*|publicidad|lea tambi\u00e9n.*|lee tambi\u00e9n.*|\u0625\u0639\u0644\u0627\u0646|\u0627\u0642\u0631\u0623 \u0623\u064a\u0636\u0627.*)[.:!\u2026 ]*$/i,
  /^\(?\s*(?:see|also see|see also|also|related|read more|more)\s*:.*$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^\S*\.(?:jpe?g|png|gif|webp|svg)\S*$/i,
];
const INSIDE: readonly RegExp[] = [
  /\ball rights reserved\b|\balle rechte vorbehalten\b|\btous droits r\u00e9serv\u00e9s\b|\btodos los derechos reservados\b|\b\u062c\u0645\u064a\u0639 \u0627\u0644\u062d\u0642\u0648\u0642 \u0645\u062d\u0641\u0648\u0638\u0629/i,
  /\bmay not be (?:published|reproduced|republished|redistributed)\b|\bterms of (?:use|service)\b|\bprivacy policy\b|\bcookie (?:policy|settings)\b/i,
  /\b(?:sign up|signing up|subscribe|register)\b.{0,60}\b(?:newsletters?|briefings?|e-?mails?|alerts?|updates|inbox)\b/i,
  /\b(?:newsletters?|briefing)\b.{0,60}\b(?:sign up|subscribe|inbox|delivered)\b/i,
  /\b(?:follow|like|join|find) (?:us|him|her|them|@\S+|[A-Z]\w+(?: [A-Z]\w+)?|the author|the conversation) on (?:twitter|facebook|x|instagram|telegram|whatsapp|threads|linkedin|youtube|google)\b/i,
  /\b(?:click|tap) here\b|\bget the latest\b.{0,60}\b(?:news|stories|headlines)\b|\bdownload (?:our|the) app\b/i,
  /^(?:copyright|\u00a9|\(c\))\s*(?:\d{4}|the )/i,
  /\b(?:getty images|ap photo|reuters photo|afp photo)\b\W*\/?/i,
];

/** Here the capital of a name tells. */
const SIGNED =
  /\bcontributed to this (?:report|story|article)\b|\b(?:reporting|writing|editing|additional reporting) by [A-Z]/;

/** All of a list as one pattern: a sentence is read once, not once a pattern. None of them looks at its case. */
const anyOf = (list: readonly RegExp[]): RegExp => new RegExp(list.map(({ source }) => `(?:${source})`).join('|'), 'i');
const [ANY_WHOLE, ANY_INSIDE] = [anyOf(WHOLE), anyOf(INSIDE)];

/** A boilerplate sentence is short; a long one that matches says something besides. */
const LONGEST = 320;

/** Whether a line or sentence is boilerplate: it then takes no part in alignment, added or left out. */
export function isBoilerplate(sentence: string): boolean {
  const line = sentence.trim();
  return line.length <= LONGEST && (ANY_WHOLE.test(line) || ANY_INSIDE.test(line) || SIGNED.test(line));
}

/** A paragraph that ends in the credit of a picture, or begins as one, is a caption. Each needs a mark that few have. */
const CAPTION: readonly (readonly [string, RegExp])[] = [
  [')', /\([^()]{0,60}\b(?:photo|foto|image|picture|getty|via)\b[^()]{0,60}\)\s*$/i],
  [
    ':',
    /(?:\bfile )?\b(?:photo|photograph|picture|image|foto|bild|credit|cr\u00e9dit|cr\u00e9dito)s?\s*(?:by)?\s*:\s*[^.]{2,60}$/i,
  ],
  ['/', /\b[A-Z][\w .]{2,40}\/(?:[A-Z][\w ]{1,30}\/)?(?:getty(?: images)?|ap|afp|reuters|epa|shutterstock)\s*$/i],
  [':', /^(?:photo|photograph|picture|image|foto|bild|illustration)\s*:/i],
];
/** Captions are short; a long paragraph that ends so is a story's own. */
const LONGEST_CAPTION = 500;

/** Whether a paragraph is the caption of a picture. */
export function isCaption(paragraph: string): boolean {
  const line = paragraph.trim();
  return line.length <= LONGEST_CAPTION && CAPTION.some(([mark, re]) => line.includes(mark) && re.test(line));
}
