/** Graphs made of figures alone, for the tests of charts. */
import type { Figure, GraphArticle, GraphFile, GraphNode } from '../../../../graph/schema.ts';

const PLAIN: Omit<Figure, 'id' | 'subject' | 'evidence'> = {
  about: 'policy/little-giant',
  measure: 'count',
  value: 100,
  unit: 'count',
  comparator: 'exact',
  status: 'actual',
  time: null,
  level: null,
  batch: null,
  segment: null,
  change: null,
  scope: null,
  said_by: null,
};

type FigureParts = Partial<Omit<Figure, 'evidence'>> & {
  /** Articles that give it: `a` was published on 1 March 2022, `b` on 1 March 2023, `c` on no day. */
  readonly in?: string;
  /** Which sentence of the article, from 0. */
  readonly sentence?: number;
};

/** A count of Little Giants in Shenzhen, said in article `a`, unless the parts say otherwise. */
export function figure(id: string, { in: source = 'a', sentence, ...parts }: FigureParts = {}): Figure {
  const at = sentence ?? Number(id.replace(/\D/g, '') || 0);
  const evidence = [...source].map((article) => ({ article, start: at * 12, end: at * 12 + 11 }));
  return { id, subject: 'region/shenzhen', ...PLAIN, ...parts, evidence };
}

const TEXT = Array.from({ length: 20 }, (_, at) => `Sentence ${String(at).padStart(2, '0')}`).join('. ');
const PUBLISHED: Readonly<Record<string, string>> = { a: '2022-03-01', b: '2023-03-01' };

const article = (id: string): GraphArticle => ({
  id,
  file: `${id}.txt`,
  title: `Article ${id}`,
  publisher: `The ${id.toUpperCase()} Times`,
  published: PUBLISHED[id] ?? null,
  url: null,
  byline: [],
  text: TEXT,
  blocks: [{ kind: 'body', start: 0, end: TEXT.length }],
  mentions: [],
});

const NAMES: Readonly<Record<string, string>> = {
  'region/shenzhen': 'Shenzhen',
  'region/china': 'China',
  'region/jiaxing': 'Jiaxing',
  'policy/little-giant': 'Little Giant',
};

const nodeOf = (key: string): GraphNode => ({
  key,
  attributes: {
    entityType: key.startsWith('policy') ? 'policy' : 'region',
    kind: key.startsWith('policy') ? 'designation' : 'city',
    label: NAMES[key] ?? key,
    name: NAMES[key] ?? key,
    aliases: [],
    description: null,
    x: 0,
    y: 0,
  },
});

export function fileOf(...figures: readonly Figure[]): GraphFile {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'clew/1',
      title: 'Figures',
      builtFrom: 'sha256:0',
      articles: [article('a'), article('b'), article('c')],
      figures: [...figures],
    },
    nodes: Object.keys(NAMES).map(nodeOf),
    edges: [],
  };
}
