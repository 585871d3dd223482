import type { Article } from '../article/article.ts';
import type { Credit } from '../report.ts';
import { AGENCIES } from './agencies.ts';
import { bodyCredit } from './body-credit.ts';
import { byline } from './byline.ts';
import { type Context, contextsOf } from './context.ts';
import { copyright } from './copyright.ts';
import { dateline } from './dateline.ts';
import { namesIn } from './discover.ts';
import { findMentions, type Mention, namedBy } from './mentions.ts';
import { photo } from './photo-credit.ts';

/**
 * Abbreviations that readers of running text meet in another sense (the Palestinian Authority, a map, a mayor): there they
 * are believed only beside the word "agency" or in a text that credits the agency in full elsewhere.
 */
const AMBIGUOUS = new Set(
  'PA|CP|AA|MAP|TAP|APP|APS|SPA|INA|NAN|TT|CNS|CNA|MENA|SANA|AGI|ATS|SDA|SID|PAP|MTI|BTA|ANA|BNS|PNA|BSS|RNS|IPS|APA|WAM|Petra|Hina|Fars|Imago|EPA|RIA|Bloomberg|TNS|VNA|STT|ANI|ABC|DR|Bild|TIME'.split(
    '|',
  ),
);

/**
 * The agencies and outlets that a page credits, in text order, then those of its metadata: one credit per name and manner,
 * the first. Spans hold the words that say so. `also` are names that no list holds and other texts show to be outlets', `short`
 * what such an outlet is called for short. Cost: linear in the text.
 */
export function findCredits(
  article: Article,
  also: readonly string[] = [],
  short?: ReadonlyMap<string, string>,
): Credit[] {
  const { text } = article;
  // A discovered name that holds a listed one ("the state's Xinhua News Agency") is that one.
  const found = [...new Set([...namesIn(article), ...also])].filter((name) => findMentions(name).length === 0);
  const mentions = findMentions(text, found, short);
  const read: { readonly m: Mention; readonly credit: Found | null }[] = [];
  for (const c of contextsOf(text, telling(mentions))) {
    const last = read.at(-1);
    read.push({
      m: c.mention,
      credit: creditAt(c) ?? (last?.credit?.how === 'body' && joined(text, last.m, c.mention) ? named(c) : null),
    });
  }
  const sure = new Set(
    read
      .filter(({ m, credit }) => (credit && credit.how !== 'body') || (!m.short && !ambiguous(text, m)))
      .map(({ m }) => m.name),
  );
  const credits = read.flatMap(({ m, credit }) => {
    if (!credit) return [];
    if (credit.how === 'body' && ambiguous(text, m) && !credit.agencyWord && !sure.has(m.name)) return [];
    return [{ name: m.name, span: credit.span, how: credit.how }];
  });
  return firstOfEach([...credits, ...fromCaptions(article), ...fromMetadata(article)]);
}

/**
 * The names looked at closely. Real pages name agencies a few dozen times; a page made to stall the reader keeps its credit
 * lines at the ends like any other.
 */
const telling = (all: readonly Mention[]): readonly Mention[] =>
  all.length <= MOST ? all : [...all.slice(0, MOST - 100), ...all.slice(-100)];
const MOST = 500;

type Found = Pick<Credit, 'how'> & { readonly span: NonNullable<Credit['span']>; readonly agencyWord: boolean };

function creditAt(c: Context): Found | null {
  const found = (how: Credit['how'], span: Found['span'] | null): Found | null =>
    span ? { how, span, agencyWord: false } : null;
  if (c.mention.kind === 'picture') return found('photo', photo(c) ?? copyright(c));
  const line =
    found('dateline', dateline(c)) ??
    found('copyright', copyright(c)) ??
    found('photo', photo(c)) ??
    found('byline', byline(c));
  if (line) return line;
  const body = bodyCredit(c);
  return body && { how: 'body', ...body };
}

/** "... from the Associated Press and Reuters": the second of a list is credited as the first is. */
const joined = (text: string, a: Mention, b: Mention): boolean =>
  /^(?:,? (?:and|und|et|y|e|en|och|og|и) |, | ?[/&] ?)(?:the |die |der |l['’])?$/.test(text.slice(a.end, b.start));
const named = ({ mention: { start, end } }: Context): Found => ({
  how: 'body',
  span: { start, end },
  agencyWord: false,
});

const ambiguous = (text: string, m: Mention): boolean => {
  const as = text.slice(m.start, m.end);
  return AMBIGUOUS.has(as);
};

const wires: ReadonlySet<string> = new Set(AGENCIES.map((a) => a.name));

/** Credits of pictures that the page shows beside its text: no span, as their words are not in it. */
const fromCaptions = ({ captions = [] }: Article): Credit[] =>
  captions
    .flatMap((text) => findCredits({ text }))
    .filter(({ how }) => how === 'photo' || how === 'copyright')
    .map((credit) => ({ ...credit, span: null }));

/** Credits that stand outside the text: those the page reader found, and an agency named as author or outlet. */
function fromMetadata({ credits = [], author, outlet, title }: Article): Credit[] {
  const given = credits.map((c) => ({ ...c, name: namedBy(c.name)?.name ?? c.name }));
  const people = (author ?? '').split(/,|;|\||\/| and | und | et | y /);
  const named = [...people, outlet ?? '']
    .map((s) => namedBy(s)?.name)
    .filter((n): n is string => n !== undefined && wires.has(n));
  const headed = /^AP (?:Interview|Exclusive|Sources?|Explains|Fact Check|FACT CHECK|Analysis):|^APNewsBreak:/.test(
    title ?? '',
  )
    ? ['Associated Press']
    : [];
  return [...given, ...[...named, ...headed].map((name): Credit => ({ name, span: null, how: 'metadata' }))];
}

function firstOfEach(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ name, how }) => {
    const key = `${how}\n${name}`;
    return !seen.has(key) && seen.add(key);
  });
}
