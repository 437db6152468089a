/**
 * Gold annotations: what an attentive reader would write down about one article.
 * The JSON beside an article is checked here, so that scoring can trust its shape.
 */
import { z } from 'zod';
import {
  COMPARATORS,
  type Comparator,
  ENTITY_TYPES,
  isAllowed,
  MEASURES,
  type Measure,
  RELATION_TYPES,
  STATUSES,
} from '../ontology.ts';

z.config({ jitless: true });

const optional = z.boolean().default(false);
const text = z.nullable(z.string()).default(null);

const entity = z.object({
  id: z.string(),
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  kind: text,
  optional,
});

const relation = z.object({
  type: z.enum(RELATION_TYPES),
  source: z.string(),
  target: z.string(),
  quote: z.string().min(1),
  basis: z.enum(['text', 'name']).default('text'),
  attrs: z.record(z.string(), z.unknown()).default({}),
  /** The words in the quote that stand for either end, where the annotator marked them. */
  sourceText: text,
  targetText: text,
  optional,
});

const figure = z.object({
  subject: z.string(),
  about: text,
  measure: z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]),
  value: z.number(),
  unit: z.string(),
  comparator: z.enum(Object.keys(COMPARATORS) as [Comparator, ...Comparator[]]).default('exact'),
  status: z.enum(STATUSES).default('actual'),
  time: text,
  change: z.nullable(z.object({ value: z.number(), unit: z.string() })).default(null),
  quote: z.string().min(1),
  /** The words in the quote that stand for the subject and for the number, where the annotator marked them. */
  subjectText: text,
  valueText: text,
  optional,
});

const goldFile = z.object({
  entities: z.array(entity),
  relations: z.array(relation).default([]),
  figures: z.array(figure).default([]),
});

export type GoldEntity = z.infer<typeof entity>;
export type GoldRelation = z.infer<typeof relation>;
export type GoldFigure = z.infer<typeof figure>;

/** One article's annotation; `name` is the article's file name without folder and extension. */
export interface GoldArticle extends z.infer<typeof goldFile> {
  readonly name: string;
}

/** A gold file is not what the format wants; the message names the file and the place. */
export class GoldError extends Error {
  constructor(name: string, place: string, problem: string, options?: ErrorOptions) {
    super(`${name}${place === '' ? '' : `, ${place}`}: ${problem}`, options);
    this.name = 'GoldError';
  }
}

/**
 * Checks one parsed gold file.
 * @throws GoldError where the shape is wrong, an id stands twice or an end is missing.
 */
export function parseGold(name: string, data: unknown): GoldArticle {
  const result = goldFile.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new GoldError(name, (issue?.path ?? []).join('.'), issue?.message ?? 'is not a gold file', {
      cause: result.error,
    });
  }
  const gold = { name, ...result.data };
  const ids = new Set<string>();
  for (const [index, { id }] of gold.entities.entries()) {
    if (ids.has(id)) throw new GoldError(name, `entities.${index}`, `the id "${id}" stands twice`);
    ids.add(id);
  }
  const checkIds = (place: string, used: readonly (string | null)[]) => {
    const unknown = used.find((id) => id !== null && !ids.has(id));
    if (unknown !== undefined) throw new GoldError(name, place, `there is no entity "${unknown}"`);
  };
  for (const [index, { source, target }] of gold.relations.entries()) checkIds(`relations.${index}`, [source, target]);
  for (const [index, { subject, about }] of gold.figures.entries()) checkIds(`figures.${index}`, [subject, about]);
  return gold;
}

/**
 * What an annotator should mend, though it can be scored: ends the ontology does not allow, relations that stand
 * twice, quotes that are not in the article to the letter, entities the article never names.
 */
export function findGoldFaults(gold: GoldArticle, articleText: string): string[] {
  const flat = flatten(articleText);
  const types = new Map(gold.entities.map(({ id, type }) => [id, type]));
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const { id, name, aliases } of gold.entities)
    if (![name, ...aliases].some((form) => flat.includes(flatten(form))))
      faults.push(`${id}: neither "${name}" nor an alias stands in the text`);
  for (const [index, { type, source, target, quote }] of gold.relations.entries()) {
    const ends = [types.get(source), types.get(target)] as const;
    if (ends[0] && ends[1] && !isAllowed(type, ends[0], ends[1]))
      faults.push(`relations.${index}: ${ends[0]} ${type} ${ends[1]} is not allowed`);
    const key = `${type} ${source} ${target}`;
    if (seen.has(key)) faults.push(`relations.${index}: "${key}" stands twice`);
    seen.add(key);
    if (!articleText.includes(quote)) faults.push(`relations.${index}: the quote is not in the text`);
  }
  for (const [index, { quote }] of gold.figures.entries())
    if (!articleText.includes(quote)) faults.push(`figures.${index}: the quote is not in the text`);
  return faults;
}

function flatten(value: string): string {
  return value.replace(/\s+/g, ' ').trim().toLowerCase();
}
