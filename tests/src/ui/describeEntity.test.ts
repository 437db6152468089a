import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../../src/ui/describeEntity.ts';

const ENTITY = { type: 'company', x: 100, y: 50, radius: 10, fill: '#2050a0', pictogram: '#ffffff' } as const;

describe('describeEntity(entity)', () => {
  it('is a disc, and the pictogram of its type in the middle', () => {
    const [disc, pictogram] = describeEntity({ ...ENTITY, title: 'Alba (company)' });
    expect(disc).toEqual({ kind: 'disc', x: 100, y: 50, radius: 9.5, fill: '#2050a0', title: 'Alba (company)' });
    // The middle of its 24 units.
    expect(pictogram).toMatchObject({ kind: 'path', stroke: '#ffffff', matrix: [0.5, 0, 0, 0.5, 94, 44] });
  });

  it('has its ring inside the rim, however wide that is', () => {
    const ringed = (width: number) => describeEntity({ ...ENTITY, ring: { colour: '#b5172b', width } })[0];
    expect(ringed(3)).toMatchObject({ radius: 8, stroke: '#b5172b', width: 3 });
    expect(ringed(50)).toMatchObject({ radius: 4.75, width: 9.5 });
  });
});
