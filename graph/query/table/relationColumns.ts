/** The columns of the table of relations. */

import { joinParts } from '../../formats/delimited.ts';
import { type Basis, RELATIONS } from '../../ontology.ts';
import type { Evidence, GraphEdge } from '../../schema.ts';
import { readDate } from '../dates.ts';
import { putSurestFirst, quoteSentences, sayPercentage } from '../evidence/evidence.ts';
import { listSources } from '../evidence/passages.ts';
import { labelOf, summarizeAttributes } from '../evidence/statements.ts';
import type { GraphIndex } from '../graphIndex.ts';
import type { Column } from './column.ts';

const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  text: 'articles',
  name: 'a name',
  gazetteer: 'background geography',
};

export function listRelationColumns(index: GraphIndex): readonly Column<GraphEdge>[] {
  return [
    { id: 'source', title: 'From', isNumber: false, valueOf: ({ source }) => labelOf(index, source) },
    {
      id: 'relation',
      title: 'Relation',
      isNumber: false,
      valueOf: ({ attributes }) => RELATIONS[attributes.relation].label,
    },
    { id: 'target', title: 'To', isNumber: false, valueOf: ({ target }) => labelOf(index, target) },
    {
      id: 'sources',
      title: 'Articles',
      isNumber: true,
      valueOf: ({ attributes }) => listSources(attributes.evidence).length,
    },
    { id: 'sentences', title: 'Sentences', isNumber: true, valueOf: ({ attributes }) => attributes.evidence.length },
    {
      id: 'date',
      title: 'Date',
      isNumber: false,
      valueOf: dateOf,
      wordsOf: (edge) => readDate(dateOf(edge) ?? ''),
    },
    {
      id: 'details',
      title: 'Details',
      isNumber: false,
      valueOf: ({ attributes: { attrs } }) => summarizeAttributes({ ...attrs, date: null }) || null,
    },
    {
      id: 'confidence',
      title: 'Confidence',
      isNumber: true,
      valueOf: confidenceOf,
      wordsOf: (edge) => {
        const confidence = confidenceOf(edge);
        return confidence === null ? '' : sayPercentage(confidence);
      },
    },
    { id: 'basis', title: 'Known from', isNumber: false, valueOf: ({ attributes }) => BASIS_WORDS[attributes.basis] },
    sourceColumn('sentence', 'Sentence', (edge) => quoteSentences(edge, index)),
    sourceColumn('article', 'Article', ({ evidence }) => evidence.map(({ article }) => titleOf(index, article))),
    sourceColumn('publisher', 'Publisher', ({ evidence }) =>
      evidence.map(({ article }) => index.articles.get(article)?.publisher),
    ),
    sourceColumn('published', 'Published', ({ evidence }) =>
      evidence.map(({ article }) => index.articles.get(article)?.published),
    ),
  ];
}

type Backed = { readonly evidence: readonly Evidence[] };

/** Of each sentence that says so, the surest first, one thing; shown is that of the surest, files get all. */
function sourceColumn(
  id: string,
  title: string,
  read: (backed: Backed) => readonly (string | null | undefined)[],
): Column<GraphEdge> {
  const readAll = ({ attributes }: GraphEdge) => read({ evidence: putSurestFirst(attributes.evidence) });
  return {
    id,
    title,
    isNumber: false,
    isExtra: true,
    isProvenance: true,
    valueOf: (edge) => joinParts(readAll(edge)) || null,
    wordsOf: (edge) => readAll(edge)[0] ?? '',
  };
}

function titleOf({ articles }: GraphIndex, id: string): string {
  return articles.get(id)?.title ?? id;
}

function dateOf({ attributes }: GraphEdge): string | null {
  const { date } = attributes.attrs;
  return date === undefined || date === null || date === '' ? null : String(date);
}

/** How likely the best of the sentences is read right; null where no sentence says. */
function confidenceOf({ attributes }: GraphEdge): number | null {
  return attributes.evidence.reduce<number | null>(
    (best, { confidence }) => (confidence === undefined ? best : Math.max(best ?? 0, confidence)),
    null,
  );
}

/** All of a relation that can be looked for in the table. */
export function textOfRelation(index: GraphIndex, { source, target, attributes }: GraphEdge): string {
  const details = summarizeAttributes(attributes.attrs);
  return `${labelOf(index, source)} ${RELATIONS[attributes.relation].label} ${labelOf(index, target)} ${details}`;
}
