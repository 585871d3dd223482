import { contains } from './container.ts';
import type { Block, Box } from './layout.ts';
import { proseIn } from './score.ts';
import { isSourceLine } from './source-line.ts';

/** Style of the running text: at least this part of the body is set in it. */
const RUNNING = 0.3;
/** A block set in a style that makes up less than this of the body stands beside it: a box, a caption, an appeal. */
const RARE = 0.1;

const HEADING_TAG = /^h[2-6]$/;
/** A heading with more characters than this that ends like a sentence is a paragraph set large. */
const LONG_HEADING = 120;
/** A sentence ends here, in any script that has an end mark. */
const SENTENCE_END = /[.!?…:;。！？।؟"'”’»)\]]\s*$/;

const isHeading = ({ box, text }: Block): boolean =>
  HEADING_TAG.test(box.tag) && !(text.length > LONG_HEADING && SENTENCE_END.test(text));

/** How a block is set: its element and what its parent is called. Paragraphs of one text share it, boxes between do not. */
const styleOf = ({ box }: Block): string => `${box.tag}<${box.parent?.tag}.${box.parent?.names.join('.')}`;

/** A text with fewer characters, and no sentence's end, is a label. */
const LABEL = 90;
const isLabel = (block: Block): boolean => block.text.length < LABEL && !SENTENCE_END.test(block.text);

/** The key with the largest sum. */
function largest<K>(sums: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined;
  for (const [key, sum] of sums) if (best === undefined || sum > (sums.get(best) as number)) best = key;
  return best;
}

/**
 * Of the blocks that may be the article's, those in the flow of its text. `all` is every block of the container in
 * document order, `may` those of them that are not ruled out, `sure` those known to be the article's.
 */
export function runningText(all: readonly Block[], may: ReadonlySet<Block>, sure: ReadonlySet<Block>): Block[] {
  const byStyle = new Map<string, number>();
  const byParent = new Map<Box | null, number>();
  let whole = 0;
  for (const block of all) {
    if (!may.has(block) || isHeading(block)) continue;
    const style = styleOf(block);
    const prose = proseIn(block);
    byStyle.set(style, (byStyle.get(style) ?? 0) + prose);
    byParent.set(block.box.parent, (byParent.get(block.box.parent) ?? 0) + prose);
    whole += prose;
  }
  const share = (block: Block): number => (byStyle.get(styleOf(block)) ?? 0) / (whole || 1);
  const main = largest(byStyle);
  const uniform = main !== undefined && (byStyle.get(main) as number) >= whole / 2;
  const home = largest(byParent);
  const start = all.findIndex((block) => may.has(block) && share(block) >= RUNNING && !isLabel(block));
  const last = all.findLastIndex((block) => may.has(block) && styleOf(block) === main);

  const prose = (block: Block, i: number): boolean => {
    if (sure.has(block)) return true;
    if (!may.has(block) || isHeading(block)) return false;
    const { tag, parent } = block.box;
    if (tag === 'li') {
      if (share(block) >= RUNNING) return true;
      // A list is part of the text where it stands among the paragraphs and a sentence leads up to it.
      if (!home || parent?.parent !== home || i <= start) return false;
      for (let at = i - 1; at > start; at--) {
        const before = all[at] as Block;
        if (before.box.parent !== parent) return before.box.parent === home && before.text.endsWith(':');
      }
      return false;
    }
    if (styleOf(block) === main) return true;
    if (!uniform) return tag === 'p' || block.text.length >= LABEL;
    if (tag === 'p' && parent?.tag === 'blockquote' && i > start) return true;
    // A dateline often stands before the first paragraph without an element of its own.
    if (block.box === home && /[:—–-]$/.test(block.text)) return true;
    // How a text says whose it is, wherever below its beginning it says so.
    if (i > start && isSourceLine(block.text)) return true;
    if (i < start) return tag === 'p' && block.text.length >= 80;
    if (home && contains(home, parent?.parent)) return false;
    if (i > last && parent !== home && !(home && parent && contains(parent, home?.parent))) return false;
    return share(block) >= RARE;
  };
  const kept = all.map(prose);

  // A heading stays where text of the article follows it before anything else does.
  return all.filter((block, i) => {
    if (kept[i]) return true;
    if (i < start || !may.has(block)) return false;
    if (!isHeading(block) && !(block.box.tag === 'p' && isLabel(block))) return false;
    for (let next = i + 1; next < all.length; next++) {
      if (kept[next]) return true;
      const other = all[next] as Block;
      if (other.linked > other.text.length / 2 || isHeading(other)) return false;
    }
    return false;
  });
}
