import { describe, expect, it } from 'vitest';
import { describeNames } from '../../../src/canvas/drawing/lettering.ts';
import type { Name } from '../../../src/canvas/drawing/names.ts';
import { PALETTE } from './palette.ts';

describe('describeNames(names, placed, palette)', () => {
  const name: Name = {
    ...{ key: 'company/alba', x: 100, y: 50, radius: 10, width: 60, height: 14, need: 'important' },
    ...{ lines: ['Alba Works'], narrow: undefined, font: '500 12px serif', look: 'normal' },
  };
  const describeAt = (left: number) =>
    describeNames(
      [name],
      [{ key: name.key, slot: 'right', isNarrow: false, box: { left, top: 43, right: left + 60, bottom: 57 } }],
      PALETTE,
    );

  it('sets a name beside its node without more', () => {
    expect(describeAt(113)).toMatchObject([{ kind: 'text', lines: ['Alba Works'], left: 113, top: 43 }]);
  });

  it('leads to one that stands off it by a hairline from the rim', () => {
    expect(describeAt(123)).toMatchObject([
      { kind: 'path', d: 'M110.0 50.0L123.0 50.0', stroke: '#444444' },
      { kind: 'text', left: 123 },
    ]);
  });
});
