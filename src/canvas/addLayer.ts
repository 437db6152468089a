import type { Stage } from './stage.ts';

/**
 * A layer to draw on, under another one; null where there is none to be had. It gets its size by itself: sigma would
 * give all of them theirs anew, which wipes what is on them.
 */
export function addLayer(
  { sigma }: Stage,
  name: string,
  above: 'edges' | 'mouse',
  style?: Partial<CSSStyleDeclaration>,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } | null {
  sigma.createCanvasContext(name, { style: { pointerEvents: 'none', ...style } });
  const canvas = sigma.getCanvases()[name];
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return null;
  sigma.getCanvases()[above]?.before(canvas);
  const { width, height } = sigma.getDimensions();
  const scale = window.devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  if (scale !== 1) context.scale(scale, scale);
  return { canvas, context };
}
