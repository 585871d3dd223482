import type { PackManifest } from '../pack/manifest.ts';

/** A pack that was imported: what its manifest said, and when. */
export type PackRow = PackManifest & {
  /** When it was imported, in milliseconds since 1970. */
  readonly imported: number;
};
