import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseGold } from '../../../graph/evaluate/gold.ts';
import { evaluate } from '../../../graph/node/evaluateCommand.ts';
import { graphFromGold } from '../evaluate/graphFromGold.ts';

const text = 'Acme is based in Ulm.';
const gold = {
  entities: [
    { id: 'e1', type: 'company', name: 'Acme' },
    { id: 'e2', type: 'region', name: 'Ulm' },
  ],
  relations: [{ type: 'located_in', source: 'e1', target: 'e2', quote: text }],
};
const graph = graphFromGold([{ gold: parseGold('acme', { ...gold, relations: [] }), text }]);

let corpus = '';

beforeAll(() => {
  corpus = mkdtempSync(join(tmpdir(), 'clew-evaluate-'));
  for (const folder of ['gold', 'articles', 'broken']) mkdirSync(join(corpus, folder));
  writeFileSync(join(corpus, 'gold/acme.json'), JSON.stringify(gold));
  writeFileSync(join(corpus, 'broken/acme.json'), '{');
  writeFileSync(join(corpus, 'graph.json'), JSON.stringify(graph));
});
afterAll(() => rmSync(corpus, { recursive: true }));

async function run(...argv: string[]) {
  const lines: string[] = [];
  const warnings: string[] = [];
  const built: string[] = [];
  const code = await evaluate(argv, {
    log: (line) => lines.push(line),
    warn: (line) => warnings.push(line),
    build: async (folder, isWanted) => {
      built.push(folder, ...['acme', 'other'].filter(isWanted));
      return graph;
    },
  });
  return { code, output: lines.join('\n'), warnings, built };
}

describe('evaluate(argv, effects)', () => {
  it('builds only the articles that have gold, and prints findings and scores', async () => {
    const { code, output, built } = await run('--gold', corpus);
    expect(code).toBe(0);
    expect(built).toEqual([join(corpus, 'articles'), 'acme']);
    expect(output).toContain('missed         relation Acme —located_in→ Ulm');
    expect(output).toMatch(/^entities +1\.000 +1\.000 +1\.000/m);
  });
  it('scores a finished graph, without the lists if asked, and writes JSON', async () => {
    const json = join(corpus, 'scores.json');
    const { code, output, built } = await run(
      ...['--gold', corpus, '--graph', join(corpus, 'graph.json'), '--no-list', '--json', json],
    );
    expect([code, built]).toEqual([0, []]);
    expect(output).not.toContain('missed         relation');
    const { overall } = JSON.parse(readFileSync(json, 'utf8'));
    expect(overall.rates.relations).toEqual({ precision: null, recall: 0, f1: 0 });
  });
  it('scores sentences in the layout of FIRE, building nothing', async () => {
    const [fire, json] = [join(corpus, 'fire.json'), join(corpus, 'fire-scores.json')];
    const entities = [
      { type: 'Company', start: 0, end: 3 },
      { type: 'Location', start: 6, end: 7 },
    ];
    const relations = [{ type: 'Locatedin', head: 0, tail: 1 }];
    const tokens = 'Acme Pumps Inc. is based in Berlin .'.split(' ');
    writeFileSync(fire, JSON.stringify([{ tokens, entities, relations }]));
    const { code, output, built } = await run('--fire', fire, '--json', json);
    expect([code, built]).toEqual([0, []]);
    expect(output).toMatch(/^entities, exact +1\.000 +1\.000 +1\.000/m);
    expect(output).toMatch(/^ {2}located_in +1\.000 +1\.000 +1\.000/m);
    expect(JSON.parse(readFileSync(json, 'utf8')).relations.rates).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
  it('exits with 1 when that file is not JSON or has another shape, naming the place, with 2 when it is missing', async () => {
    const fire = join(corpus, 'broken-fire.json');
    writeFileSync(fire, '[');
    expect(await run('--fire', fire)).toMatchObject({
      code: 1,
      warnings: [expect.stringContaining('broken-fire.json: is not JSON')],
    });
    writeFileSync(
      fire,
      JSON.stringify([{ tokens: ['Acme'], entities: [{ type: 'Company', start: 0, end: 2 }], relations: [] }]),
    );
    expect(await run('--fire', fire)).toMatchObject({
      code: 1,
      warnings: [`${fire}, 0.entities.0: 0 to 2 is no span of 1 tokens`],
    });
    expect(await run('--fire', join(corpus, 'none.json'))).toMatchObject({
      code: 2,
      warnings: [`--fire: there is no file ${join(corpus, 'none.json')}`, 'Try --help.'],
    });
  });
  it('exits with 2 and a reason on wrong arguments', async () => {
    expect(await run('--gold', corpus, '--only', 'nothing')).toMatchObject({
      code: 2,
      warnings: [`--gold: ${join(corpus, 'gold')} has no gold annotations that match nothing`, 'Try --help.'],
    });
    expect((await run('--unknown')).code).toBe(2);
  });
  it('exits with 1 when a gold file or the graph cannot be read', async () => {
    const broken = await run('--gold', join(corpus, 'broken'));
    expect(broken.code).toBe(1);
    expect(broken.warnings[0]).toContain('acme.json: is not JSON');
    expect((await run('--gold', corpus, '--graph', join(corpus, 'gold/acme.json'))).code).toBe(1);
  });
  it('explains itself', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    expect(output).toContain('Usage: npm run evaluate');
  });
});
