import { parseHtml } from '../../cli/html.ts';
import type { Article } from '../../lib/article/article.ts';
import { readPage } from '../../lib/article/read-page.ts';
import type { Report } from '../../lib/report.ts';
import type { Span } from '../../lib/text/span.ts';
import { compare } from '../../lib/trace.ts';
import { kinship } from '../fixtures/descent.ts';
import { type Member, member } from '../fixtures/families.ts';
import { GOLD } from '../fixtures/gold.ts';
import { STORIES, story, toArticle } from '../fixtures/stories.ts';
import { cluttered } from '../sites/clutter.ts';
import { newspaperPage, paragraphs } from '../sites/newspaper.ts';
import { type Both, passagesIn, plagdet } from './align.ts';
import { tryAllEdited } from './edited.ts';
import { PRESENT, type Reading, readFamilies } from './families.ts';
import { countFindings, type FindingRow, f1, type Gold } from './findings.ts';
import { lineageFigures } from './lineage.ts';
import { pageFigures, scorePage } from './pages.ts';
import { OTHER_LANGUAGES, retoldSets, tryAll } from './retold.ts';
import { namedIn, type TraceRow, traceFigures } from './trace.ts';
import { type VerdictRow, verdictFigures } from './verdict.ts';

/** Figures by "question: figure"; shares 0..1, counts as they are. */
export type Figures = Readonly<Record<string, number>>;

/** A member compared with one other. */
type Pair = { readonly a: Member; readonly b: Member; readonly report: Report };

/** The members that a member was made from, itself or its earlier version. */
const madeFrom = (m: Member): Member[] => [...m.from, ...(m.version ? [m.version] : [])].map(member);

/** Every member with what it was made from, and every independent one with a member of its family that it is not kin to. */
async function pairs(): Promise<Pair[]> {
  const wanted = PRESENT.flatMap((a) => {
    const sources = madeFrom(a).filter((b) => !b.absent);
    const strangers = PRESENT.filter((b) => b.family === a.family && b !== a && kinship(a, b) === 'stranger');
    return [...sources, ...strangers].map((b) => ({ a, b }));
  });
  const compared: Pair[] = [];
  for (const { a, b } of wanted) compared.push({ a, b, report: await compare(a.article, b.article) });
  return compared;
}

const isSource = ({ a, b }: Pair): boolean => madeFrom(a).includes(b);

function verdicts(all: readonly Pair[]): Figures {
  const rows = all.map((pair): VerdictRow => {
    const { a, b, report } = pair;
    const label = isSource(pair) ? 1 : 0;
    const set = `${a.kind}, ${label ? 'derived' : 'independent'}`;
    return { id: `${a.id} ${b.id}`, set, label, verdict: report.verdict, probability: report.probability };
  });
  const { auc, f1: harmonic, mean } = verdictFigures(rows);
  const named = all.filter(({ a, b }) => a.from.includes(b.id) && a.verdicts.length > 0);
  const right = named.filter(({ a, report }) => a.verdicts.includes(report.verdict)).length;
  return {
    'verdict: AUC': auc,
    'verdict: F1': harmonic,
    'verdict: accuracy, mean of sets': mean,
    'verdict: in one word right': right / named.length,
  };
}

/** Reading beside all families: who has an ancestor or another version there has an original there. */
function traces(readings: readonly Reading[]): Figures {
  const rows = readings
    .filter((r) => r.beside === 'all')
    .map(({ read, report, right }): TraceRow => {
      const held = [...right.kin].filter(([, kin]) => kin === 'ancestor' || kin === 'version').map(([id]) => id);
      const kin = [...right.kin].some(([, k]) => k !== 'stranger');
      return { id: read.id, set: kin && held.length === 0 ? 'none' : read.kind, expect: held, named: namedIn(report) };
    })
    .filter((r) => r.set !== 'none');
  const { all, claimed } = traceFigures(rows);
  return { 'trace: an original first': all.first / all.articles, 'trace: originals claimed': claimed };
}

/** Neighbouring blocks that were neighbours in the source too are one passage. */
function goldPassages(a: Member, b: Member): Both[] {
  const gold: Both[] = [];
  for (const { span, source } of a.blocks) {
    const last = gold.at(-1);
    if (source?.member !== b.id) continue;
    const follows = last && span.start - last.article.end <= 2 && source.span.start - last.source.end === 2;
    const one = { article: span, source: source.span };
    if (follows) gold[gold.length - 1] = { article: join(last.article, span), source: join(last.source, source.span) };
    else gold.push(one);
  }
  return gold;
}
const join = (one: Span, next: Span): Span => ({ start: one.start, end: next.end });

/** Passages that a report takes from a text that is no version of the original it names. */
function misplaced({ report }: Reading): number {
  const { original } = report;
  const isVersion = (id: string): boolean =>
    original !== null && (id === original.id || kinship(member(original.id), member(id)) === 'version');
  return report.passages.filter((p) => p.source && !isVersion(p.source.id)).length;
}

function passages(all: readonly Pair[], readings: readonly Reading[]): Figures {
  const reused = all
    .filter(isSource)
    .map(({ a, b, report }) => ({ cases: goldPassages(a, b), said: passagesIn(report) }));
  const clean = all.filter((pair) => !isSource(pair));
  const silent = clean.filter(({ report }) => passagesIn(report).length === 0).length;
  return {
    'passages: plagdet': plagdet(reused).plagdet,
    'passages: none where none is': silent / clean.length,
    'passages: from no version of the original': readings.reduce((sum, r) => sum + misplaced(r), 0),
  };
}

/** The marked alterations of a member, what it adds, and what of its source it leaves out. */
function alterations({ a, b }: Pair): FindingRow {
  const edits = a.blocks.flatMap((block) => block.edits);
  const used = a.blocks.flatMap(({ source }) => (source ? [source.span] : []));
  const own = a.blocks.filter(({ source, span }) => !source && span.end - span.start > 60);
  const left = b.blocks.filter(({ span }) => !used.some((u) => u.start <= span.start && span.end <= u.end));
  const gold: Gold[] = [
    ...edits.filter((e) => e.kind !== 'noise' && e.kind !== 'wording'),
    ...own.map(({ span }) => ({ kind: 'added', article: span, source: null })),
    ...left.map(({ span }) => ({ kind: 'omitted', article: null, source: span })),
  ].map((g) => (insideMarks(a.article.text, g) ? { ...g, also: ['quote'] } : g));
  const noise = edits.filter((e) => e.kind === 'noise' || e.kind === 'wording');
  return { id: a.id, article: a.article, original: b.article, gold, noise };
}

/** Whether an alteration stands inside quotation marks: it is then a change of the quotation too. */
const insideMarks = (text: string, { kind, article }: Gold): boolean =>
  kind !== 'added' &&
  article !== null &&
  ((text.slice(text.lastIndexOf('\n', article.start) + 1, article.start).match(/["“”„]/g) ?? []).length ?? 0) % 2 === 1;

/** The stories whose every alteration the gold file marks, against what they were made from. */
async function markedStories(): Promise<[FindingRow, Report][]> {
  const rows = GOLD.filter((g) => g.slug.endsWith('/edited')).map(({ slug, against, ...g }): FindingRow => {
    const changes = g.changes.map(({ kinds: [kind = '', ...also], article, source }) => ({
      kind,
      also,
      article,
      source,
    }));
    const own = g.added.map((article) => ({ kind: 'added', article, source: null }));
    const left = g.omitted.map((source) => ({ kind: 'omitted', article: null, source }));
    const moved = g.moved.map((article) => ({ kind: 'moved', article, source: null }));
    const [article, original] = [toArticle(story(slug)), toArticle(story(against ?? ''))];
    return { id: slug, article, original, gold: [...changes, ...own, ...left, ...moved], noise: [] };
  });
  const found: [FindingRow, Report][] = [];
  for (const row of rows) found.push([row, await compare(row.article, { id: 'original', ...row.original })]);
  return found;
}

async function findings(all: readonly Pair[]): Promise<Figures> {
  const members = all.filter((pair) => isSource(pair) && pair.a.marked);
  const marked = [
    ...members.map((pair): [FindingRow, Report] => [alterations(pair), pair.report]),
    ...(await markedStories()),
  ];
  const { typed, omitted, added, moved, onNoise, elsewhere } = countFindings(
    marked.map(([row]) => row),
    marked.map(([, report]) => report),
  );
  return {
    'findings: typed F1': f1(typed),
    'findings: on noise': onNoise * marked.length,
    'findings: elsewhere': elsewhere * marked.length,
    'findings: moved called left out or added': moved.wrong,
    'findings: left out F1': f1(omitted),
    'findings: added F1': f1(added),
  };
}

function lineage(readings: readonly Reading[]): Figures {
  const f = lineageFigures(readings);
  return {
    'lineage: right': f.right / f.readings,
    'lineage: direction wrong': f.direction,
    'lineage: direction unfounded': f.unfounded,
    'lineage: relations right': f.relationsRight / f.relations,
  };
}

/** Every story as its outlet's page, with boxes, pictures, links and comments around its paragraphs, read back. */
function pages(): Figures {
  const articles: Article[] = [...STORIES.map(toArticle), ...PRESENT.map((m) => m.article)];
  const scores = articles.map((article) => {
    const { outlet = '', url = '', title = '', published, author, text, language } = article;
    const given = { ...(published && { published }), ...(author && { author }), ...(language && { language }) };
    const html = newspaperPage({ outlet, url, title, ...given, blocks: cluttered(paragraphs(text)) });
    const result = readPage(parseHtml(html), url);
    const read = result.status === 'article' ? result.article : (result.reading?.article ?? {});
    return scorePage({ text, title, ...(author && { byline: author }), ...(published && { published }) }, read);
  });
  const { f1: body, fields } = pageFigures(scores);
  const rate = ({ right, of }: { right: number; of: number }) => right / of;
  return {
    'pages: body F1': body,
    'pages: title': rate(fields.title),
    'pages: byline': rate(fields.byline),
    'pages: day of publication': rate(fields.published),
  };
}

/** What is told of stories told in other words throughout, and what is told of them where nothing was altered. */
async function retold(): Promise<Figures> {
  const sets = [...retoldSets()];
  const figures = async (question: string, isOne: (set: string) => boolean): Promise<Figures> => {
    const { all, unasked } = await tryAll(new Map(sets.filter(([set]) => isOne(set))));
    return {
      [`${question}: alterations told`]: all.told / all.put,
      [`${question}: told where none is, quotations aside`]: [...unasked.values()].reduce((sum, one) => sum + one, 0),
    };
  };
  return {
    ...(await figures('retold', (set) => set !== OTHER_LANGUAGES)),
    ...(await figures('retold, other languages', (set) => set === OTHER_LANGUAGES)),
  };
}

/** What is told of stories that a desk edited, and what is told of them where nothing was altered. */
async function edited(): Promise<Figures> {
  const { sets, failures } = await tryAllEdited();
  const put = sets.reduce((sum, one) => sum + [...one.put.values()].reduce((all, count) => all + count, 0), 0);
  return {
    'edited: alterations told': 1 - failures.length / put,
    'edited: told where none is': sets.reduce((sum, one) => sum + one.unasked, 0),
  };
}

/** All figures on the project's own stories, in seconds. */
export async function smallEvaluation(): Promise<Figures> {
  const [compared, readings] = [await pairs(), await readFamilies()];
  return {
    ...verdicts(compared),
    ...traces(readings),
    ...passages(compared, readings),
    ...(await findings(compared)),
    ...(await retold()),
    ...(await edited()),
    ...lineage(readings),
    ...pages(),
  };
}
