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

/** The line of each mention, the mentions in text order. One pass over the text, however many stand in one line. */
export function contextsOf(text: string, mentions: readonly Mention[]): Context[] {
  let line: Span = { start: 0, end: -1 };
  return mentions.map((mention) => {
    if (mention.start > line.end) {
      const start = text.lastIndexOf('\n', mention.start - 1) + 1;
      const next = text.indexOf('\n', mention.end);
      line = { start, end: next < 0 ? text.length : next };
    }
    return {
      text,
      mention,
      before: text.slice(Math.max(line.start, mention.start - REACH), mention.start),
      after: text.slice(mention.end, Math.min(line.end, mention.end + REACH)),
      line,
      fromTop: line.start / Math.max(1, text.length),
      fromEnd: (text.length - line.end) / Math.max(1, text.length),
    };
  });
}

/** The span from `back` characters before the name to `on` characters after it. */
export const around = ({ mention }: Context, back: number, on = 0): Span => ({
  start: mention.start - back,
  end: mention.end + on,
});
