/** A pack that was imported: what its manifest said, and when. */
export type PackRow = {
  readonly id: string;
  readonly name: string;
  readonly licence?: string;
  /** ISO 8601. */
  readonly made: string;
  readonly count: number;
  readonly sha256: string;
  /** When it was imported, in milliseconds since 1970. */
  readonly imported: number;
};
