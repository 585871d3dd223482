import { useMemo, useRef } from 'preact/hooks';
import { placesOf, stripesOf } from '../../lib/compare/overview.ts';
import { isStop, type Row } from '../../lib/compare/row.ts';
import { rowWords } from '../../lib/compare/words.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  readonly rows: readonly Row[];
  /** The first and the last row in view. */
  readonly view: { readonly first: number; readonly last: number };
  readonly current: number;
  readonly go: (row: number) => void;
};

/** Differences passed over by one press of Page Up or Page Down. */
const PAGE = 5;

/** The row that a place of the overview, 0..1, stands for. */
const rowAt = (places: readonly number[], place: number): number =>
  Math.max(
    0,
    places.findLastIndex((start, n) => n < places.length - 1 && start <= place),
  );

function keyTarget(key: string, current: number, rows: readonly Row[]): number | null {
  const stops = rows.filter(isStop).map(({ id }) => id);
  const next = stops.filter((id) => id > current);
  const before = stops.filter((id) => id < current).reverse();
  const end = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return next[0] ?? end;
    case 'ArrowUp':
    case 'ArrowLeft':
      return before[0] ?? 0;
    case 'PageDown':
      return next[PAGE - 1] ?? end;
    case 'PageUp':
      return before[PAGE - 1] ?? 0;
    case 'Home':
      return 0;
    case 'End':
      return end;
    default:
      return null;
  }
}

/** The whole comparison as a strip of bands, with the part in view framed: a slider from one difference to the next. */
export function Overview({ rows, view, current, go }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const stripes = useMemo(() => stripesOf(rows), [rows]);
  const places = useMemo(() => placesOf(rows), [rows]);
  const at = (place: number) => `${place * 100}%`;
  const pointed = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (!box || event.buttons !== 1) return;
    go(rowAt(places, (event.clientY - box.top) / box.height));
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = keyTarget(event.key, current, rows);
    if (target === null) return;
    event.preventDefault();
    go(target);
  };
  const top = places[view.first] ?? 0;
  const bottom = places[view.last + 1] ?? 1;
  const row = rows[current];
  return (
    <div
      ref={strip}
      class="overview"
      role="slider"
      tabIndex={0}
      aria-label={say('compare_overview')}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={rows.length}
      aria-valuenow={current + 1}
      aria-valuetext={row ? say('compare_overviewAt', current + 1, rows.length, rowWords(row)) : ''}
      onPointerDown={pointed}
      onPointerMove={pointed}
      onKeyDown={pressed}
      data-testid="overview"
    >
      {stripes.map(({ band, from, start, end }) => (
        <span
          key={from}
          class={`stripe band-${band}`}
          data-band={band}
          style={{ top: at(start), height: at(end - start) }}
        />
      ))}
      <span class="overview-view" style={{ top: at(top), height: at(Math.max(0.01, bottom - top)) }} />
    </div>
  );
}
