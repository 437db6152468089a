import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import {
  describeFigure,
  formatChange,
  formatNumber,
  formatQuantity,
  readFigure,
} from '../../../../graph/query/measures/figures.ts';
import type { Figure, GraphNode } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

const index = indexFile(example);
const LITTLE_GIANT: GraphNode = {
  key: 'policy/little-giant',
  attributes: {
    entityType: 'policy',
    kind: 'designation',
    label: 'Little Giant',
    name: 'Little Giant',
    aliases: [],
    description: null,
    x: 0,
    y: 0,
  },
};
const names = { articles: index.articles, nodes: new Map([...index.nodes, [LITTLE_GIANT.key, LITTLE_GIANT]]) };

const [revenue] = example.attributes.figures as [Figure];

describe('formatNumber(value, digits)', () => {
  it.each([
    [0, '0'],
    [118, '118'],
    [17600, '17,600'],
    [1234567.5, '1,234,567.5'],
    [-3.149, '−3.15'],
    [-0.001, '0'],
  ])('writes %d as "%s"', (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });
});

describe('formatQuantity(value, unit, comparator)', () => {
  it.each([
    [44_640_000_000, 'CNY', 'exact', '44.64 billion CNY'],
    [9_900_000, 'USD', 'about', 'about 9.9 million USD'],
    [17_600, 'CNY', 'over', 'over 17,600 CNY'],
    [20.87, '%', 'exact', '20.87%'],
    [118, 'count', 'under', 'under 118'],
    [3_000_000, 'count', 'exact', '3 million'],
    [3, 'rank', 'exact', 'No. 3'],
    [2.5, 'times', 'exact', '2.5 times'],
    [-5_000_000, 'EUR', 'exact', '−5 million EUR'],
  ] as const)('writes %d %s (%s) as "%s"', (value, unit, comparator, words) => {
    expect(formatQuantity(value, unit, comparator)).toBe(words);
  });
});

describe('formatChange(change)', () => {
  it('says which way it went', () => {
    expect(formatChange({ value: 11, unit: '%', basis: 'year-on-year' })).toBe('up 11% year-on-year');
    expect(formatChange({ value: -2.5, unit: '%', basis: null })).toBe('down 2.5%');
  });
});

describe('readFigure(figure, index)', () => {
  it('names what is counted, whose it is, and what narrows it', () => {
    const figure: Figure = {
      ...revenue,
      about: 'policy/little-giant',
      measure: 'count',
      value: 118,
      unit: 'count',
      comparator: 'exact',
      status: 'target',
      time: '2025',
      level: 'national',
      batch: 5,
      segment: 'listed',
      change: null,
      said_by: null,
    };
    expect(readFigure(figure, names)).toEqual({
      title: 'Little Giants (target)',
      amount: '118',
      change: null,
      details: ['listed', 'national', 'batch 5'],
      time: '2025',
      saidBy: null,
    });
  });
});

describe('readFigure(figure, index).title', () => {
  const counted: Figure = { ...revenue, measure: 'count', unit: 'count' };
  it.each<[Figure, string]>([
    [{ ...counted, about: 'policy/little-giant', segment: 'listed' }, 'Little Giants'],
    [{ ...counted, about: 'policy/little-giant', value: 1 }, 'Little Giant'],
    [{ ...counted, about: 'region/shenzhen' }, 'Shenzhen'],
    [{ ...counted, segment: 'factories' }, 'factories'],
    [{ ...counted, evidence: [] }, 'Number'],
    [{ ...revenue, about: 'industry/lasers' }, 'Revenue of industry/lasers'],
    [{ ...revenue, measure: 'reward', about: 'policy/little-giant' }, 'Public money for Little Giant'],
    [{ ...revenue, measure: 'other', evidence: [] }, 'Figure'],
  ])('%#: names what is counted, or what is measured', (figure, title) => {
    expect(readFigure(figure, names).title).toBe(title);
  });
});

describe('describeFigure(figure, index)', () => {
  it('puts it on one line', () => {
    expect(describeFigure(revenue, index)).toBe(
      'Revenue: over 44.64 billion CNY, up 11% year-on-year (2022; according to Ministry of Industry and Information Technology)',
    );
  });
});
