import { describe, expect, it } from 'vitest';
import { formatFire, formatFireFindings } from '../../../../graph/evaluate/fire/formatFire.ts';
import { scoreFire } from '../../../../graph/evaluate/fire/scoreFire.ts';
import { finding } from './finding.ts';
import { annotate } from './sentences.ts';

describe('formatFire(score), formatFireFindings(findings)', () => {
  const gold = annotate(
    'Acme Pumps Inc. , a wholly - owned subsidiary of Beta Holdings Ltd. , is based in Berlin .',
    [
      ['Acme Pumps Inc.', 'Company'],
      ['Beta Holdings Ltd.', 'Company'],
      ['Berlin', 'Location'],
    ],
    [
      ['Subsidiaryof', 0, 1],
      ['Locatedin', 0, 2],
    ],
  );
  it('prints a table with what was compared and what was not', () => {
    const lines = formatFire(
      scoreFire(
        [gold],
        finding([
          ['Berlin', 'region'],
          ['Acme', 'company'],
        ]),
      ),
    ).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '                     precision    recall        F1     right    missed     wrong',
      'entities, exact          0.500     0.333     0.400         1         2         1',
      '  company                0.000     0.000     0.000         0         2         1',
      '  region                 1.000     1.000     1.000         1         0         0',
    ]);
    expect(lines).toContain('1 sentence in the layout of FIRE (Hamad et al. 2024), read as an article of its own.');
    expect(lines.at(-2)).toBe('Gold left out: entities none; relations none.');
  });
  it('lists misses and false alarms by sentence', () => {
    const { findings } = scoreFire(
      [gold],
      finding(
        [
          ['Berlin', 'region'],
          ['subsidiary', 'product'],
        ],
        [['part_of', 'Berlin', 'Berlin']],
      ),
    );
    expect(formatFireFindings(findings).split('\n')).toEqual([
      'sentence 0: Acme Pumps Inc., a wholly-owned subsidiary of Beta Holdings Ltd., is based in Berlin.',
      '  missed         company “Acme Pumps Inc.”',
      '  missed         company “Beta Holdings Ltd.”',
      '  false alarm    product “subsidiary”',
      '  missed         “Acme Pumps Inc.” —part_of→ “Beta Holdings Ltd.”',
      '  missed         “Acme Pumps Inc.” —located_in→ “Berlin”',
      '  false alarm    “Berlin” —part_of→ “Berlin”',
    ]);
    expect(formatFireFindings([])).toBe('');
  });
});
