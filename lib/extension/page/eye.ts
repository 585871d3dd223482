import type { Browser } from 'wxt/browser';
import type { FromEye, ToEye } from '../../messages/eye.ts';
import type { Mark } from '../../view/mark.ts';
import { caretAt } from './caret.ts';
import type { Overlay } from './overlay.ts';

/** The pointer and the scroll position are looked at so often, in ms: often enough to follow, seldom enough to cost nothing. */
const EVERY_MS = 100;

/** Where a reader looks, as shares of the window's height: a third of the way down, then around it. */
const EYE_LINES = [0.35, 0.37, 0.33, 0.45, 0.25, 0.55, 0.65];

/** Calls at once and then at most every so often, the last time after the last event. */
function throttled(act: () => void): () => void {
  let waiting = false;
  let again = false;
  return function run() {
    if (waiting) {
      again = true;
      return;
    }
    act();
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (again) run();
      again = false;
    }, EVERY_MS);
  };
}

/** Lights up the passage of this id, and no other. */
export function lightUp({ map, standing, painter }: Overlay, id: number | null): void {
  const spans = standing?.marks.filter((mark) => mark.id === id) ?? [];
  const layer = painter.layers.get('flash');
  layer?.clear();
  for (const { span } of spans) for (const range of map?.ranges(span) ?? []) layer?.add(range);
}

/** The id of the altered or added passage nearest to the lines that the reader looks at; null where no text is in sight. */
function inView({ map, standing }: Overlay): number | null {
  const marks = standing?.marks.filter(({ kind }) => kind !== 'verbatim') ?? [];
  const column = marks[0] && map?.range(marks[0].span)?.getBoundingClientRect();
  if (!column) return null;
  for (const part of EYE_LINES) {
    const caret = caretAt(column.left + column.width / 2, innerHeight * part);
    const at = caret && map?.offsetAt(caret.node, caret.offset);
    if (typeof at !== 'number') continue;
    const away = ({ span }: Mark) => Math.max(span.start - at, at - span.end);
    return marks.reduce((best, mark) => (away(mark) < away(best) ? mark : best)).id;
  }
  return null;
}

/**
 * As long as a sidebar holds its port: tells it which passage the pointer lies on and which is nearest to what the reader
 * looks at, and lights up the one that is pointed at there. Both ways an id is all that is said.
 */
export function keepEye(overlay: Overlay, port: Browser.runtime.Port): void {
  const stop = new AbortController();
  const { signal } = stop;
  const options = { signal, passive: true, capture: true };
  const last: Record<string, number | null> = {};
  const tell = (message: FromEye) => {
    if (signal.aborted || last[message.kind] === message.id) return;
    last[message.kind] = message.id;
    port.postMessage(message);
  };
  let [x, y] = [0, 0];
  const pointed = throttled(() => tell({ kind: 'hover', id: overlay.markAt(x, y)?.id ?? null }));
  addEventListener(
    'mousemove',
    (event) => {
      [x, y] = [event.clientX, event.clientY];
      pointed();
    },
    options,
  );
  const scrolled = throttled(() => {
    const id = inView(overlay);
    if (id !== null) tell({ kind: 'seen', id });
  });
  addEventListener('scroll', scrolled, options);
  port.onMessage.addListener((message: unknown) => lightUp(overlay, (message as ToEye).id));
  port.onDisconnect.addListener(() => {
    stop.abort();
    lightUp(overlay, null);
  });
}
