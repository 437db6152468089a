/** How often and how an article names each of its entities. */
import type { LocalEntity, MentionForm, Reading } from '../../model.ts';
import type { EntityType } from '../../ontology.ts';
import type { Passage } from '../passage.ts';

export const FORMS: readonly MentionForm[] = ['name', 'alias', 'description', 'pronoun'];

export interface Naming {
  count: number;
  /** Among those of its type, 0 is named most. */
  rank: number;
  /** Of all that is named of its type, from 0 to 1. */
  share: number;
  isTitled: boolean;
  /** How often in each of FORMS. */
  readonly forms: number[];
  /** The numbers of the sentences. */
  readonly sentences: Set<number>;
}

export class Namings {
  readonly entities: ReadonlyMap<string, LocalEntity>;
  /** The region named most, countries and larger ones left out. */
  readonly mainRegion: LocalEntity | undefined;
  private readonly byEntity: ReadonlyMap<string, Naming>;
  private readonly none = makeNaming();

  constructor({ article, entities }: Reading, passages: readonly Passage[]) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    const byEntity = new Map<string, Naming>();
    const totals = new Map<EntityType, number>();
    passages.forEach(({ sentence, mentions }, at) => {
      const isTitle = article.blocks[sentence.block]?.kind === 'headline';
      for (const { entity, type, form, inside } of mentions) {
        if (inside !== null) continue;
        const naming = byEntity.get(entity) ?? makeNaming();
        byEntity.set(entity, naming);
        naming.count += 1;
        naming.isTitled ||= isTitle;
        naming.sentences.add(at);
        const place = FORMS.indexOf(form);
        naming.forms[place] = (naming.forms[place] as number) + 1;
        totals.set(type, (totals.get(type) ?? 0) + 1);
      }
    });
    const ranks = new Map<EntityType, number>();
    for (const [id, naming] of [...byEntity].sort(([, a], [, b]) => b.count - a.count)) {
      const entity = this.entities.get(id);
      if (entity === undefined) continue;
      const { type, kind } = entity;
      naming.rank = ranks.get(type) ?? 0;
      ranks.set(type, naming.rank + 1);
      naming.share = naming.count / (totals.get(type) ?? 1);
      if (type === 'region' && kind !== 'country' && kind !== 'world-region') this.mainRegion ??= entity;
    }
    this.byEntity = byEntity;
  }

  /** An entity that is only named inside other names counts as named nowhere. */
  of(entity: string): Readonly<Naming> {
    return this.byEntity.get(entity) ?? this.none;
  }

  /** The sentences that name both. */
  countTogether(one: string, other: string): number {
    const { sentences } = this.of(other);
    let count = 0;
    for (const at of this.of(one).sentences) if (sentences.has(at)) count += 1;
    return count;
  }
}

const UNRANKED = 99;

const makeNaming = (): Naming => ({
  count: 0,
  rank: UNRANKED,
  share: 0,
  isTitled: false,
  forms: FORMS.map(() => 0),
  sentences: new Set(),
});
