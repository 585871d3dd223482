import type { Unreadable } from '../messages.ts';

/** What the reader is told of a page that could not be checked. */
export const UNREADABLE_WORDS: Readonly<Record<Unreadable, string>> = {
  'not-article': 'There is no article on this page that Wirecopy could check.',
  'too-short': 'The text on this page is too short to say where it came from.',
  paywall: 'Only the beginning of this article is on the page; the rest sits behind a paywall.',
  live: 'This is a live page of many entries, not one article with one source. Live pages are not traced.',
  gallery: 'This page shows pictures with captions. Galleries are not traced: there is no text to compare.',
  video: 'This page is for a film. The words beside it are too few to say where they came from.',
  index: 'This is a page of links to articles. Open one of them to check it.',
  'too-long': 'This page holds more text than one article can: over two million characters.',
  failed: 'Wirecopy could not read this page. Reloading it may help.',
  forbidden: 'The browser does not let extensions read this page.',
};
