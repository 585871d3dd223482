import type { Report } from '../report.ts';
import { percent } from '../words/figures.ts';
import { joined } from '../words/joined.ts';
import type { CountKey } from '../words/keys.ts';
import { count, say } from '../words/say.ts';
import { isOnlyPossible } from './certainty.ts';
import { altered, altersFact, type Finding } from './findings.ts';
import { PART } from './label-parts.ts';
import { saidOf } from './manner.ts';
import { nothingFound } from './set-aside.ts';
import { takers } from './standing.ts';
import { nameOf, withTime } from './verdict.ts';

/** Characters that the label has room for, in letters as wide as DejaVu's. */
const ROOM = 70;

/** "4 altered", and ", facts too" as a part of its own, wherever a language puts it behind. */
function countParts(plain: CountKey, withFacts: CountKey, n: number, facts: boolean): string {
  const [short, long] = [count(plain, n), count(withFacts, n)];
  if (!facts) return short;
  return long.startsWith(short) ? short + PART + long.slice(short.length) : long;
}

/** What takes no room in a line: marks over and under letters, and signs that steer the direction. */
const NO_ROOM = /[\p{M}\p{Cf}]/gu;
const ISOLATES = /[\u2068\u2069]/g;

/** "From ", "Northern Wire" and ", 3 hours earlier". Each stands by itself, so that none can turn another around. */
function startParts(start: string, name: string): [string, string, string] {
  const words = start.replace(ISOLATES, '');
  const at = Math.max(0, words.indexOf(name));
  const end = at + name.length;
  return [words.slice(0, at), words.slice(at, end), words.slice(end)];
}

/** "4 altered, facts too" */
function countWords(findings: readonly Finding[], lineage: Report['lineage']): string {
  const passages = altered(findings);
  const { label, labelFacts, labelNone } = saidOf(lineage);
  return passages.length === 0
    ? say(labelNone)
    : countParts(label, labelFacts, passages.length, passages.some(altersFact));
}

/** The words of the label, in `PART`s: "From Northern Wire, 3 hours earlier · 82% · 4 altered, facts too". */
export function labelWords(report: Report, findings: readonly Finding[]): string {
  const words = plainLabel(report, findings);
  return isOnlyPossible(report) ? say('certainty_perhaps', words) : words;
}

function plainLabel(report: Report, findings: readonly Finding[]): string {
  const { original, lineage, verdict, withheld } = report;
  if (withheld) return say('certainty_withheld');
  if (lineage === 'source') {
    const copies = takers(report);
    return copies > 0 ? count('view_labelSource', copies) : say('view_standingOwn');
  }
  if (verdict === 'same-subject') return say('view_headlineSubject');
  if (!original) return say(nothingFound(report).headline);
  const name = nameOf(original);
  const figures = ` · ${joined([percent(report.derived), countWords(findings, lineage)])}`;
  const start =
    lineage === 'version'
      ? withTime(['view_labelVersion', 'view_labelVersionWhen'], original, report)
      : lineage === 'undetermined'
        ? say('view_labelUndetermined', name)
        : withTime(['view_labelFrom', 'view_labelFromWhen'], original, report);
  const [before, own, behind] = startParts(start, name);
  // That it is open who took from whom stands with the figures, which are never left out; the time goes where there is no room.
  const isOpen = lineage === 'undetermined';
  const parts = [before, own, isOpen ? '' : behind, ...((isOpen ? behind : '') + figures).split(PART)];
  if (!isOpen && parts.join('').replace(NO_ROOM, '').length > ROOM) parts[2] = '';
  return parts.join(PART);
}
