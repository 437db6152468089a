import { describe, expect, it } from 'vitest';
import { cleanFileName, suggestFileName } from '../../../src/ui/fileName.ts';

describe('suggestFileName(title, ending)', () => {
  it.each([
    ['Yuxin Electronics 2 steps', 'yuxin-electronics-2-steps.gexf'],
    ['Östliche Werke & Co.', 'ostliche-werke-co.gexf'],
    ['重庆', '重庆.gexf'],
    ['…', 'graph.gexf'],
  ])('of "%s" is %s', (title, name) => {
    expect(suggestFileName(title, 'gexf')).toBe(name);
  });

  it.each([
    ['Number of Little Giants', 'number-of-little-giants.csv'],
    ['Crédit / “État”', 'credit-etat.csv'],
    ['…', 'figures.csv'],
  ])('with another ending and word for nothing, of "%s" is %s', (title, name) => {
    expect(suggestFileName(title, 'csv', 'figures')).toBe(name);
  });
});

describe('cleanFileName(typed, ending, known)', () => {
  it.each([
    ['my graph', 'my graph.gexf'],
    ['part.GEXF', 'part.gexf'],
    ['../../etc/passwd', 'etc passwd.gexf'],
    ['a:b*c?', 'a b c.gexf'],
    ['  ', 'graph.gexf'],
    ['.gexf', 'gexf.gexf'],
  ])('of "%s" is "%s"', (typed, name) => {
    expect(cleanFileName(typed, 'gexf')).toBe(name);
  });

  it('puts its ending in the place of another one that it knows', () => {
    expect(cleanFileName('Slide 3.PNG', 'svg', ['png', 'svg'])).toBe('Slide 3.svg');
    expect(cleanFileName('Slide v.2', 'svg', ['png', 'svg'])).toBe('Slide v.2.svg');
  });
});
