/** Entities of single articles → one cluster for each real thing. */
import type { ArticleResult, LocalEntity } from '../model.ts';
import { append } from '../multimap.ts';
import { isAcronym } from '../text/acronyms.ts';
import { findPlace } from './findPlace.ts';
import { nameKey } from './nameKeys.ts';
import { readSettings, type Setting } from './settings.ts';
import { splitHomonyms } from './splitHomonyms.ts';
import { UnionFind } from './unionFind.ts';

/** One article's entity; `article` is the article's place in file order. */
export interface Occurrence {
  readonly article: number;
  readonly entity: LocalEntity;
  /** Of a region: what its article says lies around and in it. */
  readonly setting?: Setting | undefined;
}

/** Occurrences of one real thing, in article order, then by id. */
export type Cluster = readonly Occurrence[];

/**
 * Two occurrences are one thing when their types agree and
 * - their names are the same but for spelling, and their kinds do not contradict; or
 * - the name of one is an alias of the other and of nothing else; or
 * - they are firms or bodies that share an alias, and one full name holds all the words of the other.
 * People and agencies of one name are one unless their posts and places speak against it.
 */
export function mergeEntities(results: readonly ArticleResult[]): Cluster[] {
  const all: Occurrence[] = results.flatMap(({ entities, relations }, article) => {
    const names = new Map(entities.flatMap(({ id, type, name }) => (type === 'region' ? [[id, name] as const] : [])));
    const partOf = relations.filter(({ relation }) => relation === 'part_of');
    const settings = readSettings(partOf, (id) => names.get(id));
    return [...entities]
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .map((entity) => ({ article, entity, setting: settings.get(entity.id) }));
  });
  const sets = new UnionFind(all.length);
  const groups = groupByName(all, sets);
  joinByAlias(all, groups, sets);
  const clusters = collect(all, sets);
  return splitHomonyms(clusters, results);
}

/** Representatives by `type|name`: those whose kinds contradict ("Jilin Province", "Jilin City") stay apart. */
function groupByName(all: readonly Occurrence[], sets: UnionFind): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  all.forEach((item, index) => {
    append(byName, readKey(item), index);
  });
  for (const [key, members] of byName) {
    if (!canMergeByName(all, members)) continue;
    const kinds = new Set(
      members.map((index) => contrastKind(all[index] as Occurrence)).filter((kind) => kind !== null),
    );
    if (kinds.size <= 1 || key.startsWith('region|place '))
      for (const index of members) sets.union(members[0] as number, index);
    else {
      for (const kind of kinds) {
        const same = members.filter((index) => contrastKind(all[index] as Occurrence) === kind);
        for (const index of same) sets.union(same[0] as number, index);
      }
      // Those of no kind go with the first that has one.
      const first = members.find((index) => contrastKind(all[index] as Occurrence) !== null) as number;
      for (const index of members) if (contrastKind(all[index] as Occurrence) === null) sets.union(first, index);
    }
    byName.set(key, [...new Set(members.map((index) => sets.find(index)))]);
  }
  return byName;
}

/** What a name is grouped by: a known place by what it is ("South Korea", "Republic of Korea"), all else by spelling. */
function readKey({ entity, setting }: Occurrence, name = entity.name): string {
  const { type, kind } = entity;
  const place = type === 'region' ? findPlace(name, kind, setting) : null;
  return place ? `region|place ${place.id}` : `${type}|${nameKey(type, name)}`;
}

/** Kinds that tell two places of one name apart. */
function contrastKind({ entity }: Occurrence): string | null {
  if (entity.type !== 'region' || entity.kind === null) return null;
  return entity.kind === 'zone' || entity.kind === 'district' ? 'district' : entity.kind;
}

/** "a seminar in Guangzhou" names no event across articles: only a proper name does. */
function canMergeByName(all: readonly Occurrence[], members: readonly number[]): boolean {
  const { entity } = all[members[0] as number] as Occurrence;
  return entity.type !== 'event' || (entity.name.match(/\p{Lu}|\d/gu)?.length ?? 0) >= 2;
}

function joinByAlias(all: readonly Occurrence[], byName: ReadonlyMap<string, number[]>, sets: UnionFind): void {
  const byAlias = new Map<string, number[]>();
  all.forEach((item, index) => {
    for (const alias of readAliases(item)) append(byAlias, alias, index);
  });
  const unions: [number, number][] = [];
  for (const [alias, bearers] of byAlias) {
    const owners = [...new Set(bearers.map((index) => sets.find(index)))];
    const named = (byName.get(alias) ?? []).map((index) => sets.find(index));
    // An alias of several things says nothing about which of them a name in another article means.
    const [owner] = owners;
    if (owners.length === 1 && owner !== undefined && named.length === 1) unions.push([owner, named[0] as number]);
    for (const pair of findCompatible(all, owners)) unions.push(pair);
  }
  for (const [one, other] of unions) if (!contradict(all, sets, one, other)) sets.union(one, other);
}

/** Places of different kinds, and people (whose short names are everybody's), are never joined by an alias. */
function contradict(all: readonly Occurrence[], sets: UnionFind, one: number, other: number): boolean {
  const a = contrastKind(all[sets.find(one)] as Occurrence);
  const b = contrastKind(all[sets.find(other)] as Occurrence);
  return a !== null && b !== null && a !== b;
}

/** Aliases by which things of other articles are known, as `type|key`: names, no descriptions. */
function readAliases(item: Occurrence): string[] {
  const { entity } = item;
  const names = [entity.label, ...entity.aliases].filter((alias) => isNaming(entity, alias));
  const keys = new Set(names.map((name) => readKey(item, name)));
  keys.delete(readKey(item));
  return [...keys];
}

/** China's little giants in one article, another country's title in the next. */
const TRANSLATED = /^(?:key )?small giants?$/i;

function isNaming({ type, kind }: LocalEntity, alias: string): boolean {
  if (kind === 'designation' && TRANSLATED.test(alias)) return false;
  if (type === 'person') return /\S\s+\S/.test(alias.trim()) && /^\p{Lu}/u.test(alias) && !alias.includes('.');
  if (type === 'industry' || type === 'product' || type === 'policy')
    return !/^(?:the|this|that|its|their)\s/i.test(alias);
  return /\p{Lu}/u.test(alias.replace(/^(?:The|This|That|Its|Their|Our|A|An)\s/, ''));
}

/**
 * Firms and bodies one of whose full names has all the words of the other; an acronym alone proves nothing. Looked for
 * among the bearers of each name's rarest word, for a common alias may have thousands.
 */
function findCompatible(all: readonly Occurrence[], owners: readonly number[]): [number, number][] {
  const wordsOf = new Map<number, ReadonlySet<string>>();
  const bearers = new Map<string, number[]>();
  for (const owner of owners) {
    const { type, name } = (all[owner] as Occurrence).entity;
    if ((type !== 'company' && type !== 'organization') || isAcronym(name)) continue;
    const words = new Set(nameKey(type, name).split(' '));
    wordsOf.set(owner, words);
    for (const word of words) append(bearers, word, owner);
  }
  return [...wordsOf].flatMap(([owner, words]) => {
    if (words.size < 2) return [];
    const lists = [...words].map((word) => bearers.get(word) ?? []);
    const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    return rarest
      .filter((other) => other !== owner && [...words].every((word) => wordsOf.get(other)?.has(word)))
      .map((other): [number, number] => [owner, other]);
  });
}

function collect(all: readonly Occurrence[], sets: UnionFind): Cluster[] {
  const clusters = new Map<number, Occurrence[]>();
  all.forEach((item, index) => {
    append(clusters, sets.find(index), item);
  });
  return [...clusters.values()];
}
