import type { Body } from './body.ts';
import { all, textOf } from './dom.ts';
import { bare, listOf, type Thing, typesOf } from './json-ld.ts';
import type { Block, Box, Layout } from './layout.ts';
import { weight } from './letters.ts';
import { meta } from './meta-tags.ts';
import type { Statement } from './statement.ts';

/** What a page is instead of one article with one source. */
export type OtherKind = 'live' | 'gallery' | 'video' | 'index';

const LIVE_NAME = /^(?:liveblog|livefeed|liveticker|newsticker)$/;
const LIVE_KIND = /^(?:blog|ticker|feed|events?)$/;
/** An entry of a live blog begins with its time: "12.31 Uhr:", "+++ 14:05", "9:40 am". */
const CLOCK = /^[+\s[(|•–-]*(?:[01]?\d|2[0-3])(?:[:h][0-5]\d(?!\d)|\.[0-5]\d\s*(?:uhr|h\b|[ap]\.?m\b|[:|–—-]|$))/i;
/** Entries with a time of their own, from which on they are what the page is made of. */
const ENTRIES = 6;

const GALLERY_TYPE = /^(?:Image|Media|Video)Gallery$/;
const GALLERY_PATH =
  /\/(?:[\w-]*-)?(?:galler(?:y|ies)|slideshows?|fotostrecken?|bildergaleri(?:e|en)|bilderstrecken?|photo-?galler(?:y|ies)|foto-?galeri[ae]s?|diaporamas?|photos|pictures|in-pictures|galer[ií]as?|galerie)(?:\/|$)/i;
const VIDEO_PATH = /\/(?:videos?|watch|mediathek|video-[\w-]+|av)(?:\/|$)/i;
/** Pictures with captions that make a gallery where their captions say more than the text. */
const PICTURES = 8;
const MOST_PICTURES = 100;

/** A page with less text than this says nothing that its pictures, its film or its teasers do not say: about 250 words. */
const SHORT = 1500;

/** Where more of the blocks than this have a link right before or after them, they are teasers. */
const TEASERS = 0.6;
/** Teasers stand each in a box of its own; where more of the text than this stands in one box, it is one text. */
const TOGETHER = 0.6;

/** Whether a statement is about this page rather than about something that it links to or embeds. */
function isHere(thing: Thing, url: string): boolean {
  const addresses = [thing.url, thing['@id'], thing.mainEntityOfPage]
    .flatMap(listOf)
    .map(bare)
    .filter((address) => /^https?:/.test(address));
  return addresses.length === 0 || addresses.includes(bare(url));
}

/** The boxes around the body's blocks. */
function around(body: readonly Block[]): Set<Box> {
  const boxes = new Set<Box>();
  for (const { box } of body) for (let at = box.parent; at && !boxes.has(at); at = at.parent) boxes.add(at);
  return boxes;
}

/** A live blog: as it states itself, as the boxes around its text are called, as its entries begin. */
function isLive({ types, things, url }: Statement, body: readonly Block[], layout: Layout): boolean {
  if (types.includes('LiveBlogPosting')) return true;
  if (things.some((thing) => typesOf(thing).includes('LiveBlogPosting') && isHere(thing, url))) return true;
  for (const { names } of around(body))
    if (names.some((name, i) => LIVE_NAME.test(name) || (name === 'live' && LIVE_KIND.test(names[i + 1] ?? ''))))
      return true;
  const [first, last] = [body[0], body[body.length - 1]];
  if (!first || !last) return false;
  const within = layout.blocks.slice(layout.blocks.indexOf(first), layout.blocks.indexOf(last) + 1);
  const entries = within.filter(({ text, linked }) => CLOCK.test(text) && linked <= text.length / 2);
  return entries.length >= ENTRIES && entries.length >= body.length / 10;
}

function isGallery(document: Document, { things, types, url }: Statement, text: number): boolean {
  if (text >= SHORT) return false;
  if (types.some((type) => GALLERY_TYPE.test(type))) return true;
  if (things.some((thing) => typesOf(thing).some((type) => GALLERY_TYPE.test(type)) && isHere(thing, url))) return true;
  if (GALLERY_PATH.test(pathOf(url))) return true;
  const captions = all(document, 'figcaption')
    .slice(0, MOST_PICTURES)
    .map((caption) => textOf(caption).trim().length);
  return captions.length >= PICTURES && captions.reduce((sum, length) => sum + length, 0) > text;
}

/** A page for a film: it says so, and states no article. */
function isVideo({ things, types, tags, url }: Statement, text: number): boolean {
  if (text >= SHORT) return false;
  const shared = /^video/i.test(meta(tags, 'og.type') ?? '');
  if (types.length > 0) return shared && VIDEO_PATH.test(pathOf(url));
  const stated = things.some((thing) => typesOf(thing).includes('VideoObject') && isHere(thing, url));
  return shared || stated || (VIDEO_PATH.test(pathOf(url)) && meta(tags, 'og.video', 'og.video.url') !== undefined);
}

const pathOf = (url: string): string => /^https?:\/\/[^/?#]+([^?#]*)/.exec(url)?.[1] ?? '';

/** A front or section page: teasers, each with its link, rather than one text; or the top of a site. */
function isIndex({ url, types }: Statement, body: readonly Block[], layout: Layout): boolean {
  if (/^\/?(?:index\.\w+)?$/.test(pathOf(url)) && /^https?:/.test(url)) return true;
  if (types.length > 0 || body.length <= 2) return false;
  const homes = new Map<Box | null, number>();
  for (const block of body) homes.set(block.box.parent, (homes.get(block.box.parent) ?? 0) + block.weight);
  const whole = body.reduce((sum, block) => sum + block.weight, 0);
  if (Math.max(...homes.values()) > whole * TOGETHER) return false;
  const leads = (at: number): boolean => {
    const block = layout.blocks[at];
    return block !== undefined && block.linked > block.text.length / 2;
  };
  const teasers = body.filter((block) => {
    const at = layout.blocks.indexOf(block);
    return leads(at - 1) || leads(at + 1);
  });
  return teasers.length > body.length * TEASERS;
}

/** What a page is if it is not one article; undefined where nothing speaks against that. `declared`: the page calls itself an article. */
export function otherKind(
  document: Document,
  statement: Statement,
  layout: Layout,
  body: Body,
  declared: boolean,
): OtherKind | undefined {
  const text = body.blocks.reduce((sum, block) => sum + weight(block.text), 0);
  if (isLive(statement, body.blocks, layout)) return 'live';
  if (isVideo(statement, text)) return 'video';
  if (isGallery(document, statement, text)) return 'gallery';
  if (!declared && isIndex(statement, body.blocks, layout)) return 'index';
  return undefined;
}
