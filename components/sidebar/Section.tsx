import type { ComponentChildren } from 'preact';
import { figure } from '../../lib/words/figures.ts';

type Props = {
  readonly title: string;
  readonly count?: number;
  /** Whether the section starts folded; left out, it does not fold. */
  readonly folded?: boolean;
  /** 3 within another section. */
  readonly level?: 2 | 3;
  readonly testId: string;
  readonly children: ComponentChildren;
};

/** A part of the report under its heading. */
export function Section({ title, count, folded, level = 2, testId, children }: Props) {
  const Heading = `h${level}` as const;
  const heading = (
    <Heading class="kicker">
      {title}
      {count === undefined ? null : <span class="count"> {figure(count)}</span>}
    </Heading>
  );
  if (folded === undefined) {
    return (
      <section class="section" data-testid={testId}>
        {heading}
        {children}
      </section>
    );
  }
  return (
    <details class="section" data-testid={testId} open={!folded}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
