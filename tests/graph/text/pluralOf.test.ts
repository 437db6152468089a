import { describe, expect, it } from 'vitest';
import { pluralOf } from '../../../graph/text/pluralOf.ts';

describe('pluralOf(phrase)', () => {
  it.each([
    ['Little Giant', 'Little Giants'],
    ['Specialized SME', 'Specialized SMEs'],
    ['electronic accessory', 'electronic accessories'],
    ['toy', 'toys'],
    ['switch', 'switches'],
    ['stage products', 'stage products'],
    ['laser equipment', 'laser equipment'],
    ['Batch 5', 'Batch 5'],
    ['chairwoman', 'chairwomen'],
    ['German', 'Germans'],
  ])('of "%s" is "%s"', (one, many) => {
    expect(pluralOf(one)).toBe(many);
  });
});
