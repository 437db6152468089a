import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFiguresCsv, formatFiguresTsv } from '../../../graph/formats/figuresCsv.ts';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { figure, fileOf } from '../query/measures/figureExample.ts';

const names = indexFile(fileOf());

/** Reads RFC 4180 as other programs do. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The only row as name → cell. */
function readOnly(text: string): Record<string, string> {
  const [header = [], row = []] = parseCsv(text.replace(/^\uFEFF/, ''));
  return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
}

describe('formatFiguresCsv(figures, names)', () => {
  it('has every field of a figure, with article and sentence', () => {
    const change = { value: 11, unit: '%', basis: 'year-on-year' };
    const parts = { value: 44_640_000_000, measure: 'trade', unit: 'CNY', time: '2022-01/2022-10', change } as const;
    expect(readOnly(formatFiguresCsv([figure('f1', { ...parts, said_by: 'region/china' })], names))).toEqual({
      id: 'f1',
      subject: 'Shenzhen',
      subject_key: 'region/shenzhen',
      about: 'Little Giant',
      about_key: 'policy/little-giant',
      measure: 'trade',
      value: '44640000000',
      unit: 'CNY',
      comparator: 'exact',
      status: 'actual',
      time: '2022-01/2022-10',
      level: '',
      batch: '',
      segment: '',
      change_value: '11',
      change_unit: '%',
      change_basis: 'year-on-year',
      scope: '',
      said_by: 'China',
      said_by_key: 'region/china',
      articles: 'a',
      publishers: 'The A Times',
      published: '2022-03-01',
      urls: '',
      offsets: '12-23',
      sentences: 'Sentence 01.',
    });
  });

  it('keeps the sentences of several articles in one row', () => {
    const row = readOnly(formatFiguresCsv([figure('f1', { in: 'ab' })], names));
    expect(row).toMatchObject({ articles: 'a | b', published: '2022-03-01 | 2023-03-01' });
  });

  it('keeps spreadsheets from running a text as a formula, and numbers as they are', () => {
    const row = readOnly(formatFiguresCsv([figure('f1', { segment: '=1+1', value: -5 })], names));
    expect(row).toMatchObject({ segment: "'=1+1", value: '-5' });
  });

  it('gives back any text through quotes, commas and line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') }), (text) => {
        const segment = `x${text}`;
        expect(readOnly(formatFiguresCsv([figure('f1', { segment })], names))).toHaveProperty('segment', segment);
      }),
    );
  });

  it('is a header alone without figures', () => {
    expect(formatFiguresCsv([], names)).toMatch(/^\uFEFFid,subject,.*,sentences\r\n$/);
  });
});

describe('formatFiguresTsv(figures, names)', () => {
  it('has as many cells in each line, whatever the text', () => {
    const lines = formatFiguresTsv([figure('f1', { segment: 'a\tb\nc' })], names).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]?.split('\t')).toHaveLength(lines[0]?.split('\t').length ?? 0);
    expect(lines[1]).toContain('\ta b c\t');
  });
});
