import type { Look } from '../../lib/view/standing.ts';

/** How a stroke of an emblem is drawn: `paper` and `back` are sheets, the rest lines. */
export type Ink = 'paper' | 'back' | 'dash' | 'line' | 'soft' | 'bold' | 'accent';
export type Shape = readonly [ink: Ink, path: string];

/** A sheet with rounded corners, as a path. */
const sheet = (x: number, y: number, width: number, height: number, r = 2.5): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

const BACK: Shape = ['back', sheet(9.5, 1.5, 20, 23)];
const FRONT: Shape = ['paper', sheet(2.5, 6.5, 21, 24)];
const ALONE: Shape = ['paper', sheet(5.5, 2.5, 21, 27)];

/** On a field of 32 by 32: the original behind, the page before it, and what is between them. */
export const EMBLEMS: Readonly<Record<Look, readonly Shape[]>> = {
  idle: [BACK, FRONT, ['soft', 'M7 13h12M7 19h12M7 25h8']],
  checking: [BACK, FRONT, ['bold', 'M7.5 19h1M12.5 19h1M17.5 19h1']],
  taken: [BACK, FRONT, ['line', 'M7 13h12M7 25h8'], ['accent', 'M6 19h14']],
  fact: [BACK, FRONT, ['accent', 'M13 11v9.5M13 25.2v1']],
  version: [
    ['back', sheet(11.5, 1.5, 18, 20)],
    ['paper', sheet(7, 5.5, 18, 21)],
    FRONT,
    ['line', 'M7 13h12M7 19h12M7 25h8'],
  ],
  undetermined: [BACK, FRONT, ['bold', 'M9.2 14.6a3.9 3.9 0 1 1 5.6 3.5q-1.8 1-1.8 3.2M13 25.6v.6']],
  source: [
    ['paper', sheet(2.5, 3.5, 17, 25)],
    ['line', 'M6.5 9.5h9M6.5 22.5h9'],
    ['bold', 'M9 16h19M22 9.5l6.5 6.5-6.5 6.5'],
  ],
  own: [ALONE, ['line', 'M10 9h12M10 14.5h12M10 20h5'], ['bold', 'M19 21.5l2.4 2.6 4-5']],
  independent: [
    ['paper', sheet(1.5, 5.5, 12, 21)],
    ['paper', sheet(18.5, 5.5, 12, 21)],
    ['line', 'M5 12h5M5 20h5M22 12h5M22 20h5'],
  ],
  nothing: [['dash', sheet(11.5, 1.5, 18, 22)], FRONT, ['line', 'M7 13h12M7 19h12M7 25h8']],
  withheld: [
    ['dash', sheet(11.5, 1.5, 18, 22)],
    FRONT,
    ['bold', 'M9.2 14.6a3.9 3.9 0 1 1 5.6 3.5q-1.8 1-1.8 3.2M13 25.6v.6'],
  ],
  empty: [
    ['dash', sheet(5.5, 2.5, 21, 27)],
    ['bold', 'M16 11v10M11 16h10'],
  ],
  cannot: [ALONE, ['soft', 'M10 9h12M10 15h12M10 21h7'], ['bold', 'M4 28L28 4']],
  locked: [ALONE, ['line', 'M10 8.5h12M10 13.5h12'], ['bold', 'M12 20.5h8v5h-8zM13.6 20v-1.2a2.4 2.4 0 0 1 4.8 0V20']],
  live: [ALONE, ['soft', 'M15 9h7M15 16h7M15 23h7'], ['bold', 'M10 9h.1M10 16h.1M10 23h.1']],
  pictures: [
    ['paper', sheet(2.5, 5.5, 27, 21)],
    ['bold', 'M6.5 22l6-7.5 4.5 5 3-3 5 5.5'],
    ['bold', 'M21.5 11.2h.1'],
  ],
  short: [ALONE, ['bold', 'M11 16h6']],
  failed: [
    ['paper', 'M16 2.8L30 28.4H2z'],
    ['bold', 'M16 11.5v8M16 23.6v.6'],
  ],
};
