/** Questions in the words in which they are read: what stands in another order, or says less than it means. */
import { type EntityType, RELATIONS } from '../../ontology.ts';
import { readTypeName } from '../search/typeNames.ts';
import { listCountriesOf } from './countryAdjectives.ts';
import { type Names, NOTHING } from './orientWish.ts';
import { isPostOfSeveral } from './postWords.ts';

/** "Little giants by city" and "which cities have little giants" as their number, "what happened in" as events there, "biggest" by size. */
export function rephrase(query: string, names: Names): string {
  const [, type = '', counted = ''] =
    /^(?:which |top (?:\d+ )?)?(\S+) (?:have|has|with|by) (?:any |the )?(.+)$/.exec(query) ?? [];
  const [, name = counted, by = type] = /^(?!number|how)(.+) by (\S+)$/.exec(query) ?? [];
  const isOfRegions = by !== type || readTypeName(by)?.type === 'region';
  const { keys, isExact } = isOfRegions && readTypeName(by) ? names.find(name) : NOTHING;
  if (isExact && keys.some((key) => names.typeOf(key) === 'policy')) return `number of ${name} by ${by}`;
  const said = query
    .replace(/^what happened in /, 'events in ')
    .replace(
      /(?:that |which |who )?employ(?:s|ing)? (most|least) (?:people|staff|workers|employees)/,
      'with $1 employees',
    )
    .replace(FIRMS, (_, size, age, firms, rest, by = 'size') =>
      [firms, rest, age ? ` that are ${age} founded` : size ? ` ${size} ${by}` : ' most market value'].join(''),
    )
    .replace(/^how old (?:is|are) (.+)/, 'when was $1 founded')
    .replace(/^(?:a )?list of /, 'all ')
    .replace(/^(?:which|what) (\S+) ha(?:s|ve) (?:the )?(most|fewest) (\S+)$/, (asked, where, order, what) => {
      const isPlaced = readTypeName(where)?.type === 'region' && LOCATED.has(readTypeName(what)?.type ?? 'policy');
      return isPlaced ? `${where} home to ${order} ${what}` : asked;
    });
  const [, where] = /^(?:who|(?:which )?people(?: who| that)?) works? in (.+)$/.exec(said) ?? [];
  const people = where === undefined ? said : nameRegionLast(`${where} people`, names);
  return people.startsWith('people in ') ? people : nameRegionLast(said, names);
}

/** What lies in regions, or works there; "Shenzhen industries" asks for what it is active in. */
const LOCATED: ReadonlySet<EntityType> = new Set([...RELATIONS.located_in.source, 'region', 'person']);

/** "Which is the biggest company in Hull", "largest firms by revenue", "oldest universities". */
const FIRMS =
  /^(?:wh(?:at|ich|o) (?:is|are) )?(?:the )?(?:(biggest|largest|smallest)|(oldest|newest|youngest)|most valuable) (compan(?:y|ies)|firms?|universit(?:y|ies))\b(.*?)(?: by (.+))?$/;

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
