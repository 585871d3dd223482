import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report.ts';
import { altered, type Finding } from '../../lib/view/findings.ts';
import { GROUP_NAMES, type Group, grouped, groupsOf } from '../../lib/view/groups.ts';
import { saidOf } from '../../lib/view/manner.ts';
import { say } from '../../lib/words/say.ts';
import { AlteredFinding } from './AlteredFinding.tsx';
import type { FindingContext } from './context.ts';
import { Filter } from './Filter.tsx';
import { Section } from './Section.tsx';
import { Stepper } from './Stepper.tsx';

type Props = {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly context: FindingContext;
  /** Whether the keys step through these passages; two lists of them cannot both listen. */
  readonly keys?: boolean;
};

/** The altered passages under what matters most in each, wording folded; to be filtered and stepped through. */
export function Passages({ report, findings, context, keys = false }: Props) {
  const [only, show] = useState<Group | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const stepped = useRef(false);
  const all = altered(findings);
  const wanted = only === null ? all : all.filter((finding) => groupsOf(finding).includes(only));
  const groups = grouped(wanted);
  const order = groups.flatMap(({ findings: own }) => own);
  useEffect(() => {
    if (!stepped.current) return;
    stepped.current = false;
    const heading = `[data-finding="${context.selected}"] .finding-heading`;
    element.current?.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
  }, [context.selected]);
  // One selected elsewhere, as by a click on the page, is shown whatever the list was narrowed to.
  useEffect(() => {
    const hidden = (finding: Finding) => finding.id === context.selected && !wanted.includes(finding);
    if (all.some(hidden)) show(null);
  }, [context.selected, context.selections]);
  if (report.derived === 0 && all.length === 0) return null;
  const step = (finding: Finding) => {
    stepped.current = true;
    context.selectOf(finding)?.();
  };
  const { title, none } = saidOf(report.lineage);
  return (
    <Section title={say(title)} count={all.length} testId="altered">
      <div ref={element}>
        {all.length === 0 ? <p class="soft small">{say(none)}</p> : null}
        {all.length > 1 ? <Filter findings={all} only={only} show={show} /> : null}
        {keys && order.length > 1 ? (
          <Stepper order={order} selected={context.selected} list={element} step={step} />
        ) : null}
        {groups.map(({ group, findings: own }) => {
          const list = (
            <ul class="plain">
              {own.map((one) => (
                <AlteredFinding key={one.id} found={one} context={context} />
              ))}
            </ul>
          );
          const folded = group === 'wording' && groups.length > 1;
          return (
            <Section key={group} title={say(GROUP_NAMES[group])} folded={folded} level={3} testId={group}>
              {list}
            </Section>
          );
        })}
      </div>
    </Section>
  );
}
