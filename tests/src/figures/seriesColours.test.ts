import { describe, expect, it } from 'vitest';
import { MOST_SERIES } from '../../../graph/query/measures/chartSuggestions.ts';
import { colourOf, SERIES_COLOURS } from '../../../src/figures/seriesColours.ts';

describe('colourOf(at)', () => {
  it('has a colour of its own for each series a chart may hold', () => {
    const names = Array.from({ length: MOST_SERIES }, (_, at) => colourOf(at).replace(/^var\((.*)\)$/, '$1'));
    expect(new Set(names.map((name) => SERIES_COLOURS[name])).size).toBe(MOST_SERIES);
  });
});
