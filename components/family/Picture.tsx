import type { Family } from '../../lib/family/family.ts';
import { type Box, type Picture as Laid, layOut } from '../../lib/family/layout.ts';
import { axisWords, factsWords, familySentences, kinsmanName } from '../../lib/family/words.ts';
import { percent } from '../../lib/words/figures.ts';
import { joined } from '../../lib/words/joined.ts';
import { rightToLeft, say } from '../../lib/words/say.ts';
import { KinBox } from './KinBox.tsx';

type Props = {
  readonly family: Family;
  /** The text that the page is set beside now. */
  readonly chosen: string | null;
  /** Null where the picture is only to be looked at. */
  readonly choose: ((id: string) => void) | null;
};

/** Where the arrow's point stands before the box. */
const POINT = 7;

/** From here on beside a stem an edge passes over other lines. */
const STEM_ROOM = 6;

/** Letters of a label that stand in the room beside a box. */
const LINE = 17;

/** Words on one line or, broken in the middle, on two. */
function inTwo(words: string): string[] {
  if (words.length <= LINE) return [words];
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - words.length / 2) - Math.abs(b - words.length / 2));
  return at === undefined ? [words] : [words.slice(0, at), words.slice(at + 1)];
}

/** Turns the picture round where lines begin on the right. */
function sides({ width }: Laid) {
  const turned = rightToLeft();
  return {
    turned,
    x: (at: number) => (turned ? width - at : at),
    left: (box: Box) => (turned ? width - box.x - box.width : box.x),
  };
}

function Edges({ laid }: { laid: Laid }) {
  const { turned, x } = sides(laid);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines and their words take no focus; the boxes and the list say the same
    <g class="kin-edges" aria-hidden="true">
      {laid.edges.map(({ descent, points, label, straight }) => {
        // Where it passes other lines, they are interrupted; not the stem that it shares with its siblings.
        const [turnX = 0, turnY = 0] = points.at(-2) ?? [];
        const halo = `M${x(turnX + STEM_ROOM)} ${turnY} L${x(points.at(-1)?.[0] ?? 0)} ${turnY}`;
        const path = points.map(([px, py], n) => `${n === 0 ? 'M' : 'L'}${x(px)} ${py}`).join(' ');
        const [tipX = 0, tipY = 0] = points.at(-1) ?? [];
        const back = turned ? POINT : -POINT;
        const tip = straight
          ? `M${x(tipX) - 4} ${tipY - POINT} L${x(tipX)} ${tipY} L${x(tipX) + 4} ${tipY - POINT}`
          : `M${x(tipX) + back} ${tipY - 4} L${x(tipX)} ${tipY} L${x(tipX) + back} ${tipY + 4}`;
        const middle = x(label.x + label.width / 2);
        const state = descent.sure ? 'kin-edge' : 'kin-edge kin-unsure';
        return (
          <g key={`${descent.from} ${descent.to}`} class={state} data-testid="kin-edge" data-sure={descent.sure}>
            {straight ? null : <path class="kin-halo" d={halo} />}
            <path class="kin-line" d={path} stroke-dasharray={descent.sure ? undefined : '5 5'} />
            <path class="kin-line" d={tip} />
            {straight ? (
              <text class="kin-label" x={x(label.x)} y={label.y + label.height / 2} dominant-baseline="middle">
                {joined([percent(descent.share), factsWords(descent)])}
              </text>
            ) : (
              <>
                <text class="kin-label kin-share" x={middle} y={label.y + label.height / 2 - 6} text-anchor="middle">
                  {percent(descent.share)}
                </text>
                <text class="kin-label" x={middle} y={label.y + label.height / 2 + 15} text-anchor="middle">
                  {inTwo(factsWords(descent)).map((line, n) => (
                    <tspan key={line} x={middle} dy={n === 0 ? 0 : 14}>
                      {line}
                    </tspan>
                  ))}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Axis({ laid }: { laid: Laid }) {
  const { axis, nodes, undatedFrom, width } = laid;
  const { x } = sides(laid);
  const dated = nodes.filter(({ text }) => text.when !== null);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines and their words take no focus; the boxes and the list say the same
    <g class="kin-axis" aria-hidden="true">
      {dated.length > 0 ? <line x1={x(axis.x)} x2={x(axis.x)} y1={axis.from} y2={axis.to} /> : null}
      {dated.map(({ text, box }, n) => {
        const [day, hour] = axisWords(text);
        const before = dated[n - 1];
        const same = before !== undefined && hour !== null && axisWords(before.text)[0] === day;
        const middle = box.y + box.height / 2;
        return (
          <g key={text.id}>
            <circle cx={x(axis.x)} cy={middle} r="3" />
            {same ? null : (
              <text x={x(axis.x - 10)} y={hour ? middle - 4 : middle + 4} text-anchor="end" class="kin-day">
                {day}
              </text>
            )}
            {hour ? (
              <text x={x(axis.x - 10)} y={same ? middle + 4 : middle + 12} text-anchor="end" class="kin-hour">
                {hour}
              </text>
            ) : null}
          </g>
        );
      })}
      {undatedFrom === null ? null : (
        <>
          <line class="kin-undated" x1={x(0)} x2={x(width)} y1={undatedFrom + 4} y2={undatedFrom + 4} />
          <text x={x(4)} y={undatedFrom + 22} class="kin-day">
            {say('family_undated')}
          </text>
        </>
      )}
    </g>
  );
}

/** The descent as a picture: time runs down, an edge leads from each text to those that took from it. */
export function Picture({ family, chosen, choose }: Props) {
  const laid = layOut(family);
  const { left, turned } = sides(laid);
  const says = new Map(familySentences(family).map(({ text, says }) => [text.id, says]));
  const { width, height } = laid;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no picture
    <svg
      class="kin-picture"
      role="group"
      aria-label={say('family_picture')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction={turned ? 'rtl' : 'ltr'}
      data-testid="family-picture"
    >
      <Axis laid={laid} />
      <Edges laid={laid} />
      {laid.nodes.map(({ text, box }) => (
        <foreignObject key={text.id} x={left(box)} y={box.y} width={box.width} height={box.height}>
          <KinBox
            text={text}
            name={kinsmanName(text)}
            says={says.get(text.id) ?? ''}
            chosen={chosen === text.id}
            choose={text.standing === 'page' ? null : choose}
          />
        </foreignObject>
      ))}
    </svg>
  );
}
