import { describe, expect, it } from 'vitest';
import { nameCsv } from '../../../src/figures/nameCsv.ts';

describe('nameCsv(title)', () => {
  it.each([
    ['Number of Little Giants', 'number-of-little-giants.csv'],
    ['Crédit / “État”', 'credit-etat.csv'],
    ['…', 'figures.csv'],
  ])('names the file of "%s" %s', (title, name) => {
    expect(nameCsv(title)).toBe(name);
  });
});
