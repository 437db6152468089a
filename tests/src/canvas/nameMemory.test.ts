import { describe, expect, it } from 'vitest';
import { createNameMemory } from '../../../src/canvas/controllers/nameMemory.ts';
import type { PlacedLabel } from '../../../src/canvas/drawing/placeLabels.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 };
const ALBA = { kind: 'node', key: 'company/alba' } as const;
const BRIGG = { kind: 'node', key: 'region/brigg' } as const;
const at = (slot: PlacedLabel['slot']): PlacedLabel[] => [{ key: ALBA.key, slot, box: BOUNDS, isNarrow: false }];

function lookAt() {
  const store = createClewStore(SMALL);
  const camera = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const sigma = { getCamera: () => ({ getState: () => camera }) };
  const memory = createNameMemory({ store, sigma } as unknown as Stage);
  const recall = () => {
    const { slots, stood, remember } = memory.recall(BOUNDS);
    return { slot: slots.get(ALBA.key), stays: stood.get(ALBA.key)?.slot, remember };
  };
  return { camera, recall, ...store.actions };
}

describe('createNameMemory(stage)', () => {
  it('has names stay while something is pointed at, and come back from where they first came', () => {
    const { recall, hover } = lookAt();
    recall().remember(at('left'));
    hover(BRIGG);
    expect(recall().stays).toBe('left');
    recall().remember(at('right'));
    expect(recall().stays).toBe('left');
    hover(null);
    expect(recall()).toMatchObject({ slot: undefined, stays: undefined });
  });

  it('keeps them to the side they had, and no more, once the view has moved', () => {
    const { recall, hover, camera } = lookAt();
    recall().remember(at('left'));
    camera.x = 0.6;
    hover(BRIGG);
    expect(recall()).toMatchObject({ slot: 'left', stays: undefined });
  });

  it('remembers where they stand once what is pointed at was selected', () => {
    const { recall, hover, select } = lookAt();
    recall().remember(at('left'));
    hover(BRIGG);
    select(BRIGG);
    recall().remember(at('right'));
    hover(ALBA);
    expect(recall().stays).toBe('right');
  });
});
