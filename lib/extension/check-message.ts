import type { Article } from '../article/article.ts';
import { REASONS } from '../feedback/judgement.ts';
import { judgementFrom } from '../feedback/ndjson.ts';
import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { FromExtensionPage } from '../messages/extension-page.ts';
import type { FromPage } from '../messages/page.ts';
import type { Credit } from '../report.ts';
import { type Fields, isFields } from '../text/json.ts';
import type { Unreadable } from '../view/unreadable.ts';
import { MAX_TEXT, MAX_URL } from './max-text.ts';

const MAX_FIELD = 4096;
const MAX_LIST = 2000;

const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max;

const isOptionalText = (value: unknown): boolean => value === undefined || isText(value, MAX_FIELD);

const isReading = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

const isWebAddress = (value: unknown): value is string =>
  isText(value, MAX_URL) && URL.canParse(value) && /^(https?|file):$/.test(new URL(value).protocol);

const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const HOW: readonly unknown[] = ['byline', 'dateline', 'body', 'photo', 'copyright', 'metadata', 'link'];

function isCredit(value: unknown, length: number): value is Credit {
  if (!isFields(value) || !isText(value.name, MAX_FIELD) || !HOW.includes(value.how)) return false;
  if (value.span === null) return true;
  if (!isFields(value.span)) return false;
  const { start, end } = value.span;
  return isOffset(start) && isOffset(end) && start <= end && end <= length;
}

const isListOf = (value: unknown, fits: (item: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.length <= MAX_LIST && value.every(fits));

const TEXT_FIELDS = ['url', 'title', 'outlet', 'author', 'published', 'modified', 'language', 'canonical'] as const;

/** Copies the known fields of an article that a page sent; null where one is not what it should be. */
function articleFrom(value: unknown): Article | null {
  if (!isFields(value) || !isText(value.text, MAX_TEXT)) return null;
  const { text, links, basedOn, captions, credits, cut } = value;
  if (!TEXT_FIELDS.every((field) => isOptionalText(value[field]))) return null;
  if (!isListOf(links, (link) => isText(link, MAX_URL))) return null;
  if (!isListOf(basedOn, (address) => isText(address, MAX_URL))) return null;
  if (!isListOf(captions, (caption) => isText(caption, MAX_FIELD))) return null;
  if (!isListOf(credits, (credit) => isCredit(credit, text.length))) return null;
  if (cut !== undefined && typeof cut !== 'boolean') return null;
  const known = [...TEXT_FIELDS, 'links', 'basedOn', 'captions', 'credits', 'cut'].flatMap((field) =>
    value[field] === undefined ? [] : [[field, value[field]]],
  );
  return { ...Object.fromEntries(known), text } as Article;
}

/** Whether the lists are lists of numbers no longer than the text allows; what they say is checked by `checkFingerprint`. */
function isFingerprint(value: unknown, length: number): value is Fingerprint {
  if (!isFields(value) || !isOffset(value.version) || !isOffset(value.length)) return false;
  return ['shingles', 'spans', 'terms', 'headline'].every((field) => {
    const list = value[field];
    return Array.isArray(list) && list.length <= 2 * length + MAX_LIST && list.every((n) => typeof n === 'number');
  });
}

const WHY: readonly Unreadable[] = [
  'not-article',
  'too-short',
  'paywall',
  'live',
  'gallery',
  'video',
  'index',
  'too-long',
  'failed',
];

/**
 * A content script's message, rebuilt from its known fields, or null where it is none. A page that has taken over its
 * process can send anything in a content script's name: nothing is believed but what the page itself could show.
 */
export function fromPage(message: unknown): FromPage | null {
  if (!isFields(message) || message.to !== 'background') return null;
  const { kind, reading, url } = message;
  const to = 'background';
  if (kind === 'open-sidebar' || kind === 'site-off') return { to, kind };
  if (!isReading(reading)) return null;
  if (kind === 'left') return { to, kind, reading };
  if (kind === 'picked') return isOffset(message.id) ? { to, kind, reading, id: message.id } : null;
  if (!isWebAddress(url)) return null;
  if (kind === 'unreadable') {
    const why = WHY.find((known) => known === message.why);
    return why ? { to, kind, reading, url, why } : null;
  }
  if (kind !== 'read') return null;
  const article = articleFrom(message.article);
  if (!article || !isFingerprint(message.fingerprint, article.text.length)) return null;
  // A page is known by its own address, and so never its own original: one that gave another's would hide that article as its
  // original, and replace it in the library.
  const own = { ...article, url };
  return { to, kind, reading, url, asked: message.asked === true, article: own, fingerprint: message.fingerprint };
}

/** Judgements that one message may bring: a file of more is read in parts. */
export const MAX_JUDGEMENTS = 5000;

/** The messages about what the reader said of a match. */
function aboutJudgements(message: Fields): FromExtensionPage | null {
  const { kind, tabId, says, id, ids, reason } = message;
  const to = 'background';
  if (kind === 'judge') {
    const fits = isOffset(tabId) && isText(message.of, MAX_URL) && (says === 'right' || says === 'wrong');
    return fits ? { to, kind, tabId, says, of: message.of as string } : null;
  }
  if (kind === 'judged') return isOffset(tabId) ? { to, kind, tabId } : null;
  if (kind === 'reason') {
    const known = REASONS.find((one) => one === reason) ?? null;
    return isReading(id) && (known || reason === null) ? { to, kind, id, reason: known } : null;
  }
  if (kind === 'unjudge') {
    const fits = Array.isArray(ids) && ids.every(isReading) && (tabId === null || isOffset(tabId));
    return fits ? { to, kind, ids, tabId } : null;
  }
  const { judgements } = message;
  if (kind !== 'take-judgements' || !Array.isArray(judgements) || judgements.length > MAX_JUDGEMENTS) return null;
  return { to, kind, judgements: judgements.flatMap((one) => judgementFrom(one) ?? []) };
}

/** A message of the extension's own pages, or null where it is none. */
export function fromExtensionPage(message: unknown): FromExtensionPage | null {
  if (!isFields(message) || message.to !== 'background') return null;
  const { kind, tabId } = message;
  if (kind === 'work' || kind === 'all-private' || kind === 'forget-read' || kind === 'delete-everything')
    return { to: 'background', kind };
  const about = aboutJudgements(message);
  if (about || !isOffset(tabId)) return about;
  if (kind === 'compare') {
    const fits = message.with === null || isText(message.with, MAX_URL);
    return fits ? { to: 'background', kind, tabId, with: message.with as string | null } : null;
  }
  const known =
    kind === 'check-tab' ||
    kind === 'view' ||
    kind === 'add-page' ||
    kind === 'look' ||
    kind === 'name-anyway' ||
    kind === 'family';
  return known ? { to: 'background', kind, tabId } : null;
}
