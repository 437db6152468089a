/** A picture as SVG 1.1, which browsers, Inkscape and Illustrator read: shapes, and text as text. */
import { element, writeXml, type XmlElement } from '../../graph/formats/xml.ts';
import type { Sliced } from '../../graph/query/sliced.ts';
import type { Area, Disc, Path, Picture, Shape, Text } from '../state/picture.ts';
import { placeLines } from '../ui/drawText.ts';
import { nameStatic } from './embedFonts.ts';

export interface SvgOptions {
  readonly title: string;
  readonly details: string;
  readonly hasPaper: boolean;
  /** Rules for a style sheet that bring the typefaces along; empty where they are only named. */
  readonly fonts: string;
  /** How far below the middle of a line its letters stand, in pixels: not every program knows such lines. */
  readonly dropOf: (font: string) => number;
}

/** Shapes between two pauses. */
const STEP = 256;
const CLIP = 'graph-area';

export function* writeSvg(picture: Picture, options: SvgOptions): Sliced<string> {
  const { area, layers, colours } = picture;
  const shared = new Shared();
  const groups: XmlElement[] = [];
  for (const { name, shapes } of layers) {
    const children: XmlElement[] = [];
    for (const [at, shape] of shapes.entries()) {
      children.push(writeShape(shape, shared, options.dropOf));
      if (at % STEP === STEP - 1) yield;
    }
    const clip = name === 'caption' ? undefined : `url(#${CLIP})`;
    groups.push(element('g', { id: name, 'clip-path': clip }, children));
  }
  const { left, top, width, height } = area;
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `${left} ${top} ${width} ${height}`,
      role: 'img',
    },
    [
      element('title', {}, [options.title]),
      element('desc', {}, [options.details]),
      element('defs', {}, [
        ...(options.fonts === '' ? [] : [element('style', { type: 'text/css' }, [options.fonts])]),
        element('clipPath', { id: CLIP }, [writeArea(picture.graph)]),
        ...shared.list(),
      ]),
      ...(options.hasPaper ? [writeArea(area, { id: 'paper', fill: colours.paper })] : []),
      ...groups,
    ],
  );
  return yield* writeXml(root);
}

/** Paths with a measure of their own, such as pictograms, are written once and used wherever they are drawn. */
class Shared {
  readonly #ids = new Map<string, string>();

  idOf(d: string): string {
    const id = this.#ids.get(d) ?? `path-${this.#ids.size + 1}`;
    this.#ids.set(d, id);
    return id;
  }

  list(): XmlElement[] {
    return [...this.#ids].map(([d, id]) => element('path', { id, d }));
  }
}

function writeShape(shape: Shape, shared: Shared, dropOf: SvgOptions['dropOf']): XmlElement {
  if (shape.kind === 'text') return writeText(shape, dropOf);
  const attributes = { ...(shape.kind === 'disc' ? place(shape) : trace(shape, shared)), ...paint(shape) };
  const name = shape.kind === 'disc' ? 'circle' : shape.matrix ? 'use' : 'path';
  return element(name, attributes, shape.title ? [element('title', {}, [shape.title])] : []);
}

const place = ({ x, y, radius }: Disc) => ({ cx: round(x), cy: round(y), r: round(radius) });

const trace = ({ d, matrix }: Path, shared: Shared) =>
  matrix
    ? { 'xlink:href': `#${shared.idOf(d)}`, transform: `matrix(${matrix.map((part) => round(part, 5)).join(' ')})` }
    : { d };

function paint(shape: Disc | Path): XmlElement['attributes'] {
  const { fill, stroke, width, dash, dashBefore, opacity } = shape;
  const isStroked = stroke !== undefined;
  return {
    fill: fill ?? 'none',
    'fill-rule': shape.kind === 'path' && shape.isEvenOdd ? 'evenodd' : undefined,
    stroke,
    'stroke-width': isStroked ? round(width ?? 1, 5) : undefined,
    'stroke-linejoin': isStroked && shape.kind === 'path' ? 'round' : undefined,
    'stroke-linecap': isStroked && shape.kind === 'path' && shape.isRound ? 'round' : undefined,
    'stroke-dasharray': dash?.join(' '),
    'stroke-dashoffset': dashBefore,
    opacity: opacity === undefined || opacity === 1 ? undefined : round(opacity),
  };
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;

/** A group of lines, over their halos: stroking behind the letters in one go is not known to every program. */
function writeText(text: Text, dropOf: SvgOptions['dropOf']): XmlElement {
  const { font, align, fill, halo, reach = 0, opacity = 1 } = text;
  const [, weight, size, families = 'sans-serif'] = /^(\d+) ([\d.]+)px (.+)$/.exec(font) ?? [];
  const drop = dropOf(font);
  const lines = placeLines(text).map(({ words, x, y }) => ({ words, at: { x: round(x), y: round(y + drop) } }));
  const outline = {
    'aria-hidden': true,
    fill: 'none',
    stroke: halo,
    'stroke-width': round(2 * reach),
    'stroke-linejoin': 'round',
  };
  return element(
    'g',
    {
      'font-family': addStatic(families),
      'font-size': size,
      'font-weight': weight,
      'text-anchor': ANCHORS[align],
      fill,
      opacity: opacity === 1 ? undefined : round(opacity),
    },
    [
      ...(halo === undefined ? [] : lines.map(({ words, at }) => element('text', { ...at, ...outline }, [words]))),
      ...lines.map(({ words, at }) => element('text', at, [words])),
    ],
  );
}

/** First the name that files and most machines know: some programs look no further. */
const addStatic = (families: string) =>
  families.replace(/'([^']+ Variable)'/g, (quoted, family) => `'${nameStatic(family)}', ${quoted}`);

const writeArea = ({ left: x, top: y, width, height }: Area, more: XmlElement['attributes'] = {}) =>
  element('rect', { x, y, width, height, ...more });

const round = (value: number, digits = 2) => Number(value.toFixed(digits));
