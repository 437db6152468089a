import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/readOptions.mjs';

const KINDS = { articles: 'articles', port: 'port', host: 'text', 'no-open': 'flag' } as const;

describe('readOptions(argv, kinds)', () => {
  it('reads what is given, folders made absolute', () => {
    expect(readOptions(['--articles', 'seeds', '--port=5200', '--no-open'], KINDS)).toEqual({
      values: { articles: resolve('seeds'), port: '5200', 'no-open': true },
    });
  });

  it('knows --help without being told', () => {
    expect(readOptions(['--help'], KINDS)).toEqual({ values: { help: true } });
  });

  it.each([
    [['--prot', '5200'], 'There is no option --prot; did you mean --port?'],
    [['--watch'], 'There is no option --watch'],
    [['--articels', 'seeds'], 'There is no option --articels; did you mean --articles?'],
    [['--articles', 'nowhere'], '--articles: there is no folder nowhere'],
    [['--articles', 'package.json'], '--articles: package.json is a file; give the folder it lies in'],
    [['--articles', ''], '--articles: needs a folder of articles'],
    [['--port', '70000'], '--port: "70000" is not a port; give a number from 1 to 65535'],
    [['--port', 'next'], '--port: "next" is not a port; give a number from 1 to 65535'],
  ])('%j: says what is wrong', (argv, problem) => {
    expect(readOptions(argv, KINDS)).toEqual({ problem });
  });
});
