/** A reading with what recognition missed put in from gold, so that figures can be learnt and judged apart from it. */
import type { GoldArticle, GoldEntity } from '../../../graph/evaluate/gold.ts';
import type { LocalEntity, Mention, Reading, Span } from '../../../graph/model.ts';
import { findGold } from '../annotated.ts';

/** Adds gold's entities that were missed, wherever their names stand, in place of what was taken for something else there. */
export function repair(reading: Reading, { entities: gold }: GoldArticle): Reading {
  const goldOf = findGold(reading, gold);
  const known = new Set([...goldOf.values()].map(({ id }) => id));
  const missed = gold.filter(({ id }) => !known.has(id));
  const added: Mention[] = [];
  const names = missed
    .flatMap((entity) => [entity.name, ...entity.aliases].map((name) => ({ name, entity })))
    .sort((a, b) => b.name.length - a.name.length);
  const isRight = ({ entity, form }: Mention) => goldOf.has(entity) && form !== 'pronoun' && form !== 'description';
  for (const { name, entity } of names)
    for (const span of occurrences(reading.article.text, name)) {
      if (added.some((other) => overlap(other, span))) continue;
      if (
        reading.mentions.some(
          (other) => isRight(other) && other.inside === null && overlap(other, span) && length(other) >= length(span),
        )
      )
        continue;
      const { type, kind, id } = entity;
      const form = name === entity.name ? 'name' : 'alias';
      added.push({ ...span, type, kind, form, entity: `gold ${id}`, inside: null });
    }
  const kept = reading.mentions.filter((mention) => !added.some((other) => overlap(other, mention)));
  const mentions = [...kept, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  const used = new Set(mentions.map(({ entity }) => entity));
  const entities = [
    ...reading.entities.filter(({ id }) => used.has(id)),
    ...missed.filter(({ id }) => used.has(`gold ${id}`)).map(toLocal),
  ];
  return { ...reading, entities, mentions };
}

function toLocal({ id, type, kind, name, aliases }: GoldEntity): LocalEntity {
  return { id: `gold ${id}`, type, kind, name, label: aliases[0] ?? name, aliases, description: null, certainty: 0 };
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' '))
      found.push({ start: at, end });
  }
  return found;
}

const length = ({ start, end }: Span) => end - start;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
