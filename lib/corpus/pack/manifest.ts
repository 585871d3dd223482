import { said } from '../../words/said.ts';
import { bad, good, type Outcome } from '../import/outcome.ts';

/**
 * What a pack says of itself, on its first line: `{"pack": {…}}`. The articles follow, one a line; `sha256` is taken
 * over their lines, each with its newline, as lower-case hex.
 */
export type PackManifest = {
  /** Tells a newer version of this pack from another pack: any string that stays the same. */
  readonly id: string;
  readonly name: string;
  readonly licence?: string;
  /** ISO 8601. */
  readonly made: string;
  readonly count: number;
  readonly sha256: string;
};

/** The source under which a pack's articles are held. */
export const sourceOfPack = (id: string): string => `pack:${id}`;

/** The first line of a pack. */
export const manifestLine = (manifest: PackManifest): string => `${JSON.stringify({ pack: manifest })}\n`;

/** Whether a line's value is meant as a manifest rather than an article. */
export const isManifest = (value: unknown): value is { readonly pack: unknown } =>
  typeof value === 'object' && value !== null && 'pack' in value && !('text' in value) && !('html' in value);

/** A manifest out of a pack's first line, or why it is none. */
export function manifestOf({ pack }: { readonly pack: unknown }): Outcome<PackManifest> {
  if (typeof pack !== 'object' || pack === null) return bad(said('corpus_manifestNoObject'));
  const { id, name, licence, made, count, sha256 } = pack as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '') return bad(said('corpus_manifestLacks', 'name'));
  if (typeof made !== 'string' || Number.isNaN(Date.parse(made))) return bad(said('corpus_manifestNoDate'));
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
    return bad(said('corpus_manifestLacks', 'count'));
  if (typeof sha256 !== 'string' || !/^[\da-f]{64}$/i.test(sha256)) return bad(said('corpus_manifestLacks', 'sha256'));
  return good({
    id: typeof id === 'string' && id !== '' ? id : name,
    name,
    ...(typeof licence === 'string' && licence !== '' && { licence }),
    made,
    count,
    sha256: sha256.toLowerCase(),
  });
}
