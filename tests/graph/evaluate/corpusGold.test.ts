import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findGoldFaults, parseGold } from '../../../graph/evaluate/gold.ts';

const corpus = new URL('../../corpus/', import.meta.url);
const names = readdirSync(new URL('gold/', corpus))
  .map((file) => file.replace('.json', ''))
  .sort();

describe('the gold of the development articles', () => {
  it.each(names)('is sound: %s', (name) => {
    const gold = parseGold(name, JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8')));
    expect(findGoldFaults(gold, readFileSync(new URL(`articles/${name}.txt`, corpus), 'utf8'))).toEqual([]);
  });
});
