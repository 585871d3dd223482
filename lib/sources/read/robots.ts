import robotsParser from 'robots-parser';
import { absolute } from '../../article/sources.ts';

/** The name under which robots.txt may speak of Wirecopy; what it says of everyone (`*`) holds too. */
const AGENT = 'Wirecopy';

/** What a site's robots.txt says. */
export type Robots = {
  readonly allows: (url: string) => boolean;
  /** Seconds that it wants between two requests. */
  readonly delay: number | undefined;
  readonly sitemaps: readonly string[];
};

/** RFC 9309 asks crawlers to read at least 500 KiB; what comes after is left unread. */
const READ = 500 * 1024;

/** Reads a robots.txt (RFC 9309). `url` is its own address. */
export function readRobots(url: string, text: string): Robots {
  const robots = robotsParser(url, text.slice(0, READ));
  return {
    allows: (address) => robots.isAllowed(address, AGENT) ?? true,
    delay: robots.getCrawlDelay(AGENT),
    sitemaps: robots.getSitemaps().flatMap((sitemap) => absolute(sitemap, url) ?? []),
  };
}
