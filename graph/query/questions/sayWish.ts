/** Wishes in words, for what nothing answers. */
import { ENTITIES, type EntityType, RELATIONS } from '../../ontology.ts';
import { pluralOf } from '../../text/pluralOf.ts';
import { readDate } from '../dates.ts';
import { isOfNobody, type RelationWish } from '../search/hits.ts';
import { nameKind } from '../search/nameKind.ts';
import { UNREAD_RELATIONS } from '../search/relationWords.ts';
import { splitNames, TYPE_NAMES, type TypeName } from '../search/typeNames.ts';
import { pluralVerb } from './pluralVerb.ts';

interface Names {
  readonly isHub: (key: string) => boolean;
  readonly labelOf: (key: string) => string;
  readonly typeOf: (key: string) => EntityType | undefined;
}

/** As many readings of the same words can be told of. */
const TOLD = 3;

/**
 * "No relation here says “… invests in Yuxin”", "No relation here is dated 1950"; null where not all was looked through,
 * nothing is named to look it up of, or it is not clear what is meant.
 */
export function describeMissing(wishes: readonly RelationWish[], names: Names): string | null {
  if (wishes.some((wish) => wish.isBegun || isOfNobody(wish))) return null;
  if (wishes.some(({ before, behind }) => [...before, ...behind].some(names.isHub))) return null;
  // "What happened in 1950" asks for whatever has a date.
  const [first] = wishes;
  if (first && wishes.length > TOLD && wishes.every((wish) => isOfNobody({ ...wish, year: null })))
    return `No relation here is dated ${sayWhen(first.year ?? '')}`;
  const said = sayWishes(wishes, names);
  // "Oldest company" asks when.
  const word = first?.order === 'first' || first?.order === 'last' ? 'when ' : '';
  return said && `No relation here says ${word}${said}`;
}

/** What several readings say; null for none or too many. */
export function sayWishes(wishes: readonly RelationWish[], names: Names): string | null {
  const said = [...new Set(wishes.map((wish) => `“${sayWish(wish, names)}”`))];
  if (said.length === 0 || said.length > TOLD) return null;
  return sayEither(said);
}

/** "A, B or C". */
export function sayEither(names: readonly string[], word = 'or'): string {
  const others = names.slice(0, -1).join(', ');
  return `${others === '' ? '' : `${others} ${word} `}${names.at(-1)}`;
}

/** "In 2019", "in May 2022", "until 2009", "2009 to 2015". */
export const sayWhen = (time: string, word = ''): string => `${time.includes('/') ? '' : word}${readDate(time)}`;

const NOBODY = '…';

/** "Companies" inside a sentence; names stay as they are. */
const TYPE_WORDS: ReadonlySet<string> = new Set(TYPE_NAMES);
export const lower = (words: string) =>
  words.replace(/^\S+(?= that |$)/, (word) => (TYPE_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : word));

/** "Was founded in 1998", by whomever. */
function sayWish(wish: RelationWish, names: Names): string {
  const said = sayUndated(wish, names);
  const isTimed = wish.year !== null || wish.order === 'first' || wish.order === 'last';
  const bare = isTimed ? said.replace(/ by …$/, '') : said;
  return wish.year === null ? bare : `${bare} ${sayWhen(wish.year, 'in ')}`;
}

function sayUndated(wish: RelationWish, names: Names): string {
  const { relation, isAlong, before, behind, typeBefore, typeBehind, groupBefore, groupBehind, post } = wish;
  const say = (name: TypeName | null, [key]: readonly string[], [group]: readonly RelationWish[]) =>
    group ? sayGroup(group, names) : name ? sayType(name) : key === undefined ? NOBODY : names.labelOf(key);
  const first = say(typeBefore, before, groupBefore);
  const then = say(typeBehind, behind, groupBehind);
  if (post) {
    const [holder, whose] = isAlong ? [say(null, before, groupBefore), then] : [then, first];
    return `${holder} is ${[...post.prefixes, post.names[0]].join(' ')} ${typeBefore && whose !== NOBODY ? 'in' : 'of'} ${whose}`;
  }
  const { label, inverse } = { ...RELATIONS, ...UNREAD_RELATIONS }[relation];
  // Not "… is home to Yuxin", which was asked for by "where is Yuxin"; not "electronics counts among its actors companies".
  if (!isAlong && typeBehind) return `${then} ${pluralVerb(label)} ${lower(first)}`;
  if (!isAlong && [first, then].includes(NOBODY)) return `${then} ${label} ${lower(first)}`;
  // People in a region work for what is there.
  const isWithin = typeBefore !== null && behind.some((key) => names.typeOf(key) === 'region');
  const verb = isAlong ? (isWithin ? label.replace(/ at$/, ' in') : label) : inverse;
  return `${first} ${typeBefore ? pluralVerb(verb) : verb} ${lower(then)}`;
}

/** "Little Giants", "Companies that are in Jiaxing". */
export function sayGroup(group: RelationWish, names: Names): string {
  const [policy] = group.behind;
  if (group.relation === 'designated_as' && policy !== undefined) return pluralOf(names.labelOf(policy));
  const [inner] = group.groupBefore;
  const first = inner ? sayGroup(inner, names) : group.typeBefore ? sayType(group.typeBefore) : '';
  const said = sayWish(group, names).slice(first.length);
  return `${first} that${said.replace(/(?: (?:on|by|in|at|of))? …$/, '')}`;
}

export function sayType({ type, kind }: TypeName): string {
  // "Officials and people" are people.
  const name = kind === null ? (splitNames(ENTITIES[type].plural).at(-1) ?? '') : nameKind(type, `${type}/${kind}`);
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
