import type { GoldArticle } from '../../../graph/evaluate/gold.ts';
import { type Evidence, FORMAT, type GraphEdge, type GraphFile } from '../../../graph/schema.ts';

/** The graph a perfect reader would build: every gold entity a node of its own, every quote an evidence span. */
export function graphFromGold(articles: readonly { gold: GoldArticle; text: string }[]): GraphFile {
  const quoteSpan = (article: string, text: string, quote: string): Evidence => {
    const start = text.indexOf(quote);
    return { article, start, end: start + quote.length };
  };
  const keyOf = (gold: GoldArticle, id: string) => `${gold.name}/${id}`;
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: FORMAT,
      title: 'From gold',
      builtFrom: '',
      articles: articles.map(({ gold, text }) => ({
        id: gold.name,
        file: `${gold.name}.txt`,
        title: '',
        publisher: null,
        published: null,
        url: null,
        byline: [],
        text,
        blocks: [{ kind: 'body', start: 0, end: text.length }],
        mentions: gold.entities.flatMap(({ id, name, aliases }) =>
          [name, ...aliases]
            .filter((form) => text.includes(form))
            .map((form) => ({
              node: keyOf(gold, id),
              start: text.indexOf(form),
              end: text.indexOf(form) + form.length,
            })),
        ),
      })),
      figures: articles.flatMap(({ gold, text }) =>
        gold.figures.map((figure, index) => ({
          id: `${gold.name}/figure/${index}`,
          subject: keyOf(gold, figure.subject),
          about: figure.about === null ? null : keyOf(gold, figure.about),
          measure: figure.measure,
          value: figure.value,
          unit: figure.unit,
          comparator: figure.comparator,
          status: figure.status,
          time: figure.time,
          level: null,
          batch: null,
          segment: null,
          change: null,
          scope: null,
          said_by: null,
          evidence: [quoteSpan(gold.name, text, figure.quote)],
        })),
      ),
    },
    nodes: articles.flatMap(({ gold }) =>
      gold.entities.map(({ id, type, name, aliases, kind }) => ({
        key: keyOf(gold, id),
        attributes: { entityType: type, kind, label: name, name, aliases, description: null, x: 0, y: 0 },
      })),
    ),
    edges: articles.flatMap(({ gold, text }) =>
      gold.relations.map(
        ({ type, source, target, basis, quote }, index): GraphEdge => ({
          key: `${gold.name}/edge/${index}`,
          source: keyOf(gold, source),
          target: keyOf(gold, target),
          attributes: { relation: type, basis, attrs: {}, evidence: [quoteSpan(gold.name, text, quote)] },
        }),
      ),
    ),
  };
}
