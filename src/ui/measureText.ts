/** Measures texts as `context` sets them: their widths in its pixels. */
export const createMeasure =
  (context: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>) =>
  (text: string, font: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };
