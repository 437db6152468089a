import { nameKey } from '../assemble/nameKeys.ts';
import type { ArticleResult, LocalEntity, Mention } from '../model.ts';
import { overlaps } from '../text/span.ts';
import type { CorrectionOf, Remark } from './correction.ts';
import { findQuote } from './quote.ts';

/**
 * Puts an entity into what its article says, before articles are merged, so that it becomes one with the same thing in
 * other articles.
 */
export function addEntity(
  correction: CorrectionOf<'add'>,
  results: readonly ArticleResult[],
  remark: Remark,
): readonly ArticleResult[] {
  const { article, quote, entity: name, type } = correction;
  const at = results.findIndex((result) => result.article.file === article || result.article.id === article);
  const result = results[at];
  const fail = (problem: string) => {
    remark(correction, problem);
    return results;
  };
  if (!result) return fail(`there is no article "${article}"`);
  const span = findQuote(result.article.text, quote);
  if (!span) return fail(`${result.article.file} does not hold the quote "${quote}"`);
  const isKnown = result.entities.some(
    (entity) =>
      entity.type === type &&
      [entity.name, entity.label, ...entity.aliases].some((other) => nameKey(type, other) === nameKey(type, name)),
  );
  if (isKnown) return fail(`${type} "${name}" is read from ${result.article.file} already`);
  const inside = findQuote(result.article.text.slice(span.start, span.end), name) ?? { start: 0, end: quote.length };
  const added = makeEntity(correction, span.start + inside.start, span.start + inside.end);
  const corrected: ArticleResult = {
    ...result,
    entities: [...result.entities, added.entity],
    mentions: [...result.mentions.filter((mention) => !isInTheWay(mention, added.mention)), added.mention],
  };
  return results.with(at, corrected);
}

function makeEntity(correction: CorrectionOf<'add'>, start: number, end: number) {
  const { entity: name, type, kind = null } = correction;
  const id = `correction ${correction.entry}`;
  const entity: LocalEntity = { id, type, kind, name, label: name, aliases: [], description: null, certainty: 0 };
  const mention: Mention = { start, end, type, kind, form: 'name', entity: id, inside: null };
  return { entity, mention };
}

/** Mentions overlap only where one lies inside a longer name; otherwise what a person says goes before. */
function isInTheWay(mention: Mention, added: Mention): boolean {
  const isAround = mention.start <= added.start && mention.end >= added.end;
  const isSame = mention.start === added.start && mention.end === added.end;
  return overlaps(mention, added) && (isSame || !isAround);
}
