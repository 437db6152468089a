import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from '../../../src/canvas/controllers/followView.ts';
import type { Stage } from '../../../src/canvas/stage.ts';

/** A layer over a window that can be moved, and how often it was drawn. */
function follow() {
  const camera = { x: 0, y: 0, ratio: 1, angle: 0 };
  const sigma = Object.assign(new EventEmitter(), {
    getMouseCaptor: () => ({ isMouseDown: false }),
    getCamera: () => ({ getState: () => ({ ...camera }) }),
    getDimensions: () => ({ width: 100, height: 100 }),
    framedGraphToViewport: ({ x, y }: { x: number; y: number }, { cameraState = camera } = {}) => ({
      x: 50 + x - cameraState.x,
      y: 50 + y - cameraState.y,
    }),
  });
  const [named, worded] = [{}, {}];
  const stage = { sigma, data: { graph: new EventEmitter() }, named, worded } as unknown as Stage;
  const layer = { style: { transform: '' } };
  const draw = vi.fn();
  const follower = createFollower(stage, layer as HTMLCanvasElement, draw);
  const showFrom = (x: number) => {
    camera.x = x;
    sigma.emit('afterRender');
  };
  showFrom(0);
  return { follower, layer, draw, showFrom, stage };
}

describe('createFollower(stage, layer, draw)', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('moves the layer along, and draws it anew once the view rests', () => {
    const { layer, draw, showFrom } = follow();
    showFrom(30);
    expect(layer.style.transform).toBe('translate(-30px, 0px)');
    expect(draw).toHaveBeenCalledTimes(1);
    vi.runAllTimers();
    expect(layer.style.transform).toBe('');
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('says that the names hold where only words of lines have changed', () => {
    const { draw, showFrom, stage } = follow();
    stage.worded = {} as Stage['worded'];
    showFrom(0);
    expect(draw.mock.calls).toEqual([[false], [true]]);
  });

  it.each([
    ['the names have changed too', (stage: Stage) => Object.assign(stage, { named: {}, worded: {} }), 0],
    ['the view has moved besides', (stage: Stage) => Object.assign(stage, { worded: {} }), 30],
  ])('draws all anew where %s', (_, change, x) => {
    const { draw, showFrom, stage } = follow();
    change(stage);
    showFrom(x);
    expect(draw.mock.calls).toEqual([[false], [false]]);
  });

  it('settles at once when told to, and only what has moved', () => {
    const { follower, layer, draw, showFrom } = follow();
    follower.settle();
    expect(draw).toHaveBeenCalledTimes(1);
    showFrom(30);
    follower.settle();
    expect(layer.style.transform).toBe('');
    expect(draw).toHaveBeenCalledTimes(2);
    vi.runAllTimers();
    expect(draw).toHaveBeenCalledTimes(2);
  });
});
