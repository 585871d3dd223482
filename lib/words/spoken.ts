/** The languages that Wirecopy speaks, as BCP 47 tags: the folders of `locales`, which a test compares with these. */
export const SPOKEN = ['en', 'de', 'fr', 'es', 'ar'] as const;
