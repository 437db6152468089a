/** What a picture says of itself beneath the graph: what it shows, where that comes from, and what colours and lines mean. */
import { ENTITIES } from '../../graph/ontology.ts';
import { BACKGROUND_DASH, type LineKind, type Picture, type Shape } from '../state/picture.ts';
import { describeEntity } from '../ui/describeEntity.ts';
import { FONTS } from '../ui/fonts.ts';
import { wrapName } from '../ui/wrapName.ts';

export interface Caption {
  readonly title: string;
  readonly details: string;
}

const stylesOf = (scale: number) => ({
  title: { font: `600 ${17 * scale}px ${FONTS.serif}`, lineHeight: 22 * scale },
  details: { font: `400 ${12 * scale}px ${FONTS.sans}`, lineHeight: 17 * scale },
  entry: { font: `500 ${12 * scale}px ${FONTS.sans}`, lineHeight: 22 * scale },
});
/** The air around the caption and between its parts, in pixels. */
const MARGIN = 20;
const BETWEEN = 8;
/** Of the legend: its discs, the air beside them, between one entry and the next, and its lines. */
const RADIUS = 8;
const BESIDE = 6;
const APART = 18;
const LINE = 26;
const MOST_LINES = 4;

/** What the lines mean; a kind stands beside the others that can be seen, so the widths are as they compare. */
const LINES: Readonly<Record<LineKind, LineLook>> = {
  single: { label: 'Said by one article', width: 1, colour: 'edge' },
  several: { label: 'Said by several', width: 2.5, colour: 'edge' },
  background: { label: 'Background geography', width: 1, colour: 'edge', dash: BACKGROUND_DASH },
  selected: { label: 'Of what is selected', width: 1.5, colour: 'thread' },
  path: { label: 'The path', width: 3.5, colour: 'thread' },
};

/** As the legend says it. */
const TINTS = 'A line is tinted like what relations of its kind lead to.';
const PALE = 'What is pale lies around what is picked out.';

interface LineLook {
  readonly label: string;
  readonly width: number;
  readonly colour: keyof Picture['colours'];
  readonly dash?: readonly number[];
}

/** Of the legend: a sign and what it means. */
interface Entry {
  readonly label: string;
  /** Of the sign. */
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Shape[];
}

/**
 * The picture with its caption, as much higher as that needs.
 * @param measure gives the width of a text in pixels
 * @param scale how much larger than usual the caption is to be
 */
export function addCaption(
  picture: Picture,
  caption: Caption,
  measure: (text: string, font: string) => number,
  scale = 1,
): Picture {
  const { title, details, entry } = stylesOf(scale);
  const { area, colours, types, lines, areTinted, arePale } = picture;
  const radius = RADIUS * scale;
  const left = area.left + MARGIN;
  const width = Math.max(area.width - 2 * MARGIN, 1);
  const rule = area.top + area.height + 0.5;
  const shapes: Shape[] = [
    { kind: 'path', d: `M${left} ${rule}H${left + width}`, stroke: colours.inkSoft, opacity: 0.35 },
  ];
  let top = area.top + area.height + MARGIN - BETWEEN;
  const write = (text: string, style: typeof title, fill: string) => {
    const lines = wrapName(text, width, MOST_LINES, (part) => measure(part, style.font));
    shapes.push({ kind: 'text', lines, ...style, align: 'left', fill, left, top, width });
    top += lines.length * style.lineHeight;
  };
  write(caption.title, title, colours.ink);
  write(caption.details, details, colours.inkSoft);
  top += BETWEEN;
  const entries: Entry[] = types.map(({ type, ...look }) => ({
    label: ENTITIES[type].plural,
    width: 2 * radius,
    draw: (at, y) => describeEntity({ type, x: at + radius, y, radius, ...look }),
  }));
  // A single kind of line needs no word, as long as sentences say it.
  const said = lines.length > 1 || lines[0] === 'background' ? lines : [];
  const strokes: Entry[] = said.map((kind) => {
    const { label, width, colour, ...dash } = LINES[kind];
    const stroke = { kind: 'path', stroke: colours[colour], width: width * scale, ...dash } as const;
    return {
      label,
      width: LINE * scale,
      draw: (at, y) => [{ ...stroke, d: `M${at.toFixed(2)} ${y}h${LINE * scale}` }],
    };
  });
  const measureEntry = ({ label, width: sign }: Entry) => sign + BESIDE + measure(label, entry.font) + APART;
  let x = left;
  const breakLine = () => {
    if (x === left) return;
    x = left;
    top += entry.lineHeight;
  };
  const explain = (group: readonly Entry[]) => {
    // A group that does not fit behind the one before has a line of its own.
    if (x + group.reduce((sum, one) => sum + measureEntry(one), 0) - APART > left + width) breakLine();
    for (const one of group) {
      const entryWidth = measureEntry(one);
      if (x + entryWidth - APART > left + width) breakLine();
      const beside = x + one.width + BESIDE;
      shapes.push(...one.draw(x, top + entry.lineHeight / 2), {
        kind: 'text',
        lines: [one.label],
        ...entry,
        align: 'left',
        fill: colours.ink,
        left: beside,
        top,
        width: measure(one.label, entry.font),
      });
      x += entryWidth;
    }
  };
  explain(entries);
  explain(strokes);
  breakLine();
  const notes = [...(areTinted ? [TINTS] : []), ...(arePale ? [PALE] : [])];
  if (notes.length > 0) write(notes.join(' '), details, colours.inkSoft);
  const height = Math.ceil(top + MARGIN - BETWEEN - area.top);
  return { ...picture, area: { ...area, height }, layers: [...picture.layers, { name: 'caption', shapes }] };
}
