import type { Sentence } from '../align/prepare.ts';
import type { Judged } from '../match/judge.ts';
import type { Change } from '../report.ts';
import { overlap, type Span } from '../text/span.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokenize } from '../text/tokens.ts';
import { say } from '../words/say.ts';

const contentOf = (text: string, span: Span | null): Set<string> =>
  new Set(
    span
      ? tokenize(text, span)
          .filter((t) => !STOP_WORDS.has(t.norm))
          .map((t) => t.stem)
      : [],
  );

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((x) => !b.has(x));

/** What another text says where the article says `span`: the stems of its sentences linked to the article's there. */
function saysThere({ alignment }: Judged, span: Span): Set<string> {
  const { a, b, links } = alignment;
  const there = links.filter((l) => overlap(a.sentences[l.i] as Sentence, span) > 0);
  return new Set(there.flatMap((l) => [...contentOf(b.article.text, b.sentences[l.j] as Sentence)]));
}

/**
 * Marks the changes in which a separate copy agrees with this page against the version held: two copies that never saw
 * each other do not make the same change, so a version not held here may have had it (P. Maas, Textkritik, 1927).
 * Wording is left as it is: common words agree by chance.
 */
export function withWitnesses(
  changes: readonly Change[],
  article: string,
  source: string,
  siblings: readonly Judged[],
): readonly Change[] {
  if (siblings.length === 0) return changes;
  return changes.map((change) => {
    if (change.kind === 'wording' || !change.article || !change.source) return change;
    const [mine, theirs] = [contentOf(article, change.article), contentOf(source, change.source)];
    const [put, taken] = [without(mine, theirs), without(theirs, mine)];
    if (put.length === 0 || taken.length === 0) return change;
    const agrees = siblings.find((sibling) => {
      const there = saysThere(sibling, change.article as Span);
      return put.every((w) => there.has(w)) && !taken.some((w) => there.has(w));
    });
    if (!agrees) return change;
    const name = agrees.article.outlet ?? agrees.article.title ?? agrees.article.id;
    const says = say('engine_witness', name);
    return { ...change, says: change.says ? say('engine_andWitness', change.says, says) : says };
  });
}
