import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/canvas/drawing/placeCard.ts';

const BOUNDS = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD = { width: 300, height: 210 };
const around = (x: number, y: number) => ({ left: x - 20, top: y - 20, right: x + 20, bottom: y + 20 });

describe('placeCard(size, around, bounds, keep)', () => {
  it('puts the card to the right, a little above its middle', () => {
    expect(placeCard(CARD, around(400, 400), BOUNDS)).toEqual({ left: 430, top: 330 });
  });

  it('flips it to the left at the right edge, and moves it up at the lower one', () => {
    expect(placeCard(CARD, around(900, 780), BOUNDS)).toEqual({ left: 570, top: 590 });
  });

  it('puts it below or above where neither side has room', () => {
    const slim = { ...BOUNDS, right: 390 };
    expect(placeCard(CARD, around(200, 300), slim)).toEqual({ left: 50, top: 330 });
    expect(placeCard(CARD, around(200, 700), slim)).toEqual({ left: 50, top: 460 });
  });

  it('leaves in sight what is lit, where another side has room', () => {
    expect(placeCard(CARD, around(400, 400), BOUNDS, [around(500, 400)])).toEqual({ left: 70, top: 330 });
  });

  it('makes way for a name beside what it tells of, sliding along it or standing farther off where that saves as much', () => {
    const name = { left: 425, top: 390, right: 560, bottom: 410 };
    const all = [around(200, 400), around(400, 250), around(400, 560), name];
    const { left, top } = placeCard(CARD, around(400, 400), BOUNDS, all);
    const isOff = left >= name.right || top >= name.bottom || top + CARD.height <= name.top;
    expect({ isOff, isNear: left < 640 }).toEqual({ isOff: true, isNear: true });
  });

  it('never covers what it tells of', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) });
    const size = fc.record({ width: fc.integer({ min: 50, max: 900 }), height: fc.integer({ min: 50, max: 700 }) });
    fc.assert(
      fc.property(place, size, fc.array(place), ({ x, y }, card, lit) => {
        const box = around(x, y);
        const keep = lit.map((one) => around(one.x, one.y));
        const { left, top } = placeCard(card, box, BOUNDS, keep);
        const isBeside = left >= box.right || left + card.width <= box.left;
        expect(isBeside || top >= box.bottom || top + card.height <= box.top).toBe(true);
      }),
    );
  });
});
