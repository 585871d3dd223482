import type { Look } from '../../lib/view/standing.ts';
import { EMBLEMS } from './shapes.ts';

/** The picture of a look, the same as on the toolbar; the words beside it say what it means. */
export function Emblem({ look }: { look: Look }) {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true" data-look={look}>
      {EMBLEMS[look].map(([ink, path]) => (
        <path key={path} class={`emblem-${ink}`} d={path} />
      ))}
    </svg>
  );
}
