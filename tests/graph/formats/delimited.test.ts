import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCsv, writeCsvLine, writeTabLine } from '../../../graph/formats/delimited.ts';

describe('writeCsvLine(cells)', () => {
  it('puts cells with commas, quotes or line breaks in quotes', () => {
    expect(writeCsvLine(['Golden Sea', 'a, b', 'the "little giant"', 'two\nlines', 7, null])).toBe(
      'Golden Sea,"a, b","the ""little giant""","two\nlines",7,',
    );
  });

  it('lets no text be run as a formula, and leaves numbers as they are', () => {
    expect(writeCsvLine(['=1+1', '+86', '-', '@SUM(A1)', '\t=1', -5])).toBe(`'=1+1,'+86,'-,'@SUM(A1),"'\t=1",-5`);
  });

  it('reads back as it was written', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t\r']/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(readLine(writeCsvLine(cells))).toEqual(cells);
      }),
    );
  });
});

describe('joinCsv(lines)', () => {
  it('begins with a byte order mark and ends every line as RFC 4180 wants', () => {
    expect(joinCsv(['name', '深圳'])).toBe('\uFEFFname\r\n深圳\r\n');
    expect(new TextEncoder().encode(joinCsv(['a'])).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  });
});

describe('writeTabLine(cells)', () => {
  it('keeps every row on its line and every cell in its column', () => {
    expect(writeTabLine(['two\r\nlines', 'a\tb', null, 3, '=x'])).toBe("two lines\ta b\t\t3\t'=x");
  });
});

/** The cells of one line as RFC 4180 reads it. */
function readLine(line: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/gy;
  for (;;) {
    const match = pattern.exec(line);
    if (!match) throw new Error(`no CSV: ${line}`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return cells;
  }
}
