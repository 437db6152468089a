/** How an entity stands in the article: how often it is named and where, how long ago, and what it owns already. */
import type { Give, Question } from './candidates.ts';
import { OWNING_TYPES } from './types.ts';

export function giveStanding({ view, main, memory, measure }: Question, give: Give): void {
  const { sentence, entities } = view;
  const seenOfType = new Map<string, number>();
  for (const [place, id] of main.ranking.entries()) {
    const type = entities.get(id)?.type ?? '';
    const order = seenOfType.get(type) ?? 0;
    seenOfType.set(type, order + 1);
    give(id, `named ${Math.min(place, 4)}th of all`, `named ${Math.min(order, 3)}th of its type`);
    give(id, `named ${bucket(main.counts.get(id) ?? 0)} times`);
  }
  for (const entity of entities.values()) {
    if (!OWNING_TYPES.includes(entity.type)) continue;
    const spot = memory.discourse.referents.get(entity.id)?.spot;
    if (spot === undefined) {
      give(entity.id, 'not yet named');
      continue;
    }
    give(entity.id, `last named ${bucket(memory.sentence - spot.sentence)} sentences ago`);
    give(entity.id, `last named ${bucket(sentence.block - spot.block)} blocks ago`);
  }
  for (const [id, count] of memory.owned) give(id, `owns ${bucket(count)} figures`);
  give(
    memory.lastOwner,
    'owns the figure before',
    `owns the figure before, ${memory.lastMeasure === measure ? 'of the same measure' : 'of another'}`,
  );
  give(memory.ownerOf.get(measure), 'owns the last of this measure');
}

/** 0, 1, 2, 3, 5, 9: at least so many. */
function bucket(count: number): number {
  return count < 4 ? count : count < 9 ? (count < 6 ? 4 : 6) : 9;
}
