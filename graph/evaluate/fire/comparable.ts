import type { ArticleResult, Mention, Span } from '../../model.ts';
import { append } from '../../multimap.ts';
import { type JoinedText, toTokenSpan } from './joinTokens.ts';
import {
  COMPARED_RELATIONS,
  type ComparedRelation,
  type ComparedType,
  compareFireType,
  compareOurType,
  EMPLOYMENT,
  POST,
} from './mapping.ts';
import type { FireInstance } from './parseFire.ts';

/** Words marked as an entity; offsets are token indices, end exclusive. */
export interface MarkedSpan extends Span {
  readonly type: ComparedType;
}

export interface MarkedRelation {
  readonly relation: ComparedRelation;
  /** Where the sentence has the ends: one span each in gold, all mentions by name in what we found. Token indices. */
  readonly sources: readonly Span[];
  readonly targets: readonly Span[];
  /** True in gold that is neither missed nor expected. */
  readonly isOptional: boolean;
}

/** The part of one sentence's annotation that both sides have types for. */
export interface Marked {
  /** By start; no two with the same type and span. */
  readonly entities: readonly MarkedSpan[];
  readonly relations: readonly MarkedRelation[];
  /** Types of what was left out, one for each entity or relation. */
  readonly leftOut: { readonly entities: readonly string[]; readonly relations: readonly string[] };
}

/**
 * What gold marks. `holds_post` is expected where a person has an Employeeof and a Designation; an Employeeof alone names
 * no post, so finding one is not wrong and finding none is not a miss.
 */
export function markGold({ entities, relations }: FireInstance): Marked {
  const spans = entities.map(({ type, start, end }) => ({ type: compareFireType(type), start, end }));
  const withPost = new Set(relations.filter(({ type }) => type === POST).map(({ head }) => head));
  const marked: MarkedRelation[] = [];
  const leftOut: string[] = [];
  for (const { type, head, tail } of relations) {
    const relation = COMPARED_RELATIONS.find(({ fire, source, target, isReversed }) => {
      const ends = isReversed ? [target, source] : [source, target];
      return fire === type && spans[head]?.type === ends[0] && spans[tail]?.type === ends[1];
    });
    const [from, to] = [spans[head], spans[tail]];
    if (relation === undefined || from === undefined || to === undefined) {
      leftOut.push(type);
      continue;
    }
    const [source, target] = relation.isReversed ? [to, from] : [from, to];
    const isOptional = type === EMPLOYMENT && !withPost.has(head);
    marked.push({ relation, sources: [source], targets: [target], isOptional });
  }
  return {
    entities: clean(spans.flatMap(({ type, start, end }) => (type === null ? [] : [{ type, start, end }]))),
    relations: marked,
    leftOut: {
      entities: entities.filter((_, index) => spans[index]?.type === null).map(({ type }) => type),
      relations: leftOut,
    },
  };
}

/**
 * What the extractor found, on the tokens of the text it read. Only what is called by a name counts, and no name inside
 * a longer one: FIRE marks no pronouns and does not nest; relations that only a name says ("Ulm Bank" is in Ulm) go too.
 */
export function markFound({ entities, mentions, relations }: ArticleResult, text: JoinedText): Marked {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const spans: MarkedSpan[] = [];
  const places = new Map<string, Span[]>();
  const leftOutEntities: string[] = [];
  for (const mention of mentions.filter(isMarkable)) {
    const type = compareOurType(mention.type);
    const span = toTokenSpan(text, mention);
    if (type === null) leftOutEntities.push(mention.type);
    if (type === null || span === null) continue;
    spans.push({ type, ...span });
    append(places, mention.entity, span);
  }
  const marked: MarkedRelation[] = [];
  const leftOut: string[] = [];
  for (const { relation: type, source, target, basis } of relations) {
    const [from, to] = [source, target].map((id) => {
      const ours = types.get(id);
      return ours === undefined ? null : compareOurType(ours);
    });
    const relation = COMPARED_RELATIONS.find(
      (item) => basis === 'text' && item.ours === type && item.source === from && item.target === to,
    );
    if (relation === undefined) leftOut.push(type);
    else
      marked.push({
        relation,
        sources: places.get(source) ?? [],
        targets: places.get(target) ?? [],
        isOptional: false,
      });
  }
  return { entities: clean(spans), relations: marked, leftOut: { entities: leftOutEntities, relations: leftOut } };
}

function isMarkable({ form, inside }: Mention): boolean {
  return inside === null && (form === 'name' || form === 'alias');
}

/** By start, each once: two mentions may fall on one token ("Ulm-Neu-Ulm"). */
function clean(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const unique = new Map(spans.map((span) => [`${span.type} ${span.start} ${span.end}`, span]));
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
