import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly count?: number;
  /** Whether the section starts folded; left out, it does not fold. */
  readonly folded?: boolean;
  readonly testId: string;
  readonly children: ComponentChildren;
};

/** A part of the report under its heading. */
export function Section({ title, count, folded, testId, children }: Props) {
  const heading = (
    <h2 class="kicker">
      {title}
      {count === undefined ? null : <span class="count"> {count}</span>}
    </h2>
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
