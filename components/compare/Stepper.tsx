import { useLayoutEffect } from 'preact/hooks';
import { isStop, type Row } from '../../lib/compare/row.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly current: number;
  readonly go: (row: number, focus?: boolean) => void;
};

/** From one difference to the next, by button or by Alt and an arrow key. */
export function Stepper({ rows, current, go }: Props) {
  const stops = rows.filter(isStop).map(({ id }) => id);
  const before = stops.filter((id) => id < current);
  const next = stops.find((id) => id > current);
  const previous = before.at(-1);
  // At once with what is shown: a key that follows fast would else go from the place before.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : undefined;
      if (!event.altKey || target === undefined) return;
      event.preventDefault();
      go(target, true);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });
  if (stops.length === 0) return null;
  const at = before.length + (stops.includes(current) ? 1 : 0);
  const step = (to: number | undefined, words: string, sign: string, testId: string) => (
    <button
      type="button"
      class="button step"
      aria-label={words}
      title={words}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && go(to)}
      data-testid={testId}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <span class="stepper" title={say('compare_howToStep')}>
      {step(previous, say('compare_previous'), '↑', 'previous')}
      <span class="step-at small" role="status" data-testid="position">
        {say('compare_position', at, stops.length)}
      </span>
      {step(next, say('compare_next'), '↓', 'next')}
    </span>
  );
}
