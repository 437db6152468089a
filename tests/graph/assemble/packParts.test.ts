import { describe, expect, it } from 'vitest';
import { packParts } from '../../../graph/assemble/packParts.ts';

const frame = { aspect: 1.6, stretch: 1.7 };

describe('packParts(parts, edges, frame)', () => {
  it('puts the others around the first, none on another', () => {
    const parts = Array.from({ length: 40 }, (_, at) => new Map([[`n${at}`, { x: 0, y: 0 }]]));
    const packed = packParts(parts, [], frame);
    expect(packed.get('n0')).toEqual({ x: 0, y: 0 });
    expect(new Set([...packed.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
    const reach = Math.max(...[...packed.values()].map(({ x, y }) => Math.max(Math.abs(x) / 1.6, Math.abs(y))));
    expect(reach).toBeLessThan(600);
  });

  it('takes a first part of more nodes than a call takes arguments', () => {
    const many = new Map(Array.from({ length: 150_000 }, (_, at) => [`n${at}`, { x: at % 300, y: at % 200 }] as const));
    expect(packParts([many, new Map([['alone', { x: 0, y: 0 }]])], [], frame).size).toBe(150_001);
  });
});
