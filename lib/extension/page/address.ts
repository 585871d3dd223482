import { MAX_URL } from '../max-text.ts';

/** The page's address, which names it: of one that trackers have made longer than any that is kept, the beginning. */
export const addressOf = ({ location }: Document): string => location.href.slice(0, MAX_URL);
