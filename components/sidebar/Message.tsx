import type { ComponentChildren } from 'preact';

type Props = { readonly testId: string; readonly title: string; readonly children?: ComponentChildren };

/** A state of the sidebar that is one sentence. */
export function Message({ testId, title, children }: Props) {
  return (
    <main class="message" data-testid={testId}>
      <p class="message-title" role="status">
        {title}
      </p>
      {children}
    </main>
  );
}
