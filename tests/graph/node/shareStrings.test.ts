import { describe, expect, it } from 'vitest';
import { makeSharing } from '../../../graph/node/shareStrings.ts';

describe('makeSharing()', () => {
  it('changes no value', () => {
    const value = () => ({ a: 'x', b: ['x', 1, null, true, { c: 'x'.repeat(200), d: '' }], e: -0.5 });
    expect(makeSharing()(value())).toEqual(value());
  });
});
