import type { Span } from '../report.ts';
import type { Mention } from './mentions.ts';

/** A mention with the line it stands in. A line is what the canonical text keeps of a paragraph or a caption. */
export type Context = {
  readonly text: string;
  readonly mention: Mention;
  /** The line up to the name, and from the name's end on, without the line break. */
  readonly before: string;
  readonly after: string;
  readonly line: Span;
  /** Share of the text before this line and after it, 0..1: credit lines stand at the ends. */
  readonly fromTop: number;
  readonly fromEnd: number;
};

/** No frame looks further than this around a name: keeps one endless line (a page without breaks) linear. */
const REACH = 240;

/** Looks at one mention's line. */
export function contextOf(text: string, mention: Mention): Context {
  const start = text.lastIndexOf('\n', mention.start - 1) + 1;
  const next = text.indexOf('\n', mention.end);
  const end = next < 0 ? text.length : next;
  return {
    text,
    mention,
    before: text.slice(Math.max(start, mention.start - REACH), mention.start),
    after: text.slice(mention.end, Math.min(end, mention.end + REACH)),
    line: { start, end },
    fromTop: start / Math.max(1, text.length),
    fromEnd: (text.length - end) / Math.max(1, text.length),
  };
}

/** The span from `back` characters before the name to `on` characters after it. */
export const around = ({ mention }: Context, back: number, on = 0): Span => ({
  start: mention.start - back,
  end: mention.end + on,
});
