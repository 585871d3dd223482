import type { PackManifest } from '../pack/manifest.ts';

/** A pack that was imported: what its manifest said, and when. */
export type PackRow = PackManifest & {
  /** When it was imported, in milliseconds since 1970. */
  readonly imported: number;
};

/** Whether a pack that comes is older than the version of it that is held. */
export const isOlder = ({ made }: PackManifest, held: PackRow): boolean => Date.parse(made) < madeOf(held);

/** When a held pack was made: not after it was imported, whatever it says, or no later version of it would ever be taken. */
const madeOf = ({ made, imported }: PackRow): number => Math.min(Date.parse(made), imported);
