import type { Report, SourceSpan } from '../report.ts';
import type { Finding } from './findings.ts';

/** One step of the way through the original: what became of a stretch of it, or what this page put in between. */
export type OutlineItem =
  | { readonly kind: 'kept'; readonly findings: readonly Finding[] }
  | { readonly kind: 'altered' | 'moved' | 'added'; readonly finding: Finding }
  | { readonly kind: 'omitted'; readonly source: SourceSpan }
  /** The page is cut off: what follows in the original is not known to be left out. */
  | { readonly kind: 'stops' };

type Placed = { readonly at: number; readonly item: OutlineItem };

const articleStart = ({ article }: Finding): number => article?.start ?? 0;

function itemOf(finding: Finding): OutlineItem {
  if (finding.moved) return { kind: 'moved', finding };
  return finding.kind === 'verbatim' ? { kind: 'kept', findings: [finding] } : { kind: 'altered', finding };
}

/** Neighbours that were both kept are one step. */
function joinKept(items: readonly OutlineItem[]): OutlineItem[] {
  const joined: OutlineItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'kept' && last?.kind === 'kept')
      joined[joined.length - 1] = { kind: 'kept', findings: [...last.findings, ...item.findings] };
    else joined.push(item);
  }
  return joined;
}

/**
 * The original from start to end: what was kept, altered, moved away and left out, in its own order, and what this page
 * added where it put it. Of a page that is cut off nothing is called left out.
 */
export function outlineOf(report: Report, findings: readonly Finding[], cut: boolean): OutlineItem[] {
  const id = report.original?.id;
  const linked = findings.filter(({ source, kind }) => source?.id === id && kind !== 'added');
  if (linked.length === 0) return [];
  const placed: Placed[] = [
    ...linked.map((finding) => ({ at: finding.source?.start ?? 0, item: itemOf(finding) })),
    ...(cut ? [] : report.omitted)
      .filter((source) => source.id === id)
      .map((source): Placed => ({ at: source.start, item: { kind: 'omitted', source } })),
  ].sort((a, b) => a.at - b.at);
  const inPlace = linked.filter(({ moved }) => !moved);
  for (const finding of findings.filter(({ kind }) => kind === 'added').reverse()) {
    // Behind the passage that it follows on the page; one that was moved there is no guide to the original's order.
    const before = inPlace.filter((other) => articleStart(other) < articleStart(finding)).at(-1);
    const after = before ? placed.findIndex(({ item }) => holds(item, before)) + 1 : 0;
    placed.splice(after, 0, { at: placed[after]?.at ?? 0, item: { kind: 'added', finding } });
  }
  const items = joinKept(placed.map(({ item }) => item));
  return cut ? [...items, { kind: 'stops' }] : items;
}

function holds(item: OutlineItem, finding: Finding): boolean {
  if (item.kind === 'kept') return item.findings.includes(finding);
  return (item.kind === 'altered' || item.kind === 'moved') && item.finding === finding;
}
