/** Where places lie in the window as a camera would show them. */
import type { CameraState } from 'sigma/types';
import type { Point } from './drawing/curves.ts';
import type { Stage } from './stage.ts';

/** For many places: sigma, asked for one, works out all anew that is the same for each. */
export function lookThrough({ sigma }: Pick<Stage, 'sigma'>, cameraState: CameraState): (place: Point) => Point {
  const show = (x: number, y: number) => sigma.framedGraphToViewport({ x, y }, { cameraState });
  const [origin, right, up] = [show(0, 0), show(1, 0), show(0, 1)];
  return ({ x, y }) => ({
    x: origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
    y: origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
  });
}
