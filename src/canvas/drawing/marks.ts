/** Small marks at the rim of a node: the pin of one put there by hand, and its number on a path. */
import type { Shape } from '../../state/picture.ts';
import { FONTS } from '../../ui/fonts.ts';
import type { Stage } from '../stage.ts';
import { type Circle, findCircle, MARK, placeMark } from './circles.ts';
import type { Palette } from './colours.ts';
import type { Point } from './curves.ts';
import { PALE } from './names.ts';
import type { Box } from './occupancy.ts';

/** A push pin in a square of 24. */
const PIN = [
  'M12 17v5',
  'M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76',
  'a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z',
].join('');

/** The pins of nodes put there by hand, and the numbers along the path. */
export function describeMarks(stage: Stage, { ink, paper, thread }: Palette): Shape[] {
  const { scene, data, store } = stage;
  const pins = [...store.getState().layout.pinned].flatMap((node) => {
    const look = data.graph.hasNode(node) ? scene.nodeLook(node) : 'absent';
    const circle = look === 'absent' || look === 'dimmed' ? undefined : findCircle(stage, node);
    return circle ? describePin(circle, ink, paper, look === 'pale' ? PALE : 1) : [];
  });
  const steps = scene.thread.flatMap((node, at) => {
    const circle = findCircle(stage, node);
    return circle ? describeStep(circle, at + 1, thread, paper) : [];
  });
  return [...pins, ...steps];
}

function describePin(node: Circle, ink: string, paper: string, opacity: number): Shape[] {
  const box = placeMark(node, 'right');
  const { x, y } = middleOf(box);
  const scale = (MARK * 1.15) / 24;
  return [
    { kind: 'disc', x, y, radius: MARK, fill: paper, stroke: ink, width: 0.75, opacity },
    {
      kind: 'path',
      d: PIN,
      matrix: [scale, 0, 0, scale, x - 12 * scale, y - 12 * scale],
      isRound: true,
      fill: ink,
      stroke: ink,
      width: 2.5,
      opacity,
    },
  ];
}

function describeStep(node: Circle, step: number, thread: string, paper: string): Shape[] {
  const box = placeMark(node, 'left');
  const { x, y } = middleOf(box);
  const { left, top } = box;
  return [
    { kind: 'disc', x, y, radius: MARK, fill: thread, stroke: paper, width: 1.5 },
    {
      kind: 'text',
      lines: [String(step)],
      font: `650 11px ${FONTS.sans}`,
      lineHeight: 2 * MARK,
      align: 'center',
      fill: paper,
      left,
      top: top + 0.5,
      width: 2 * MARK,
    },
  ];
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
