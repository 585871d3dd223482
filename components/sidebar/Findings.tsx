import type { Report } from '../../lib/report.ts';
import { added, altered, type Finding, moved, onlyWording, wordForWord } from '../../lib/view/findings.ts';
import { AlteredFinding } from './AlteredFinding.tsx';
import type { FindingContext } from './context.ts';
import { PassageFinding } from './PassageFinding.tsx';
import { Section } from './Section.tsx';
import { WORDS } from './words.ts';

type ListProps = { readonly found: readonly Finding[]; readonly context: FindingContext };

const AlteredList = ({ found, context }: ListProps) => (
  <ul class="plain">
    {found.map((one) => (
      <AlteredFinding key={one.id} found={one} context={context} />
    ))}
  </ul>
);

const PassageList = ({ found, context }: ListProps) => (
  <ul class="plain">
    {found.map((one) => (
      <PassageFinding key={one.id} found={one} context={context} />
    ))}
  </ul>
);

type Props = {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly context: FindingContext;
};

/** Everything found in the text: facts first, wording folded, then what is left out, added, moved and kept. */
export function Findings({ report, findings, context }: Props) {
  const all = altered(findings);
  const substantial = all.filter((finding) => !onlyWording(finding));
  const wording = all.filter(onlyWording);
  const omitted = report.omitted.flatMap(({ id, start, end }) => {
    const text = context.sources.get(id)?.text.slice(start, end);
    return text ? [{ key: `${id} ${start}`, text }] : [];
  });
  const [own, elsewhere, kept] = [added(findings), moved(findings), wordForWord(findings)];
  return (
    <>
      {report.derived > 0 ? (
        <Section
          title={report.lineage === 'version' ? WORDS.changed : WORDS.altered}
          count={all.length}
          testId="altered"
        >
          {substantial.length > 0 ? <AlteredList found={substantial} context={context} /> : null}
          {all.length === 0 ? <p class="soft small">{WORDS.alteredNone}</p> : null}
          {wording.length > 0 ? (
            <Section title={WORDS.wordingOnly} count={wording.length} folded={substantial.length > 0} testId="wording">
              <AlteredList found={wording} context={context} />
            </Section>
          ) : null}
        </Section>
      ) : null}
      {omitted.length > 0 ? (
        <Section title={WORDS.omitted} count={omitted.length} folded={false} testId="omitted">
          <ul class="plain">
            {omitted.map(({ key, text }) => (
              <li key={key} class="passage omitted" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {own.length > 0 && report.derived > 0 ? (
        <Section title={WORDS.added} count={own.length} folded={false} testId="added">
          <PassageList found={own} context={context} />
        </Section>
      ) : null}
      {elsewhere.length > 0 ? (
        <Section title={WORDS.moved} count={elsewhere.length} folded testId="moved">
          <PassageList found={elsewhere} context={context} />
        </Section>
      ) : null}
      {kept.length > 0 ? (
        <Section title={WORDS.verbatim} count={kept.length} folded testId="verbatim">
          <PassageList found={kept} context={context} />
        </Section>
      ) : null}
    </>
  );
}
