/** What the reader asks of the drawing itself: where to look, and what a drag on the paper means. */

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
}

export const createEmptyCanvas = (): CanvasState => ({ request: null, tool: 'hand' });
