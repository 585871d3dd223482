/** A file's name from a headline: letters and figures alone, so that no system takes offence. */
export function fileNameOf(title: string | undefined, ending: string): string {
  const words = (title ?? 'report')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `wirecopy-${words || 'report'}.${ending}`;
}
