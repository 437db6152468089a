import { describe, expect, it } from 'vitest';
import { expandState } from '../../../graph/gazetteer/stateCodes.ts';

describe('expandState(code)', () => {
  it.each([
    ['Tex', ['Texas']],
    ['N.C.', ['North Carolina']],
    ['NY', ['New York State']],
    ['WA', ['Washington State', 'Western Australia']],
    ['tex', []],
    ['Texas', []],
  ])('%s', (code, states) => {
    expect(expandState(code)).toEqual(states);
  });
});
