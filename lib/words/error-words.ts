/** What a thrown value says of itself; nothing obliges it to be an Error. */
export const errorWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));
