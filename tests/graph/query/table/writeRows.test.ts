import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { finish } from '../../../../graph/query/sliced.ts';
import { listRelationColumns } from '../../../../graph/query/table/relationColumns.ts';
import { writeRows } from '../../../../graph/query/table/writeRows.ts';
import { example } from '../example.ts';

const columns = listRelationColumns(indexFile(example)).filter(({ id }) => ['source', 'target', 'date'].includes(id));

describe('writeRows(rows, order, columns, kind)', () => {
  it('writes titles and the rows in their order, dates as machines read them', () => {
    expect(finish(writeRows(example.edges, Uint32Array.of(5, 0), columns, 'csv'))).toBe(
      '\uFEFFFrom,To,Date\r\nShenzhen,Guangdong,\r\nBrightlathe,Shenzhen Stock Exchange,2022-06\r\n',
    );
  });

  it('separates by tabs for the clipboard', () => {
    expect(finish(writeRows(example.edges, Uint32Array.of(5), columns, 'tabs'))).toBe(
      'From\tTo\tDate\nShenzhen\tGuangdong\t',
    );
  });
});
