/**
 * A picture of what the canvas shows, as plain shapes. The canvas draws its own layers of names and ground from such
 * shapes, and a file is written from the very same, so that it cannot look different. In CSS pixels of the window.
 */
import type { EntityType } from '../../graph/ontology.ts';

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke. */
  readonly width?: number;
  /** Lengths of strokes and gaps in turn, the first of which has begun so long before the line does. */
  readonly dash?: readonly number[];
  readonly dashBefore?: number;
  readonly opacity?: number;
  /** What it stands for, for readers of the file who ask. */
  readonly title?: string;
}

export interface Disc extends Paint {
  readonly kind: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Path extends Paint {
  readonly kind: 'path';
  /** As the attribute of that name in SVG. */
  readonly d: string;
  /** Where the path has a measure of its own, which its width follows: a, b, c, d, e and f as in SVG. */
  readonly matrix?: readonly [number, number, number, number, number, number];
  readonly isEvenOdd?: boolean;
  /** Round ends; corners always are. */
  readonly isRound?: boolean;
}

export interface Text {
  readonly kind: 'text';
  readonly lines: readonly string[];
  /** As in CSS: weight, size in pixels, families. */
  readonly font: string;
  readonly lineHeight: number;
  readonly align: 'left' | 'right' | 'center';
  readonly fill: string;
  /** The colour of the paper, drawn around the letters so that they read over lines, and how far it reaches. */
  readonly halo?: string;
  readonly reach?: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly opacity?: number;
}

export type Shape = Disc | Path | Text;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layer {
  readonly name: 'ground' | 'relations' | 'entities' | 'names' | 'caption';
  readonly shapes: readonly Shape[];
}

export interface Picture {
  /** All there is to see; `graph` is the part of it that shows the graph, and cuts off what runs out of it. */
  readonly area: Area;
  readonly graph: Area;
  readonly colours: Readonly<Record<'paper' | 'ink' | 'inkSoft' | 'edge' | 'thread', string>>;
  /** From the undermost to the topmost. */
  readonly layers: readonly Layer[];
  /** How many entities and relations can be seen; those that filters have dimmed are counted apart. */
  readonly entities: number;
  readonly relations: number;
  readonly dimmed: number;
  /** How many of these lie on the path shown; null where none is. */
  readonly path: { readonly entities: number; readonly relations: number } | null;
  /** Ids of the articles that say these relations. */
  readonly articles: ReadonlySet<string>;
  /** The types of these entities, and how a node of each looks where nothing is selected. */
  readonly types: readonly EntityLook[];
  /** Which kinds of line stand for these relations. */
  readonly lines: readonly LineKind[];
  /** Whether some of them have the tint of what they lead to. */
  readonly areTinted: boolean;
  /** Whether some entities stand back, because others are picked out. */
  readonly arePale: boolean;
  /** Whether the coasts and borders of the earth lie beneath. */
  readonly hasMap: boolean;
}

/** Said by one article, by several (thicker), background geography that none says (dashed), of what is selected, or a path (red). */
export const LINE_KINDS = ['single', 'several', 'background', 'selected', 'path'] as const;
export type LineKind = (typeof LINE_KINDS)[number];
/** Strokes and gaps of background geography. */
export const BACKGROUND_DASH = [5.8, 3.2];

export interface EntityLook {
  readonly type: EntityType;
  readonly fill: string;
  readonly pictogram: string;
}

/** On a slide, what is dark on the screen may be wanted light. */
export type PictureColours = 'screen' | 'light';
