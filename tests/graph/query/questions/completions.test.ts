import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { gatherAnswers } from '../../../../graph/query/questions/answers.ts';
import { prepareCompleter } from '../../../../graph/query/questions/completions.ts';
import { listFigureTemplates } from '../../../../graph/query/questions/figureTemplates.ts';
import { listTemplates } from '../../../../graph/query/questions/templates.ts';
import { finish } from '../../../../graph/query/sliced.ts';
import type { Figure } from '../../../../graph/schema.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions, withMore } from './questions.ts';

const search = createSearchIndex(questions);
const complete = finish(prepareCompleter(questions));
const titled = withMore(
  [
    ['leeds', 'Leeds', 'region', 'city'],
    ['gold', 'Gold Maker', 'policy', 'designation'],
  ],
  [
    ['leeds', 'part_of', 'york'],
    ['acme', 'designated_as', 'gold'],
  ],
);
const [plain] = titled.attributes.figures as [Figure];
const counted = { ...plain, measure: 'count', about: 'gold', unit: 'count' } as const;
const figures = [
  ...titled.attributes.figures,
  { ...plain, id: 'g1', subject: 'cork' },
  { ...counted, id: 'g2', subject: 'hull', value: 7 },
  { ...counted, id: 'g3', subject: 'leeds', value: 5 },
];
/** The same with a title, counts of it, and two firms with revenues. */
const more = { ...titled, attributes: { ...titled.attributes, figures } };
const become = (query: string) => complete(query, search.search(query));

describe('prepareCompleter(file)(query, results)', () => {
  it.each([
    ['who ow', ['who owns Dale Bearings', 'who owns Acme Works']],
    ['who owns ', ['who owns Dale Bearings', 'who owns Acme Works']],
    ['Acme fou', ['Acme Works founders', 'Acme Works founded by']],
    ['who owns Da', ['who owns Dale Bearings']],
    ['who owns bear', ['who owns Dale Bearings']],
    ['companies in Yo', ['companies in Yorkshire']],
    ['show me all companies in Hu', ['show me all companies in Hull']],
    ['revenue o', ['revenue of Acme Works']],
    ['Who suppl', ['Who supplies Cork Motors']],
    ['chairm', ['chairman of Acme Works', 'chairmen in Hull']],
    ['chairmen in', ['chairmen in Hull', 'chairmen in Yorkshire']],
    ['where is the', ['where is Acme Works']],
    ['who is An', ['who is Ann Lee']],
    ['who is the chairm', ['who is the chairman of Acme Works']],
    ['what does A', ['what does Acme Works supply']],
    ['how many emp', ['how many employees does Acme Works have']],
    ['Acme inves', ['Acme Works investors']],
    ['Acme’s sup', ['Acme Works supplies']],
  ])('of "%s" makes %j', (query, questions) => {
    expect(become(query).slice(0, 2)).toEqual(questions);
  });

  it.each([
    ['who hosts', 'no event is hosted'],
    ['who owns Acme Works', 'it is whole'],
    ['who owns Cork', 'nobody does'],
    ['revenue of Cork', 'there is none'],
    ['Acme', 'it is a name'],
    ['co', 'two letters begin too much'],
    ['"who ow', 'quotes mean text'],
  ])('makes nothing of "%s": %s', (query) => {
    expect(become(query)).toEqual([]);
  });

  it('offers nothing that would find nothing', () => {
    const answers = finish(gatherAnswers(more));
    const { search } = createSearchIndex(more);
    const templates = [...listTemplates(answers, indexFile(more)), ...listFigureTemplates(answers, indexFile(more))];
    const offered = templates.flatMap(({ lead, tail, noun, has, isWhole }) => {
      if (isWhole) return [lead ?? ''];
      return more.nodes.flatMap(({ key, attributes: { label } }) => {
        if (!has(key)) return [];
        return [...(lead === null ? [] : [`${lead}${label}${tail}`]), ...(noun === null ? [] : [`${label} ${noun}`])];
      });
    });
    expect(offered.length).toBeGreaterThan(100);
    for (const question of new Set(offered)) {
      const { edges, figures, entities, unsaid } = search(question);
      const isFound = edges.length + figures.length > 0 || (question.startsWith('what is') && entities.length > 0);
      expect([question, isFound, unsaid]).toEqual([question, true, null]);
    }
  });

  it.each([
    ['how many gol', ['how many gold makers are there in Hull', 'how many gold makers are there in Leeds']],
    ['what is', ['what is a Gold Maker']],
    ['what is a', ['what is a Gold Maker']],
    ['what is gol', ['what is Gold Maker']],
    ['which cit', ['which city has the most gold makers', 'which cities in Yorkshire', 'which cities in England']],
    ['which company h', ['which company has the highest revenue']],
    ['gold makers i', ['gold makers in Yorkshire', 'gold makers in Hull', 'gold makers in England']],
  ])('of "%s" makes what there are titles and figures for: %j', (query, questions) => {
    const results = createSearchIndex(more).search(query);
    expect(finish(prepareCompleter(more))(query, results)).toEqual(questions);
  });
});
