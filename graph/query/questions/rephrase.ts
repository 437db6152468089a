/** Questions in the words in which they are read, once it is known what they name. */
import { type EntityType, RELATIONS } from '../../ontology.ts';
import { readTypeName } from '../search/typeNames.ts';
import { listCountriesOf } from './countryAdjectives.ts';
import type { Names } from './orientWish.ts';
import { isPostOfSeveral } from './postWords.ts';

/** "Little giants by city" and "which cities have little giants" as their number, "who works in" as people there. */
export function rephrase(query: string, names: Names): string {
  const [, type = '', counted = ''] =
    /^(?:which |how many |top )?(\S+) (?:have|has|with|by) (?:any |the )?(.+)$/.exec(query) ?? [];
  const [, some = '', what = ''] =
    /^(?:which |how many )?(\S+ (?:in|of) .+?) (?:that )?(?:have|has|by) (?:any |the )?(.+)$/.exec(query) ?? [];
  if (readTypeName(some.replace(/ .*/, ''))?.type === 'region' && isTitle(what, names))
    return `${some.replace(' of ', ' in ')} with most ${what}`;
  const [, name = counted, by = type] = /^(?!number|how)(.+) by (\S+)$/.exec(query) ?? [];
  const isOfRegions = by !== type || readTypeName(by)?.type === 'region';
  if (isOfRegions && readTypeName(by) && isTitle(name, names)) return `number of ${name} by ${by}`;
  const [, where] = /^(?:who|(?:which )?people(?: who| that)?) works? in (.+)$/.exec(query) ?? [];
  const people = where === undefined ? query : nameRegionLast(`${where} people`, names);
  return people.startsWith('people in ') ? people : nameRegionLast(query, names);
}

function isTitle(name: string, { find, typeOf }: Names): boolean {
  const { keys, isExact } = find(name);
  return isExact && keys.some((key) => typeOf(key) === 'policy');
}

/** What lies in regions, or works there; "Shenzhen industries" asks for what it is active in. */
const LOCATED: ReadonlySet<EntityType> = new Set([...RELATIONS.located_in.source, 'region', 'person']);

/**
 * "Shenzhen companies" as "companies in Shenzhen", "Chinese mayors" and "Chinese little giants" as those in China, "who
 * works in" as people.
 */
export function nameRegionLast(query: string, { find, typeOf }: Names): string {
  // What is somewhere already has its place.
  if (!/(?:s|people|men)$/.test(query) || / (?:in|of|from) /.test(query)) return query;
  const words = query.replace(/^(?:which|all|the) /, '').split(' ');
  const areAll = (name: string, type: EntityType) => {
    const { keys, isExact } = find(name);
    return isExact && keys.some((key) => typeOf(key) === type);
  };
  for (const at of words.keys()) {
    const [name, listed] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const type = readTypeName(listed)?.type;
    if (name === '' || (type && !LOCATED.has(type))) continue;
    const region = [name, ...listCountriesOf(name)].find((one) => areAll(one, 'region'));
    if (region !== undefined && (type || isPostOfSeveral(listed) || areAll(listed, 'policy')))
      return `${listed} in ${region}`;
  }
  return query;
}
