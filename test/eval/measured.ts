/** What one run of the engine reaches, by column. */
export type Measured = Readonly<Record<(typeof COLUMNS)[number], number>>;
/** The figures, in the order of the table. */
export const COLUMNS = [
  'AUC',
  'F1',
  'mean %',
  'first %',
  'claimed %',
  'large %',
  'verbatim',
  'mt',
  'summary',
  'clean %',
  'findings F1',
] as const;
