import { describe, expect, it } from 'vitest';
import type { LabelRequest } from '../../../src/canvas/drawing/labelPlaces.ts';
import { LineRaster } from '../../../src/canvas/drawing/lineRaster.ts';
import { Occupancy } from '../../../src/canvas/drawing/occupancy.ts';
import { placeLabels } from '../../../src/canvas/drawing/placeLabels.ts';

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 };
const nothing = () => ({
  names: new Occupancy(),
  nodes: new Occupancy(),
  dots: new Occupancy(),
  lines: new LineRaster(BOUNDS.right, BOUNDS.bottom),
});
const name = (key: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  x,
  y,
  radius: 5,
  width: 60,
  height: 14,
  need: 'fine',
  ...more,
});
/** Dots so close that no name finds a place between them. */
const strewDots = (occupied: ReturnType<typeof nothing>, side: number) => {
  for (let left = 0; left < BOUNDS.right; left += 20)
    for (let top = 0; top < BOUNDS.bottom; top += 16)
      occupied.dots.add({ left, top, right: left + side, bottom: top + side });
};
const slotsOf = (requests: LabelRequest[], occupied = nothing(), previous = new Map()) =>
  placeLabels(requests, occupied, BOUNDS, previous).map(({ key, slot }) => `${key} ${slot}`);

describe('placeLabels(requests, occupied, bounds, previous)', () => {
  it('puts a name to the right of its node where there is room', () => {
    expect(slotsOf([name('a', 100, 100)])).toEqual(['a right']);
  });

  it('moves a name off a line, unless that is on all its sides', () => {
    const occupied = nothing();
    const across = Array.from({ length: 50 }, (_, at) => ({ x: at * 8 + 4, y: 100 }));
    occupied.lines.add(across.filter(({ x }) => x > 100));
    expect(slotsOf([name('a', 100, 100)], occupied)).toEqual(['a left']);
    const crossed = nothing();
    for (let y = 4; y < BOUNDS.bottom; y += 8) crossed.lines.add(across.map(({ x }) => ({ x, y })));
    expect(slotsOf([name('a', 100, 100)], crossed)).toHaveLength(1);
  });

  it('has another name move, where that brings one off lines', () => {
    // All around the second, but for its left, where the first stands.
    const crossed = () => {
      const occupied = nothing();
      for (let y = 4; y < BOUNDS.bottom; y += 8)
        for (let x = 100; x < BOUNDS.right; x += 8) if (x > 180 || y < 80 || y > 120) occupied.lines.add([{ x, y }]);
      return occupied;
    };
    const [first, second] = [name('a', 100, 100), name('b', 170, 100)];
    expect(slotsOf([first, second], crossed())).toEqual(['b left', 'a left']);
    expect(slotsOf([{ ...first, need: 'required' }, second], crossed())).toContain('a right');
  });

  it('keeps a name out of the place of others', () => {
    expect(slotsOf([name('a', 100, 100, { apart: { left: 120, top: 0, right: 400, bottom: 300 } })])).toEqual([
      'a left',
    ]);
  });

  it('keeps names inside the bounds', () => {
    expect(slotsOf([name('a', 390, 100)])).toEqual(['a left']);
  });

  it('has a name that may be left out give way to an important one, which leaves no other place', () => {
    // Discs all around, but for one gap that the name of a leaf has taken.
    const crowded = () => {
      const occupied = nothing();
      for (let top = 0; top < BOUNDS.bottom; top += 20)
        for (let left = 0; left < BOUNDS.right; left += 20)
          if (top !== 60 || left < 100 || left > 200)
            occupied.nodes.add({ left, top, right: left + 12, bottom: top + 12 });
      return occupied;
    };
    const leaf = name('leaf', 90, 66, { only: ['right'], height: 6 });
    const hub = name('hub', 204, 66, { width: 80, height: 6, need: 'important', only: ['left'] });
    expect(slotsOf([leaf], crowded())).toEqual(['leaf right']);
    expect(slotsOf([leaf, { ...hub, need: 'fine' }], crowded())).toEqual(['leaf right']);
    expect(slotsOf([leaf, hub], crowded())).toEqual(['hub left']);
  });

  it('moves a name off another', () => {
    expect(slotsOf([name('a', 100, 100), name('b', 100, 104)])).toEqual(['a right', 'b left']);
  });

  it('moves a name off a node', () => {
    const occupied = nothing();
    occupied.nodes.add({ left: 120, top: 95, right: 130, bottom: 105 });
    expect(slotsOf([name('a', 100, 100)], occupied)).toEqual(['a left']);
  });

  it('leaves a name out where nothing is free, unless it is required', () => {
    const occupied = nothing();
    occupied.names.add(BOUNDS);
    expect(slotsOf([name('a', 100, 100), name('b', 100, 100, { need: 'required' })], occupied)).toEqual(['b right']);
  });

  it('lets lines run through a name before it cuts it', () => {
    const occupied = nothing();
    for (let y = 84; y < 98; y += 2) occupied.lines.add(Array.from({ length: 50 }, (_, at) => ({ x: at * 8 + 4, y })));
    const cut = { height: 28, only: ['right' as const], narrow: { width: 40, height: 14, isCut: true } };
    expect(placeLabels([name('a', 100, 100, cut)], occupied, BOUNDS, new Map())).toMatchObject([{ isNarrow: false }]);
  });

  it('has smaller letters keep a name off lines, one that is to stand out only off many', () => {
    const settingOf = (need: 'fine' | 'important', lines: number) => {
      const occupied = nothing();
      for (let line = 0; line < lines; line += 1) occupied.lines.add([{ x: 180, y: 100 }]);
      const request = name('a', 100, 100, { need, only: ['right'], width: 90, narrow: { width: 40, height: 14 } });
      return placeLabels([request], occupied, BOUNDS, new Map())[0]?.isNarrow;
    };
    expect([settingOf('fine', 2), settingOf('fine', 5)]).toEqual([false, true]);
    expect([settingOf('important', 5), settingOf('important', 20)]).toEqual([false, true]);
  });

  it('tries the side that its lines leave free first', () => {
    expect(slotsOf([name('a', 100, 100, { prefer: 'left' })])).toEqual(['a left']);
  });

  it('breaks a required name and moves it a step off before it covers what it could leave in sight', () => {
    const occupied = nothing();
    occupied.nodes.add({ left: 85, top: 85, right: 115, bottom: 115 });
    occupied.names.add({ left: 114, top: 0, right: 400, bottom: 300 });
    occupied.names.add({ left: 0, top: 0, right: 70, bottom: 300 });
    const request = name('a', 92, 100, { need: 'required', radius: 8, width: 90, narrow: { width: 30, height: 42 } });
    const [label] = placeLabels([request], occupied, BOUNDS, new Map());
    expect(label).toMatchObject({ slot: 'below', isNarrow: true, box: { top: 121 } });
  });

  it('keeps a name to its slots, whatever it had before, and leaves it out where they are taken', () => {
    const boxed = name('a', 100, 100, { only: ['right'] });
    expect(slotsOf([boxed], nothing(), new Map([['a', 'left']]))).toEqual(['a right']);
    const occupied = nothing();
    occupied.names.add({ left: 104, top: 90, right: 200, bottom: 110 });
    expect(slotsOf([boxed], occupied)).toEqual([]);
  });

  it('moves a name that keeps to a slot a step off before it leaves it out', () => {
    const occupied = nothing();
    occupied.names.add({ left: 105, top: 95, right: 115, bottom: 105 });
    expect(slotsOf([name('a', 100, 100, { only: ['right'] })], occupied)).toEqual(['a right']);
  });

  it('lets a name leave its slots where none of them lies in the window', () => {
    expect(slotsOf([name('a', 390, 100, { only: ['right'] })])).toEqual(['a left']);
  });

  it('does not move a name off a node so small that it would not be seen to be its own', () => {
    const occupied = nothing();
    occupied.names.add({ left: 91, top: 91, right: 109, bottom: 109 });
    const important = (radius: number) => name('a', 100, 100, { need: 'important', radius });
    expect(slotsOf([important(5)], occupied)).toHaveLength(1);
    expect(slotsOf([important(4)], occupied)).toEqual([]);
  });

  it('breaks an important name into more lines before it covers a dot', () => {
    const occupied = nothing();
    occupied.dots.add({ left: 140, top: 0, right: 150, bottom: 300 });
    occupied.dots.add({ left: 60, top: 0, right: 70, bottom: 300 });
    const request = name('a', 100, 100, { need: 'important', width: 90, narrow: { width: 30, height: 42 } });
    const [label] = placeLabels([request], occupied, BOUNDS, new Map());
    expect(label).toEqual({
      key: 'a',
      slot: 'right',
      isNarrow: true,
      box: { left: 108, top: 79, right: 138, bottom: 121 },
    });
  });

  it('moves an important name off its node before it covers a dot', () => {
    const occupied = nothing();
    occupied.names.add({ left: 0, top: 84, right: 200, bottom: 116 });
    occupied.dots.add({ left: 90, top: 80, right: 110, bottom: 81 });
    const [label] = placeLabels([name('a', 100, 100, { need: 'important' })], occupied, BOUNDS, new Map());
    expect(label).toMatchObject({ slot: 'below', box: { top: 118 } });
    expect(placeLabels([name('b', 100, 100)], occupied, BOUNDS, new Map())).toEqual([]);
  });

  it('lets an important name cover as few dots as it can', () => {
    const occupied = nothing();
    strewDots(occupied, 8);
    occupied.dots.add({ left: 111, top: 95, right: 119, bottom: 105 });
    expect(slotsOf([name('a', 100, 100), name('b', 201, 200, { need: 'important' })], occupied)).toEqual(['b right']);
    expect(slotsOf([name('c', 101, 100, { need: 'important' })], occupied)).toEqual(['c left']);
  });

  it('lets the name of a hub cover rims of leaves where there is no other place, but not lie beside another hub', () => {
    /** Leaves in rows, too close for a name between them, around a hub at 200, 150. */
    const plant = (pitch: number, radius: number) => {
      const occupied = nothing();
      for (let x = 200 % pitch; x < BOUNDS.right; x += pitch)
        for (let y = 150 % pitch; y < BOUNDS.bottom; y += pitch)
          if (Math.hypot(x - 200, y - 150) > 20)
            occupied.nodes.add({
              left: x - radius,
              top: y - radius,
              right: x + radius,
              bottom: y + radius,
              isRound: true,
            });
      return occupied;
    };
    const hub = name('hub', 200, 150, { radius: 15, need: 'important' });
    expect(slotsOf([{ ...hub, need: 'fine' }], plant(24, 6))).toEqual([]);
    expect(slotsOf([hub], plant(24, 6))).toHaveLength(1);
    expect(slotsOf([hub], plant(48, 18))).toEqual([]);
  });

  it('lets the name of a hub cover half a leaf, and more where it would be left out, but not all of it', () => {
    /** Room for a name to the right of a hub alone, and a leaf as far down. */
    const plant = (y: number) => {
      const occupied = nothing();
      occupied.names.add({ ...BOUNDS, bottom: 143 });
      occupied.names.add({ ...BOUNDS, top: 157 });
      occupied.names.add({ ...BOUNDS, right: 200 });
      occupied.nodes.add({ left: 244, top: y - 6, right: 256, bottom: y + 6, isRound: true });
      return occupied;
    };
    const hub = name('hub', 200, 150, { radius: 20, need: 'important' });
    expect(slotsOf([hub], plant(157))).toEqual(['hub right']);
    expect(slotsOf([hub], plant(154))).toEqual(['hub right']);
    expect(slotsOf([hub], plant(152))).toEqual([]);
  });

  it('leaves an important name out rather than cover a node that has a name too, but never a required one', () => {
    const occupied = nothing();
    occupied.nodes.add({ ...BOUNDS });
    expect(slotsOf([name('a', 100, 100, { need: 'important' })], occupied)).toEqual([]);
    expect(slotsOf([name('b', 200, 200, { need: 'required' })], occupied)).toHaveLength(1);
  });

  it('keeps a name farther off other nodes than off its own, however far off that is', () => {
    const occupied = nothing();
    occupied.nodes.add({ left: 100, top: 108, right: 140, bottom: 148, isRound: true });
    expect(slotsOf([name('a', 100, 100)], occupied)).toEqual(['a left']);
    // A step off, there is room for a name between what stands there and a node, but it would be nearer to that.
    const between = nothing();
    between.names.add({ left: 0, top: 0, right: 400, bottom: 115 });
    const request = name('a', 100, 100, { need: 'important' });
    expect(slotsOf([request], between)).toEqual(['a below']);
    between.nodes.add({ left: 90, top: 135, right: 110, bottom: 155, isRound: true });
    expect(slotsOf([request], between)).toEqual([]);
  });

  it('has names move for one that finds no place, unless they are required', () => {
    const wall = () => {
      const occupied = nothing();
      occupied.nodes.add({ left: 0, top: 0, right: 400, bottom: 90 });
      occupied.nodes.add({ left: 0, top: 110, right: 400, bottom: 300 });
      occupied.nodes.add({ left: 240, top: 0, right: 400, bottom: 300 });
      return occupied;
    };
    const [first, second] = [name('a', 100, 100), name('b', 230, 100)];
    expect(slotsOf([first, second], wall())).toEqual(['b left', 'a left']);
    expect(slotsOf([{ ...first, need: 'required' }, second], wall())).toEqual(['a right']);
  });

  it('puts a required name where it hides least', () => {
    const occupied = nothing();
    occupied.nodes.add({ left: 0, top: 0, right: 400, bottom: 90 });
    occupied.nodes.add({ left: 40, top: 104, right: 170, bottom: 300 });
    expect(slotsOf([name('a', 100, 100, { need: 'required', height: 40 })], occupied)).toEqual(['a left']);
  });

  it('keeps the slot a name had', () => {
    expect(slotsOf([name('a', 100, 100)], nothing(), new Map([['a', 'above']]))).toEqual(['a above']);
  });
});
