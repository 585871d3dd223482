import type { ComponentChildren } from 'preact';

type Props = {
  readonly testId: string;
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
};

/** A state of the page that is a sentence, and what the reader can do. */
export function Notice({ testId, title, text, children }: Props) {
  return (
    <section class="state" data-testid={testId} aria-live="polite">
      <h1>{title}</h1>
      {text ? <p>{text}</p> : null}
      {children}
    </section>
  );
}
