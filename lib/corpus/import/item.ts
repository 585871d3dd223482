import type { HeldArticle } from '../../article/article.ts';
import type { Said } from '../../words/said.ts';
import type { PackManifest } from '../pack/manifest.ts';
import type { Mark } from './mark.ts';
import type { Refusal } from './source.ts';

/** One thing found in a file, in its order; `next` is where reading goes on after it. */
export type Item =
  | { readonly kind: 'article'; readonly line: number | null; readonly article: HeldArticle; readonly next: Mark }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly next: Mark }
  /** Something that is plainly no article: a picture, a style sheet, an entry of an archive that is not a page. */
  | { readonly kind: 'left-out'; readonly next: Mark }
  /** The articles that follow are of this pack. */
  | { readonly kind: 'pack'; readonly manifest: PackManifest; readonly next: Mark }
  /** The pack was read to its end; `why` says in what it is not what its manifest says, null where it is. */
  | { readonly kind: 'pack-end'; readonly manifest: PackManifest; readonly why: Said | null; readonly next: Mark };

/** Makes the refusal of something in the file being read. */
export type Refuse = (why: Said, line: number | null, next: Mark) => Item;
