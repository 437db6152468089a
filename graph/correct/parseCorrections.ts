/** `corrections.yaml`: a list of entries, each of which is one operation on the graph. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import {
  ENTITIES,
  ENTITY_TYPES,
  type EntityType,
  MEASURES,
  type Measure,
  RELATION_TYPES,
  RELATIONS,
} from '../ontology.ts';
import type { Correction, Operation } from './correction.ts';
import { holdsQuote } from './quote.ts';

/** The file makes no sense; the message names the file, the entry, its fault and what to do. */
export class CorrectionsError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CorrectionsError';
  }
}

/** YAML takes `2022` for a number where words are meant. */
const name = z
  .union([z.string(), z.number()], 'is missing, or no text')
  .transform(String)
  .refine((text) => text.trim() !== '', 'is empty');
const entityType = z.enum(ENTITY_TYPES);
const relation = z.enum(RELATION_TYPES);
const measure = z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]);
const why = z.optional(z.string());

const isKind = ({ kind, ...given }: { kind?: string | undefined; to?: EntityType; type?: EntityType }) =>
  kind === undefined || ENTITIES[(given.to ?? given.type) as EntityType].kinds.includes(kind);
const NO_KIND = { path: ['kind'], error: 'is no kind of that type' };

const NO_PART = 'needs the articles, or the quotes, that speak of the other one';

/** By the first word or words of an entry, which say what to do. */
const ENTRIES = {
  merge: z.strictObject({ merge: z.array(name).min(2, 'needs two entities or more'), why }),
  split: z
    .strictObject({
      split: name,
      articles: z.optional(z.array(name).min(1, NO_PART)),
      quotes: z.optional(z.array(name).min(1, NO_PART)),
      as: z.optional(name),
      why,
    })
    .refine(({ articles, quotes }) => articles ?? quotes, { path: ['articles'], error: NO_PART }),
  rename: z.strictObject({ rename: name, to: name, why }),
  retype: z.strictObject({ retype: name, to: entityType, kind: z.optional(z.string()), why }).refine(isKind, NO_KIND),
  drop: z.strictObject({ drop: name, why }),
  'drop relation': z.strictObject({ 'drop relation': relation, from: name, to: name, why }),
  'drop figure': z
    .strictObject({
      'drop figure': z.union([z.string(), z.number()], "must be a figure's id or value"),
      of: z.optional(name),
      measure: z.optional(measure),
      time: z.optional(name),
      why,
    })
    .refine((entry) => typeof entry['drop figure'] === 'string' || entry.of !== undefined, {
      path: ['of'],
      error: 'is missing: a value alone is no figure',
    }),
  add: z
    .strictObject({ add: name, type: entityType, kind: z.optional(z.string()), article: name, quote: name, why })
    .refine(isKind, NO_KIND)
    .refine((entry) => holdsQuote(entry.quote, entry.add), {
      path: ['quote'],
      error: 'must hold the name, to the letter',
    }),
  'add relation': z
    .strictObject({
      'add relation': relation,
      from: name,
      to: name,
      article: name,
      quote: name,
      attrs: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
      why,
    })
    .refine(({ attrs, ...entry }) => Object.keys(attrs ?? {}).every(isAttributeOf(entry['add relation'])), {
      path: ['attrs'],
      error: 'has an attribute that such a relation does not carry',
    }),
} satisfies Record<Operation, z.ZodType>;

const OPERATIONS = Object.keys(ENTRIES) as Operation[];
/** What the field that names the operation is called afterwards. */
const SUBJECT: Readonly<Record<Operation, string>> = {
  merge: 'entities',
  split: 'entity',
  rename: 'entity',
  retype: 'entity',
  drop: 'entity',
  'drop relation': 'relation',
  'drop figure': 'figure',
  add: 'entity',
  'add relation': 'relation',
};

function isAttributeOf(type: (typeof RELATION_TYPES)[number]): (attribute: string) => boolean {
  return (attribute) => RELATIONS[type].attributes.includes(attribute);
}

/**
 * @param file the path of the file itself, for messages
 * @returns the entries in file order
 * @throws CorrectionsError naming the line or the entry at fault
 */
export function parseCorrections(text: string, file: string): Correction[] {
  const document = parseDocument(text, { schema: 'core', prettyErrors: true });
  const fault = document.errors[0];
  if (fault)
    throw new CorrectionsError(`${file}: ${fault.message.split('\n')[0]} Correct that line.`, { cause: fault });
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  if (data === null) return [];
  if (!Array.isArray(data))
    throw new CorrectionsError(
      `${file}: is no list. Begin each entry with "- ", as in "- merge: [One name, Other name]".`,
    );
  return data.map((entry: unknown, at) => parseEntry(entry, at + 1, file));
}

function parseEntry(entry: unknown, number: number, file: string): Correction {
  const place = `${file}, entry ${number}`;
  const fields = typeof entry === 'object' && entry !== null ? Object.keys(entry) : [];
  const named = OPERATIONS.filter((operation) => fields.includes(operation));
  const [operation] = named;
  if (operation === undefined || named.length > 1)
    throw new CorrectionsError(
      `${place}: says ${operation === undefined ? 'nothing to do' : `both ${named.join(' and ')}`}. Give it one of ${OPERATIONS.join(', ')}.`,
    );
  const result = ENTRIES[operation].safeParse(entry);
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.path.map(String).join(' → ') ?? '';
    const problem =
      issue?.code === 'unrecognized_keys' ? `has an unknown field "${issue.keys[0]}"` : `${issue?.message}`.trim();
    throw new CorrectionsError(
      `${place} (${operation}): ${field === '' ? '' : `${field}: `}${problem}. Correct it or remove the entry.`,
      {
        cause: result.error,
      },
    );
  }
  const { [operation]: subject, why: _, ...rest } = result.data as Record<string, unknown>;
  return { entry: number, operation, [SUBJECT[operation]]: subject, ...rest } as unknown as Correction;
}
