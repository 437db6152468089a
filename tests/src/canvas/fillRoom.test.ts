import { describe, expect, it } from 'vitest';
import { fillStretch } from '../../../src/canvas/controllers/fillRoom.ts';

describe('fillStretch(part, whole, free)', () => {
  it('moves into what is bare, where the whole goes on at the other end', () => {
    expect(fillStretch([300, 600], [-500, 650], [0, 800])).toBe(150);
    expect(fillStretch([200, 500], [150, 1_300], [0, 800])).toBe(-150);
  });

  it('moves no farther than what is shown stays in sight', () => {
    expect(fillStretch([300, 720], [-500, 730], [0, 800])).toBe(70);
  });

  it('moves no more than there is to come', () => {
    expect(fillStretch([300, 600], [-40, 650], [0, 800])).toBe(40);
  });

  it('stays where the whole is in sight, or fills all', () => {
    expect(fillStretch([300, 600], [100, 650], [0, 800])).toBe(0);
    expect(fillStretch([300, 600], [-500, 1_300], [0, 800])).toBe(0);
  });

  it('stays where what is shown takes more than there is', () => {
    expect(fillStretch([-100, 900], [-500, 950], [0, 1_000])).toBe(50);
    expect(fillStretch([-100, 1_050], [-500, 950], [0, 1_000])).toBe(0);
  });
});
