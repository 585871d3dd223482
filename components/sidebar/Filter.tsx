import type { Finding } from '../../lib/view/findings.ts';
import { GROUP_NAMES, GROUPS, type Group, groupsOf } from '../../lib/view/groups.ts';
import { figure } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly only: Group | null;
  readonly show: (only: Group | null) => void;
};

/** Which altered passages are shown: all, or those with a change of one kind. */
export function Filter({ findings, only, show }: Props) {
  const holders = (group: Group) => findings.filter((finding) => groupsOf(finding).includes(group)).length;
  const present = GROUPS.filter((group) => holders(group) > 0);
  if (present.length < 2) return null;
  const chip = (group: Group | null, words: string, n: number) => (
    <button
      type="button"
      class="chip"
      aria-pressed={only === group}
      onClick={() => show(group)}
      data-testid={`filter-${group ?? 'all'}`}
    >
      {words} <span class="count">{figure(n)}</span>
    </button>
  );
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{say('sidebar_filter')}</legend>
      {chip(null, say('sidebar_filterAll'), findings.length)}
      {present.map((group) => chip(group, say(GROUP_NAMES[group]), holders(group)))}
    </fieldset>
  );
}
