/** Which names might be shown, how large, and in how many lines; measured once for each size. */

import type { ClewGraph } from '../../state/graph.ts';
import { scaleDrawing } from '../../state/theme.ts';
import { FONTS } from '../../ui/fonts.ts';
import { wrapName } from '../../ui/wrapName.ts';
import { isSlim, type Stage } from '../stage.ts';
import type { LabelRequest } from './labelPlaces.ts';
import { chooseSlots, type NamedAs, sortKinds } from './nameSlots.ts';
import type { Box } from './occupancy.ts';
import type { Look } from './scene.ts';
import { NAME } from './sizes.ts';

/** How much of the names of what stands back, and of its marks, is left. */
export const PALE = 0.34;
/** Radius in pixels under which a node gets its name only once the reader comes closer. */
export const DOT = 4.5;
/** Names considered per frame, the most connected first; more would not find a free place anyway. */
const CANDIDATES = 260;
/**
 * The least letters in pixels; of names that find no place in theirs, so much of these; and on a ring the most, in the
 * height that each node has at its sides.
 */
const LETTERS = { least: 11.5, smaller: 0.8, ofRow: 0.85 };
/** The same of a slim window, which is held nearer; and of names that find no place there. */
const SLIM_LETTERS = { least: 10.5, narrow: 10 };
interface Measure {
  /** The radius from which on it is named. */
  readonly least: number;
  /** How many names count as important, and the radius from which on these are shown. */
  readonly leading: number;
  readonly leadingLeast: number;
}
/** A map is read by the names of its places, all in rows beside it have names, and each type that stands apart has some. */
const MEASURES = {
  others: { least: DOT, leading: 12, leadingLeast: 3 },
  places: { least: 3, leading: 12, leadingLeast: 3 },
  aside: { least: 0, leading: 0, leadingLeast: 0 },
  type: { least: DOT, leading: 5, leadingLeast: 0 },
} satisfies Record<string, Measure>;

const measureOf = (kind: NamedAs): Measure =>
  kind === 'others' || kind === 'places' || kind === 'aside' ? MEASURES[kind] : MEASURES.type;
/** How many names are tried in a second, narrower setting when the first finds no place. */
const CLOSE_LOOK = 90;
/** The least room there that a name is set in, in heights of its letters. */
const LEAST_ROOM = 1.5;
/** Settings remembered, more than a view has; beyond that the oldest go. */
const KEPT = 3_000;

export interface Name extends LabelRequest {
  readonly narrow: (Setting & { readonly font: string; readonly height: number }) | undefined;
  readonly lines: readonly string[];
  readonly font: string;
  readonly look: Look;
}

interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The name in about half the width, in letters somewhat smaller. */
function setNarrow(typesetter: Typesetter, label: string, weight: number, size: number, least: number) {
  const smaller = roundSize(Math.max(least, size * LETTERS.smaller));
  const font = fontOf(weight, smaller);
  const setting = typesetter.set(label, font, smaller * 6.5, 4);
  return { ...setting, font, height: setting.lines.length * smaller * NAME.line };
}

/** In one line, however little of the name that leaves, where rows are too close for two; undefined where it is so already. */
function setShort(typesetter: Typesetter, label: string, font: string, room: number, lines: number, height: number) {
  return lines > 1 ? { ...typesetter.set(label, font, room, 1), font, height, isCut: true } : undefined;
}

const roundSize = (size: number) => Math.round(size * 2) / 2;
const fontOf = (weight: number, size: number) => `${weight} ${size}px ${FONTS.serif}`;

/** Measures text, and remembers. Forget everything once the page's own fonts are there. */
export class Typesetter {
  readonly #context: CanvasRenderingContext2D;
  readonly #settings = new Map<string, Setting>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** `text` in at most `maxLines` lines of at most `maxWidth` CSS pixels. */
  set(text: string, font: string, maxWidth: number, maxLines: number): Setting {
    const key = `${font}|${Math.round(maxWidth)}|${maxLines}|${text}`;
    const known = this.#settings.get(key);
    if (known) return known;
    this.#context.font = font;
    const measure = (part: string) => this.#context.measureText(part).width;
    const lines = wrapName(text, maxWidth, maxLines, measure);
    const setting = { lines, width: Math.ceil(Math.max(...lines.map(measure))) + 2 };
    this.#settings.set(key, setting);
    const oldest = this.#settings.keys().next().value;
    if (this.#settings.size > KEPT && oldest !== undefined) this.#settings.delete(oldest);
    return setting;
  }

  forget(): void {
    this.#settings.clear();
  }
}

/** The nodes in the order in which they are named: the most connected first. */
export function rankNames(graph: ClewGraph): string[] {
  return graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
}

/** The same on a map, which is read by the names of its places. */
export function putPlacesFirst(graph: ClewGraph, ranked: readonly string[]): string[] {
  const isPlace = (node: string) => graph.getNodeAttribute(node, 'entityType') === 'region';
  return [...ranked.filter(isPlace), ...ranked.filter((node) => !isPlace(node))];
}

/** How far one is above the next on each side of a ring, in pixels. */
function measureRows({ sigma, scene }: Stage): number {
  const { y } = sigma.getBBox();
  const [low, high] = y.map((end) => sigma.graphToViewport({ x: 0, y: end }).y) as [number, number];
  return (2 * Math.abs(high - low)) / Math.max(scene.visible.nodes.size, 1);
}

/** The names that might be shown in this frame, in the order in which they get their places. */
export function collectNames(stage: Stage, order: Iterable<string>, bounds: Box, typesetter: Typesetter): Name[] {
  const { sigma, scene, data } = stage;
  const { ratio } = sigma.getCamera();
  const scale = scaleDrawing(stage.store.getState().theme);
  const groups: Record<'pointed' | 'selected' | 'lit' | 'others', Name[]> = {
    pointed: [],
    selected: [],
    lit: [],
    others: [],
  };
  const slotsOf = chooseSlots(stage);
  let count = 0;
  /** How many of each kind have come. */
  const counts = new Map<NamedAs, number>();
  // What matters now comes first, however few its connections: the others may be more than are looked at.
  const chosen = new Set([...scene.thread, ...scene.ends]);
  for (const target of [scene.focus, stage.store.getState().selection.selected])
    if (target?.kind === 'node') chosen.add(target.key);
  const layout = stage.store.getState().layout.name;
  const isRing = layout === 'circular';
  // So that each has a row: before an audience letters are large, and as many stand on a ring.
  const isNear = isSlim(stage.width);
  const smallest = isNear ? SLIM_LETTERS.least : LETTERS.least;
  const narrowest = isNear ? SLIM_LETTERS.narrow : LETTERS.least;
  const largest = isRing ? Math.max(smallest, measureRows(stage) * LETTERS.ofRow) : Number.POSITIVE_INFINITY;
  /** The kinds of which those behind are too small for a name: each come by their connections. */
  const small = new Set<NamedAs>();
  const kindOf = sortKinds(stage);
  for (const node of chosen.size > 0 ? new Set([...chosen, ...order]) : order) {
    const kind = kindOf(node);
    if (small.has(kind) && !scene.special.nodes.has(node)) continue;
    const look = scene.nodeLook(node);
    if (look === 'absent' || look === 'dimmed') continue;
    const display = sigma.getNodeDisplayData(node);
    if (!display) continue;
    const radius = sigma.scaleSize(display.size);
    const measure = measureOf(kind);
    const ahead = counts.get(kind) ?? 0;
    // Outside a ring there is room for names however small what they belong to.
    const least = isRing ? 0 : ahead < measure.leading ? measure.leadingLeast : measure.least;
    const isPointedAt = scene.focus?.kind === 'node' && scene.focus.key === node;
    const isRequired = isPointedAt || look === 'selected' || look === 'thread' || look === 'end';
    if (!isRequired && look !== 'lit' && look !== 'picked' && radius < least && ratio > 0.3) {
      // Those of its kind behind it have no more connections, and so are no larger.
      small.add(kind);
      continue;
    }
    const { x, y } = sigma.framedGraphToViewport(display);
    if (x < bounds.left - 200 || x > bounds.right + 200 || y < bounds.top - 80 || y > bounds.bottom + 80) continue;
    const wished = Math.min(smallest + radius * 0.16, 17) * scale.names;
    const size = roundSize(isRequired ? wished : Math.min(wished, largest));
    const weight = isRequired ? 650 : radius > 16 ? 600 : 500;
    const font = fontOf(weight, size);
    const isLit = look === 'lit' || look === 'picked';
    const label = data.graph.getNodeAttribute(node, 'label');
    const slots = slotsOf(node, x, y, radius);
    const isLow = slots.isLow || (isRing && slots.room === undefined);
    const maxLines = isRequired ? 5 : isRing && isLit ? 3 : isLow ? 1 : isLit ? 3 : 2;
    if (!isRequired && slots.room !== undefined && slots.room < size * LEAST_ROOM) continue;
    const room = Math.min(size * (maxLines === 1 ? 16 : NAME.width), slots.room ?? Number.POSITIVE_INFINITY);
    const { lines, width } = typesetter.set(label, font, room, maxLines);
    const isInside = slots.only?.[0] === 'left' ? x - radius - width < bounds.left : x + radius + width > bounds.right;
    if (isRing && isInside && !isRequired && radius < DOT) continue;
    // Row upon row on a ring, names need no more than their letters do.
    const heightOf = (count: number) => count * (isRing && count === 1 ? size : size * NAME.line);
    // A pale name covers nothing: whatever it lay on would be seen through it.
    const isLeading = look !== 'pale' && ahead < measure.leading;
    const need = isRequired ? 'required' : look === 'lit' || isLeading ? 'important' : 'fine';
    counts.set(kind, ahead + 1);
    const isClose = need !== 'fine' || count < CLOSE_LOOK;
    const narrow =
      slots.room !== undefined
        ? // The dots at its end take as much as a letter.
          setShort(typesetter, label, font, slots.room - size, lines.length, heightOf(1))
        : isClose
          ? setNarrow(typesetter, label, weight, size, narrowest)
          : undefined;
    groups[isPointedAt ? 'pointed' : isRequired ? 'selected' : isLit ? 'lit' : 'others'].push({
      key: node,
      x,
      y,
      radius,
      width,
      height: heightOf(lines.length),
      need,
      narrow,
      ...slots,
      lines,
      font,
      look,
    });
    count += 1;
    if (count >= CANDIDATES) break;
  }
  return [...groups.pointed, ...groups.selected, ...groups.lit, ...groups.others];
}
