import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { COLUMNS, type Column, readCell } from '../../../../graph/query/table/column.ts';
import { listEntityColumns, textOfEntity } from '../../../../graph/query/table/entityColumns.ts';
import { listRelationColumns, textOfRelation } from '../../../../graph/query/table/relationColumns.ts';
import type { GraphEdge, GraphNode } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

const index = indexFile(example);
const all = new Set(example.edges.map(({ key }) => key));
const nodeOf = (key: string) => index.nodes.get(key) as GraphNode;
const edgeAt = (at: number) => example.edges[at] as GraphEdge;
const readRow = <Row>(columns: readonly Column<Row>[], row: Row) =>
  Object.fromEntries(columns.map((column) => [column.id, readCell(column, row)]));

describe('COLUMNS', () => {
  it('names every column of both tables', () => {
    expect(listEntityColumns(index, all).map(({ id }) => id)).toEqual(COLUMNS.entities);
    expect(listRelationColumns(index).map(({ id }) => id)).toEqual(COLUMNS.relations);
  });
});

describe('listEntityColumns(index, edges)', () => {
  it('says of an entity what it is and how much hangs on it', () => {
    expect(readRow(listEntityColumns(index, all), nodeOf('company/brightlathe'))).toEqual({
      name: 'Brightlathe',
      type: 'Company',
      kind: '',
      connections: '4',
      articles: '2',
      figures: '1',
      fullName: 'Brightlathe Precision Co., Ltd.',
      aliases: 'Brightlathe Precision Co., Ltd.; the "lathe", that is; BPC',
      description: 'a maker of lathes',
    });
  });

  it('counts the visible connections alone', () => {
    const listed = example.edges.filter(({ attributes }) => attributes.relation === 'listed_on');
    const columns = listEntityColumns(index, new Set(listed.map(({ key }) => key)));
    expect(readRow(columns, nodeOf('company/brightlathe'))).toMatchObject({ connections: '1' });
    expect(readRow(columns, nodeOf('region/guangdong'))).toMatchObject({ connections: '0', kind: 'province' });
  });

  it('puts descriptions away where no entity has one', () => {
    const bare = { ...example, nodes: example.nodes.filter(({ attributes }) => attributes.description === null) };
    const extras = (file: typeof example) =>
      listEntityColumns(indexFile(file), new Set()).flatMap(({ id, isExtra }) => (isExtra ? [id] : []));
    expect(extras(example)).toEqual(['fullName']);
    expect(extras(bare)).toEqual(['fullName', 'description']);
  });
});

describe('textOfEntity(node)', () => {
  it('holds names, type and kind', () => {
    expect(textOfEntity(nodeOf('region/shenzhen'))).toBe('Shenzhen Shenzhen Region city');
  });
});

describe('listRelationColumns(index)', () => {
  it('says who is connected with whom, since when, and who says so', () => {
    expect(readRow(listRelationColumns(index), edgeAt(0))).toEqual({
      source: 'Brightlathe',
      relation: 'is listed on',
      target: 'Shenzhen Stock Exchange',
      sources: '2',
      sentences: '2',
      date: 'June 2022',
      details: '',
      confidence: '',
      basis: 'articles',
      sentence:
        'Brightlathe lists in Shenzhen Brightlathe Precision Co., Ltd. (Brightlathe), a "little giant" in Shenzhen, landed on the Shenzhen Stock Exchange in June.',
      article: 'Brightlathe lists in Shenzhen',
      publisher: 'Harbour Post',
      published: '2022-06-22',
    });
  });

  it('gives files every sentence with its article, the surest first, and shows the surest', () => {
    const edge = edgeAt(0);
    const evidence = edge.attributes.evidence.map((item, at) => ({ ...item, confidence: 0.6 + 0.2 * at }));
    const sure = { ...edge, attributes: { ...edge.attributes, evidence } };
    const columns = listRelationColumns(index).filter(({ isProvenance }) => isProvenance);
    expect(readRow(columns, sure)).toMatchObject({ article: 'Who works with whom', publisher: '', published: '2023' });
    expect(Object.fromEntries(columns.map((column) => [column.id, column.valueOf(sure)]))).toEqual({
      sentence: expect.stringMatching(/^Brightlathe, listed on .* Östliche Werke\. \| Brightlathe lists .* in June\.$/),
      article: 'Who works with whom | Brightlathe lists in Shenzhen',
      publisher: ' | Harbour Post',
      published: '2023 | 2022-06-22',
    });
  });

  it('shows the best of several confidences', () => {
    const edge = edgeAt(0);
    const evidence = edge.attributes.evidence.map((item, at) => ({ ...item, confidence: 0.6 + 0.204 * at }));
    const sure = { ...edge, attributes: { ...edge.attributes, evidence } };
    expect(readRow(listRelationColumns(index), sure)).toMatchObject({ confidence: '80 %' });
  });

  it('says of background geography that no article does', () => {
    expect(readRow(listRelationColumns(index), edgeAt(5))).toMatchObject({
      sources: '0',
      basis: 'background geography',
      sentence: '',
      publisher: '',
    });
  });
});

describe('textOfRelation(index, edge)', () => {
  it('is the relation as a sentence with its attributes', () => {
    expect(textOfRelation(index, edgeAt(0))).toBe('Brightlathe is listed on Shenzhen Stock Exchange June 2022');
  });
});
