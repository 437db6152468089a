import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../graph/assemble/settings.ts';

describe('readSettings(partOf, nameOf)', () => {
  const names = new Map([
    [1, 'Wuxi'],
    [2, 'Jiangsu'],
    [3, 'China'],
  ]);

  it('gives each region the names around it and those within it', () => {
    const partOf = [
      { source: 1, target: 2 },
      { source: 2, target: 3 },
    ];
    expect(readSettings(partOf, (id) => names.get(id))).toEqual(
      new Map([
        [1, { around: ['Jiangsu'], within: [] }],
        [2, { around: ['China'], within: ['Wuxi'] }],
        [3, { around: [], within: ['Jiangsu'] }],
      ]),
    );
  });

  it('leaves out what is no region', () => {
    expect(readSettings([{ source: 1, target: 4 }], (id) => names.get(id))).toEqual(new Map());
  });
});
