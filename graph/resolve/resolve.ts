/** Names, descriptions and pronouns of one article → its entities and their mentions. */
import { findDescribedBodies } from '../annotate/mentions/describedBodies.ts';
import type { PlaceFinder } from '../annotate/mentions/places.ts';
import { recognise } from '../annotate/mentions/recognise.ts';
import type { Tagger } from '../annotate/tagger/tagger.ts';
import type { Article, DateExpression, LocalEntity, Mention, MentionForm, Sentence } from '../model.ts';
import { type Choose, resolveAnaphora } from './anaphora/resolveAnaphora.ts';
import { resolveDescribedBodies } from './bodies.ts';
import { buildDrafts } from './build.ts';
import { findNested } from './nested.ts';
import { type Draft, entityId, foldName, type Placed, toEntity } from './registry.ts';
import { rescan } from './rescan.ts';

/**
 * @returns entities in order of first mention; mentions by start, then longest first, none overlapping but those `inside` a name
 */
export function resolve(
  article: Article,
  sentences: readonly Sentence[],
  dates: readonly DateExpression[],
  choose: Choose,
  tagger?: Tagger | null,
): { entities: LocalEntity[]; mentions: Mention[] } {
  const { text } = article;
  const recognised = recognise(article, sentences, dates, tagger);
  const { lines, namesakes } = recognised;
  const places: PlaceFinder = (name) => (namesakes.has(name) ? [] : recognised.places(name));
  const { registry, placed } = buildDrafts(recognised, article);
  placed.push(...rescan(registry, lines, placed, places));
  const nested = findNested(registry, lines, placed, places, recognised.namesakes, text);
  const described = resolveDescribedBodies(lines.flatMap(findDescribedBodies), registry, lines, placed, text);
  placed.push(...described);
  const forms = new Map<Placed, MentionForm>(described.map((item) => [item, 'description']));
  const current = (draft: Draft): Draft => registry.find(draft.type, draft.name) ?? draft;
  const mentions: Mention[] = [];
  const add = (item: Placed, form: MentionForm | null, inside: string | null): void => {
    const words = lines[item.line]?.words;
    const start = words?.[item.from]?.start;
    const end = words?.[item.to - 1]?.end;
    if (start === undefined || end === undefined || start >= end) return;
    const draft = current(item.draft);
    const own = text.slice(start, end);
    mentions.push({
      start,
      end,
      type: draft.type,
      kind: draft.kind,
      form: form ?? (foldName(own) === foldName(draft.name) ? 'name' : 'alias'),
      entity: entityId(draft),
      inside,
    });
  };
  for (const item of placed) add(item, forms.get(item) ?? null, null);
  for (const item of nested) add(item, null, entityId(current(item.holder.draft)));
  const byName = dropOverlaps(mentions);
  const drafts = registry.drafts.map(toEntity);
  const sorted = dropOverlaps([...byName, ...resolveAnaphora(article, sentences, drafts, byName, choose)]);
  const used = new Map<string, number>();
  for (const { entity, start } of sorted) if (!used.has(entity)) used.set(entity, start);
  const entities = drafts.filter(({ id }) => used.has(id));
  entities.sort((a, b) => (used.get(a.id) ?? 0) - (used.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
  return { entities, mentions: sorted };
}

function dropOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.inside === null ? -1 : 1) - (b.inside === null ? -1 : 1),
  );
  const kept: Mention[] = [];
  let end = -1;
  let nestedEnd = -1;
  for (const mention of sorted) {
    if (mention.inside === null) {
      if (mention.start < end) continue;
      end = mention.end;
      nestedEnd = mention.start;
      kept.push(mention);
    } else if (mention.start >= nestedEnd && mention.end <= end) {
      nestedEnd = mention.end;
      kept.push(mention);
    }
  }
  return kept;
}
