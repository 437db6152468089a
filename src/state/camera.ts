/** Where the reader looks from, as far as an address tells it. */

/** As sigma's camera: the middle of the window in units of the framed graph, how far off, and turned by how much. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  /** In radians. */
  readonly angle: number;
}

export interface Camera {
  /** Where the reader put it; null while it stands where the app would put it for the same selection. */
  readonly view: CameraView | null;
  /** Bumped when an address has brought its view, for the canvas to go there. */
  readonly arrivals: number;
}

export const createEmptyCamera = (): Camera => ({ view: null, arrivals: 0 });

/** Digits after the point: less than a pixel, even from nearest by. */
const DIGITS = { x: 5, y: 5, ratio: 4, angle: 3 };
/** Beyond that there is nothing to see, so that an address that says so is wrong. */
const FARTHEST = 20;

/** "0.51234,0.4,0.72,0": x, y, ratio and angle. */
export function formatCamera(view: CameraView): string {
  return (['x', 'y', 'ratio', 'angle'] as const).map((part) => round(view[part], DIGITS[part])).join(',');
}

/** The view such a text stands for; null for anything else. */
export function parseCamera(text: string | undefined): CameraView | null {
  const parts = text?.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))) ?? [];
  const [x, y, ratio, angle] = parts;
  if (parts.length !== 4 || x === undefined || y === undefined || ratio === undefined || angle === undefined)
    return null;
  if (!parts.every((part) => Math.abs(part) <= FARTHEST) || ratio <= 0) return null;
  return { x, y, ratio, angle };
}

/** Whether two views are the same as far as an address tells them apart. */
export function isSameCamera(a: CameraView | null, b: CameraView | null): boolean {
  return a === b || (a !== null && b !== null && formatCamera(a) === formatCamera(b));
}

// Adding 0 makes 0 of -0.
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;
