import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { gatherAnswers } from '../../../../graph/query/questions/answers.ts';
import { prepareCompleter } from '../../../../graph/query/questions/completions.ts';
import { listTemplates } from '../../../../graph/query/questions/templates.ts';
import { finish } from '../../../../graph/query/sliced.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions } from './questions.ts';

const graph = indexFile(questions);
const search = createSearchIndex(questions);
const complete = finish(prepareCompleter(questions));
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
    ['Who suppl', ['who supplies Cork Motors']],
    ['chairm', ['chairman of Acme Works']],
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
    const offered = listTemplates(finish(gatherAnswers(questions)), graph).flatMap(({ lead, tail, noun, has }) =>
      questions.nodes.flatMap(({ key, attributes: { label } }) => {
        if (!has(key)) return [];
        return [...(lead === null ? [] : [`${lead}${label}${tail}`]), ...(noun === null ? [] : [`${label} ${noun}`])];
      }),
    );
    expect(offered.length).toBeGreaterThan(100);
    for (const question of new Set(offered)) {
      const { edges, figures, unsaid } = search.search(question);
      expect([question, edges.length + figures.length > 0, unsaid]).toEqual([question, true, null]);
    }
  });
});
