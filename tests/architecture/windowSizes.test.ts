/** Style sheets cannot read numbers from a module: they say them again, and here they are held to them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEIGHTS, WIDTHS } from '../../src/ui/windowSizes.ts';

const root = resolve(import.meta.dirname, '../..');

/** What fits no longer in one place, and concerns nothing else. */
const OF_THEIR_OWN = [
  'Header.module.css width 380',
  'Header.module.css width 430',
  'Header.module.css width 1000',
  'tokens.css height 300',
];

const SIZE = /(max|min)-(width|height): (\d+)px/g;

const sheets = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
/** Sizes of windows that they ask about, as "Dock.module.css height 600". */
const asked = sheets.flatMap((file) => {
  const queries = readFileSync(resolve(root, 'src', file), 'utf8').match(/@media[^{]*/g) ?? [];
  return [...queries.join().matchAll(SIZE)].map(([, way, side, pixels]) => {
    // From 701 px on is what is not up to 700.
    const upTo = Number(pixels) - (way === 'min' ? 1 : 0);
    return { name: `${file.replace(/^.*[\\/]/, '')} ${side} ${upTo}`, side, upTo };
  });
});

describe('windowSizes', () => {
  it('are all the sizes at which a style sheet changes, but for those of one place', () => {
    const known = { width: Object.values(WIDTHS), height: Object.values(HEIGHTS) };
    const others = asked.filter(({ side, upTo }) => !known[side as 'width' | 'height'].includes(upTo));
    expect([...new Set(others.map(({ name }) => name))].sort()).toEqual(OF_THEIR_OWN.toSorted());
  });
});
