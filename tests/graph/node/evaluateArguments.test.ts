import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvaluateArguments, UsageError } from '../../../graph/node/evaluateArguments.ts';

let corpus = '';

beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'clew-arguments-'));
  mkdirSync(join(corpus, 'gold'));
  mkdirSync(join(corpus, 'articles'));
  writeFileSync(join(corpus, 'fire.json'), '[]');
});
afterAll(() => rmSync(corpus, { recursive: true }));

describe('readEvaluateArguments(argv)', () => {
  it('takes the seeds and their gold when nothing is said', () => {
    expect(readEvaluateArguments([])).toEqual({
      gold: 'tests/gold',
      articles: 'seeds',
      graph: null,
      only: null,
      fire: null,
      json: null,
      list: true,
      help: false,
    });
  });
  it('finds gold/ and articles/ in a corpus folder, however it is named', () => {
    const found = { gold: join(corpus, 'gold'), articles: join(corpus, 'articles') };
    expect(readEvaluateArguments(['--gold', corpus])).toMatchObject(found);
    expect(readEvaluateArguments(['--gold', join(corpus, 'gold/')])).toMatchObject({ articles: found.articles });
    expect(readEvaluateArguments(['--gold', corpus, '--articles', corpus])).toMatchObject(found);
    expect(readEvaluateArguments(['--gold', corpus, '--articles', 'seeds'])).toMatchObject({ articles: 'seeds' });
  });
  it('reads the other options', () => {
    expect(readEvaluateArguments(['--only', '^a0[13]', '--json', 'out.json', '--no-list'])).toMatchObject({
      only: /^a0[13]/u,
      json: 'out.json',
      list: false,
    });
  });
  it('takes a file in the layout of FIRE instead of folders', () => {
    const fire = join(corpus, 'fire.json');
    const read =
      (...argv: string[]) =>
      () =>
        readEvaluateArguments(['--fire', ...argv]);
    expect(read(fire, '--no-list', '--json', 'out.json')()).toMatchObject({ fire, list: false, json: 'out.json' });
    expect(read('no/such.json')).toThrow('--fire: there is no file no/such.json');
    expect(read(corpus)).toThrow(`--fire: there is no file ${corpus}`);
    expect(read(fire, '--gold', corpus)).toThrow('--fire: scores a file of its own, without --gold');
    expect(read(fire, '--only', 'a')).toThrow(UsageError);
  });
  it('refuses what makes no sense and says why', () => {
    const read =
      (...argv: string[]) =>
      () =>
        readEvaluateArguments(argv);
    expect(read('--golden', 'x')).toThrow(UsageError);
    expect(read('--gold')).toThrow(UsageError);
    expect(read('stray')).toThrow(UsageError);
    expect(read('--gold', 'no/such')).toThrow('--gold: there is no folder no/such');
    expect(read('--articles', 'no/such')).toThrow('--articles: there is no folder no/such');
    expect(read('--graph', 'no/such.json')).toThrow('--graph: there is no file no/such.json');
    expect(read('--only', '(')).toThrow('--only: "(" is not a regular expression');
  });
});
