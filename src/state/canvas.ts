/** What the reader asks of the drawing itself: where to look, what a drag on the paper means, a picture of it, a film. */
import type { MonthRange } from '../../graph/query/filter/graphFilter.ts';
import type { Filters } from './filters.ts';
import type { Picture, PictureColours } from './picture.ts';

export type CameraRequest =
  | { readonly kind: 'zoomIn' }
  | { readonly kind: 'zoomOut' }
  /** `isFirst`: as a layout is first seen, which on a phone may be from nearer. */
  | { readonly kind: 'showAll'; readonly isFirst?: true }
  /** As the address would have it that names no view. */
  | { readonly kind: 'goHome' }
  /** What the view is about, where that lies now. */
  | { readonly kind: 'showAgain' }
  /** As before the focus that ends. */
  | { readonly kind: 'goBack' }
  /** Shows these nodes, as large as they go. */
  | { readonly kind: 'show'; readonly nodes: readonly string[] }
  /** Steps back as far as these nodes need to be seen. */
  | { readonly kind: 'uncover'; readonly nodes: readonly string[] };

/** The hand moves the view, the lasso picks what it is drawn around. */
export type Tool = 'hand' | 'lasso';

/** Time being played through. */
export interface Play {
  /** What playing has come to; it is over once the filters show any other time. */
  readonly shown: MonthRange;
  /** What was shown before it began. */
  readonly before: MonthRange | null;
}

export interface CanvasState {
  /** The latest wish, a new object each time; the canvas grants it once. */
  readonly request: CameraRequest | null;
  readonly tool: Tool;
  /** The picture that is wanted of what is drawn, a new object each time; `taken` once the canvas has made it, or failed. */
  readonly picture: { readonly colours: PictureColours; readonly taken: Picture | Error | null } | null;
  readonly play: Play | null;
}

export const createEmptyCanvas = (): CanvasState => ({ request: null, tool: 'hand', picture: null, play: null });

/** The playing that what is shown now belongs to, going on or halted; null where none does. */
export const findPlay = ({ play }: CanvasState, { months }: Filters): Play | null =>
  play?.shown.from === months?.from && play?.shown.to === months?.to ? play : null;
