/**
 * Span-level gold in the layout of FIRE: sentences as tokens, with typed spans of tokens and typed pairs of spans.
 * Hamad et al. 2024, "FIRE: A Dataset for Financial Relation Extraction", Findings of NAACL 2024.
 * The data (github.com/hmhamad/FIRE, CC BY 4.0) are not part of Clew.
 */
import { z } from 'zod';
import { GoldError } from '../gold.ts';

z.config({ jitless: true });

const index = z.int().nonnegative();

const entity = z.object({
  type: z.string().min(1),
  /** Index of the first token. */
  start: index,
  /** Index after the last token. */
  end: index,
});

const relation = z.object({
  type: z.string().min(1),
  /** Index into `entities`. */
  head: index,
  /** Index into `entities`. */
  tail: index,
});

const instance = z.object({
  tokens: z.array(z.string()).min(1),
  entities: z.array(entity),
  relations: z.array(relation),
});

const fireFile = z.array(instance).min(1);

/** One annotated sentence (sometimes two or three). Types are whatever the file says; the mapping knows some of them. */
export type FireInstance = z.infer<typeof instance>;

/**
 * Checks one parsed file; other fields than tokens, entities and relations are passed by.
 * @param name what the messages call the file
 * @throws GoldError naming the place, where the shape is wrong, a span leaves the tokens or an end is missing.
 */
export function parseFire(name: string, data: unknown): FireInstance[] {
  const result = fireFile.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new GoldError(name, (issue?.path ?? []).join('.'), issue?.message ?? 'is not in the layout of FIRE', {
      cause: result.error,
    });
  }
  for (const [at, { tokens, entities, relations }] of result.data.entries()) {
    for (const [number, { start, end }] of entities.entries())
      if (start >= end || end > tokens.length)
        throw new GoldError(
          name,
          `${at}.entities.${number}`,
          `${start} to ${end} is no span of ${tokens.length} tokens`,
        );
    for (const [number, { head, tail }] of relations.entries())
      for (const end of [head, tail])
        if (end >= entities.length) throw new GoldError(name, `${at}.relations.${number}`, `there is no entity ${end}`);
  }
  return result.data;
}
