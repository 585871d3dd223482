/** A web address fit for a link; undefined for anything else that a pack or a page may have put in its place. */
export const safeHref = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : undefined;
