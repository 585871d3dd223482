import type { Comparison } from './comparison.ts';

/**
 * The report as the sidebar saves it, with its text; besides, under `sources`, every text that its spans lie in, so that the file
 * can be read without the library.
 */
export const comparisonJson = ({
  report,
  after,
  sources,
  before,
}: Pick<Comparison, 'report' | 'after' | 'sources' | 'before'>): string =>
  JSON.stringify(
    {
      ...report,
      text: after.text,
      sources: [before, ...sources.filter(({ id }) => id !== before.id)],
    },
    null,
    2,
  );
