/** Where places lie in the window as a camera would show them. */
import type { CameraState } from 'sigma/types';
import type { Point } from './drawing/curves.ts';
import type { Stage } from './stage.ts';

type Look = (place: Point) => Point;

export function lookThrough({ sigma }: Pick<Stage, 'sigma'>, cameraState: CameraState): Look {
  return askOnce((place) => sigma.framedGraphToViewport(place, { cameraState }));
}

/** Where nodes lie so, or will once they are where they are on their way to; null for those that are not drawn. */
export function locateNodes(
  { sigma, goal }: Pick<Stage, 'sigma' | 'goal'>,
  cameraState: CameraState,
): (node: string) => Point | null {
  const look = lookThrough({ sigma }, cameraState);
  const lookAhead = goal && askOnce((place) => sigma.graphToViewport(place, { cameraState }));
  return (node) => {
    const display = sigma.getNodeDisplayData(node);
    if (!display) return null;
    const ahead = goal?.(node);
    return ahead && lookAhead ? lookAhead(ahead) : look(display);
  };
}

/** For many places: sigma, asked for one, works out all anew that is the same for each. */
function askOnce(show: Look): Look {
  const [origin, right, up] = [show({ x: 0, y: 0 }), show({ x: 1, y: 0 }), show({ x: 0, y: 1 })];
  return ({ x, y }) => ({
    x: origin.x + x * (right.x - origin.x) + y * (up.x - origin.x),
    y: origin.y + x * (right.y - origin.y) + y * (up.y - origin.y),
  });
}
