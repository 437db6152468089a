/** What a picture says of itself beneath the graph: what it shows, where that comes from, and what the colours mean. */
import { ENTITIES } from '../../graph/ontology.ts';
import type { Picture, Shape } from '../state/picture.ts';
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
/** Of the legend: its discs, the air beside them, and between one entry and the next. */
const RADIUS = 8;
const BESIDE = 6;
const APART = 18;
const MOST_LINES = 4;

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
  const { area, colours, types } = picture;
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
  let x = left;
  for (const { type, ...look } of types) {
    const label = ENTITIES[type].plural;
    const textWidth = measure(label, entry.font);
    const entryWidth = 2 * radius + BESIDE + textWidth;
    if (x > left && x + entryWidth > left + width) {
      x = left;
      top += entry.lineHeight;
    }
    shapes.push(...describeEntity({ type, x: x + radius, y: top + entry.lineHeight / 2, radius, ...look }));
    shapes.push({
      kind: 'text',
      lines: [label],
      ...entry,
      align: 'left',
      fill: colours.ink,
      left: x + 2 * radius + BESIDE,
      top,
      width: textWidth,
    });
    x += entryWidth + APART;
  }
  if (types.length > 0) top += entry.lineHeight;
  const height = Math.ceil(top + MARGIN - BETWEEN - area.top);
  return { ...picture, area: { ...area, height }, layers: [...picture.layers, { name: 'caption', shapes }] };
}
