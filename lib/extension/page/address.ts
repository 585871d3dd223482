import { MAX_URL } from '../max-text.ts';

/** The page's address, which names it; without its parameters where trackers have made it longer than any that is kept. */
export const addressOf = ({ location: { href } }: Document): string =>
  href.length > MAX_URL ? href.replace(/[?#].*$/, '').slice(0, MAX_URL) : href;
