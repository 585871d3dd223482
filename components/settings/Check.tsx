import type { ComponentChildren } from 'preact';

type Props = {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly testId: string;
  readonly children: ComponentChildren;
  /** What it means, in smaller type. */
  readonly text?: string;
};

/** A setting that is on or off. */
export function Check({ checked, change, testId, children, text }: Props) {
  return (
    <label class="setting">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
        data-testid={testId}
      />
      <span>
        {children}
        {text ? <span class="small soft">{text}</span> : null}
      </span>
    </label>
  );
}
