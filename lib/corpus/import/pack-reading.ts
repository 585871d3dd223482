import { type Said, said } from '../../words/said.ts';
import { type PackManifest, sourceOfPack } from '../pack/manifest.ts';
import type { Failure } from '../store/failure.ts';
import { isOlder } from '../store/pack-row.ts';
import type { ImportLibrary } from './import-options.ts';

/** What became of the articles that a newer version of a pack does not have: so many went, all were kept, or nothing is noted. */
type PackEnd =
  | { readonly status: 'removed'; readonly removed: number }
  | { readonly status: 'kept'; readonly why: Said }
  | Failure;

/** The pack that an import is reading, if it is: an older version than is held is passed over. */
export class PackReading {
  private pack: PackManifest | 'passed over' | null = null;
  private readonly library: ImportLibrary;

  constructor(library: ImportLibrary) {
    this.library = library;
  }

  /** A pack begins; null, or why it is passed over. */
  async begin(manifest: PackManifest): Promise<Said | null> {
    const held = await this.library.packHeld?.(manifest.id);
    const isPassedOver = held && isOlder(manifest, held);
    this.pack = isPassedOver ? 'passed over' : manifest;
    return isPassedOver ? said('corpus_olderPack', held.name, { day: held.made }) : null;
  }

  /** Whether what is read now is not to be stored. */
  get isPassedOver(): boolean {
    return this.pack === 'passed over';
  }

  /** Who gives what is read now; nobody where it is of no pack. */
  get giver(): { readonly source?: string } {
    return this.pack && this.pack !== 'passed over' ? { source: sourceOfPack(this.pack.id) } : {};
  }

  /** The pack ends, or its file does. */
  leave(): void {
    this.pack = null;
  }

  /** A pack was read to its end and stored: what it no longer has is removed, but only where it came as it says (`why`: in what not). */
  async finish(
    manifest: PackManifest,
    why: Said | null,
    { seen, since }: { readonly seen: number; readonly since: number | undefined },
  ): Promise<PackEnd> {
    if (why !== null) return { status: 'kept', why: said('corpus_nothingRemoved', why) };
    const removed = (await this.library.finishPack?.(manifest, seen, since)) ?? 0;
    return typeof removed === 'number' ? { status: 'removed', removed } : removed;
  }
}
