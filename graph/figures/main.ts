/** What most of an article is about: the place, the places of each kind, the one firm. */
import { ancestors, lookupPlace, type Place } from '../gazetteer/places.ts';
import type { LocalEntity, Mention } from '../model.ts';
import type { EntityType } from '../ontology.ts';
import { OWNING_TYPES } from './owner/types.ts';
import type { View } from './view.ts';

export interface Main {
  readonly mainRegion: string | null;
  readonly mainFirm: string | null;
  readonly mainOfKind: ReadonlyMap<string, string>;
  readonly firmOf: ReadonlyMap<string, string>;
  /** What "the country" is called, though the article may never name it. */
  readonly countryName: string | null;
  /** The entities named most, of any type, most named first. */
  readonly ranking: readonly string[];
  /** How often each of them is named. */
  readonly counts: ReadonlyMap<string, number>;
  /** Block → what it names most. */
  readonly ofBlock: ReadonlyMap<number, string>;
  /** Of each type the entity named most, where it is named more than once. */
  readonly mostNamed: readonly string[];
  /** Of each type the one named first. */
  readonly firstNamed: readonly string[];
  /** What the headline names. */
  readonly titled: readonly string[];
}

export function readMain(views: readonly View[]): Main {
  const regions = countMentions(views, 'region');
  const mainOfKind = new Map<string, string>();
  for (const { kind, id } of regions) if (kind !== null && !mainOfKind.has(kind)) mainOfKind.set(kind, id);
  const main = regions.find(({ kind, count }) => kind !== 'country' && kind !== 'world-region' && count > 0) ?? null;
  const known = main && knownCountry(main);
  const country =
    known && regions.find(({ name, kind }) => kind === 'country' && [known.name, ...known.aliases].includes(name));
  if (country) mainOfKind.set('country', country.id);
  const firms = countMentions(views, 'company');
  const [first, second] = firms;
  const total = firms.reduce((sum, { count }) => sum + count, 0);
  // The one firm a headline names, if the text goes on about it; else the one that outweighs all others.
  const titled = new Set(
    views
      .filter(({ isHeadline }) => isHeadline)
      .flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'company').map(({ entity }) => entity)),
  );
  const title = titled.size === 1 ? firms.find(({ id, count }) => titled.has(id) && count >= 3) : undefined;
  const isAlone =
    first !== undefined && first.count >= 4 && first.count >= 0.45 * total && first.count >= 2 * (second?.count ?? 0);
  return {
    mainRegion: main?.id ?? null,
    mainFirm: title?.id ?? (isAlone ? first.id : null),
    mainOfKind,
    firmOf: readFirms(views),
    countryName: country?.name ?? known?.name ?? null,
    ...rankMentions(views),
    mostNamed: OWNING_TYPES.flatMap((type) => {
      const [most] = countMentions(views, type).filter(({ kind }) => kind !== 'designation');
      return most && most.count > 1 ? [most.id] : [];
    }),
    firstNamed: OWNING_TYPES.flatMap((type) => {
      for (const { mentions, isHeadline } of views) {
        const mention = isHeadline
          ? undefined
          : mentions.find((item) => item.type === type && item.kind !== 'designation');
        if (mention) return [mention.entity];
      }
      return [];
    }),
    titled: views
      .filter(({ isHeadline }) => isHeadline)
      .flatMap(({ mentions }) => mentions.map(({ entity }) => entity)),
  };
}

interface Counted extends LocalEntity {
  readonly count: number;
}

/** What is only described or stands as a pronoun may be another, and is no sign of weight. */
const byName = ({ form }: Pick<Mention, 'form'>): boolean => form !== 'pronoun' && form !== 'description';

/** Entities of one type, most mentioned first. */
function countMentions(views: readonly View[], type: EntityType): Counted[] {
  const counts = new Map<string, number>();
  for (const { mentions } of views)
    for (const mention of mentions)
      if (mention.type === type && byName(mention)) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  const entities = views[0]?.entities;
  // Named only inside other names: known, but last.
  for (const entity of entities?.values() ?? [])
    if (entity.type === type && !counts.has(entity.id)) counts.set(entity.id, 0);
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = entities?.get(id);
      return entity ? [{ ...entity, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function rankMentions(views: readonly View[]): Pick<Main, 'ranking' | 'counts' | 'ofBlock'> {
  const whole = new Map<string, number>();
  const blocks = new Map<number, Map<string, number>>();
  for (const { sentence, mentions } of views) {
    const block = blocks.get(sentence.block) ?? new Map<string, number>();
    blocks.set(sentence.block, block);
    for (const { type, entity, kind, form } of mentions) {
      if (!byName({ form }) || !OWNING_TYPES.includes(type) || kind === 'designation') continue;
      for (const counts of [whole, block]) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  const order = (counts: ReadonlyMap<string, number>) => [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return {
    ranking: order(whole),
    counts: whole,
    ofBlock: new Map(
      [...blocks].flatMap(([block, counts]) =>
        order(counts)
          .slice(0, 1)
          .map((id) => [block, id] as const),
      ),
    ),
  };
}

/** The country the gazetteer puts the place in. */
function knownCountry({ name }: LocalEntity): Place | null {
  const known = lookupPlace(name)[0];
  return (known && ancestors(known).find(({ kind }) => kind === 'country')) ?? null;
}

/** "Gu Weizhong, general manager of Lianke"; "Lianke chief Gu Weizhong". */
function readFirms(views: readonly View[]): Map<string, string> {
  const firms = new Map<string, string>();
  for (const { masked, mentions } of views) {
    for (const person of mentions) {
      if (person.type !== 'person' || firms.has(person.entity)) continue;
      const firm = mentions.find(({ type, start, end }) => {
        if (type !== 'company' && type !== 'organization' && type !== 'agency') return false;
        if (start >= person.end)
          return /^,?\s[^.;№℗]{0,60}?(?:\bof|\bat|'s)\s+(?:the\s+)?$/.test(masked.slice(person.end, start));
        return end <= person.start && /^(?:'s)?\s+[^.,;№℗]{0,40}$/.test(masked.slice(end, person.start));
      });
      if (firm) firms.set(person.entity, firm.entity);
    }
  }
  return firms;
}
