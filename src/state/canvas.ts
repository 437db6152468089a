/** What the reader asks of the drawing itself: where to look, what a drag on the paper means, and a picture of it. */
import type { Picture, PictureColours } from './picture.ts';

export type CameraRequest =
  | { readonly kind: 'zoomIn' }
  | { readonly kind: 'zoomOut' }
  | { readonly kind: 'showAll' }
  /** Shows these nodes, as large as they go. */
  | { readonly kind: 'show'; readonly nodes: readonly string[] };

/** The hand moves the view, the lasso picks what it is drawn around. */
export type Tool = 'hand' | 'lasso';

export interface CanvasState {
  /** The latest wish, a new object each time; the canvas grants it once. */
  readonly request: CameraRequest | null;
  readonly tool: Tool;
  /** The picture that is wanted of what is drawn, a new object each time; `taken` once the canvas has made it, or failed. */
  readonly picture: { readonly colours: PictureColours; readonly taken: Picture | Error | null } | null;
}

export const createEmptyCanvas = (): CanvasState => ({ request: null, tool: 'hand', picture: null });
