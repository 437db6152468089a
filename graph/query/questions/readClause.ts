/** Questions that say more of a group: what is not so, "companies in Hull not in Leeds", all but some, "companies except Acme". */
import { isListing, isOfNobody, type RelationWish, type UnknownName, type Wish } from '../search/hits.ts';
import { readTypeName, type TypeName } from '../search/typeNames.ts';
import { type Clause, listNames } from './clauses.ts';
import { putPlainly } from './plainWords.ts';
import type { Read } from './readAsked.ts';

/** All of a type or of a group, but these. */
export interface Except {
  readonly type: TypeName | null;
  readonly group: readonly RelationWish[];
  /** What is left out by its name, with its key where one thing is called so, or its kind: "ministries". */
  readonly names: readonly { readonly name: string; readonly key: string | null; readonly kind: TypeName | null }[];
  /** What lies there, where it is a place, or is called so, where it is a title; or of which it is said: "that are listed". */
  readonly others: readonly RelationWish[];
}

interface Told {
  readonly wishes: readonly Wish[];
  readonly except?: Except;
  readonly unknown?: UnknownName | null;
}

/** What has to be read for it, beside the question without its "not". */
export const listClause = (clause: Clause): readonly string[] => [
  ...listGroups(clause),
  ...(clause.kind === 'except'
    ? listNames(clause.what).flatMap((name) => [name, ...listThose(clause, name)])
    : [clause, ...listEither(clause)].flatMap(listSame)),
];

const COMPANIES = 'companies';

/** "Companies in Hull", and "gold makers" as companies that are. */
const listGroups = ({ among }: Clause) =>
  among === '' ? [] : [among, `${COMPANIES} that are ${among}`].map(putPlainly);

/** "Those in Hull", and of a place or a title those in it or called so. */
const listThose = ({ type }: Clause, name: string) => {
  const [, said] = /^(?:those|ones) (.+)/.exec(name) ?? [];
  const words = said === undefined ? ['in', 'that are'].map((word) => `${word} ${name}`) : [said];
  return words.map((one) => putPlainly(`${type ?? COMPANIES} ${one}`));
};

/** "Companies in Leeds", "Chinese companies", "companies that are gold makers"; "who" may be anybody. */
const listSame = ({ type, what }: Clause) =>
  (type === null ? [COMPANIES, 'people'] : [type]).flatMap((name) =>
    [`${name} ${what}`, `${what.replace(/^are (?:an? )?/, '')} ${name}`, `${name} that are ${what}`].map(putPlainly),
  );

/** "With products or investors" as either; none where it says one thing. */
function listEither(clause: Clause): readonly Clause[] {
  const [first = '', ...others] = clause.what.split(/ n?or /);
  const [verb = ''] = /^(?:with|in|are) /.exec(first) ?? [];
  return others.length === 0 ? [] : [first, ...others.map((one) => verb + one)].map((what) => ({ ...clause, what }));
}

/** Null where it is not understood. */
export function readClause(clause: Clause, read: Read): Told | null {
  const listed = findFirst(listGroups(clause), read, isGroup);
  // "Who makes pumps except Acme" may be anybody.
  const group = clause.kind === 'except' && !listed?.every(isListing) ? null : listed;
  if (clause.kind === 'except') return readExcept(clause, group, read);
  const either = listEither(clause).map((one) => findFirst(listSame(one), read, isSimple));
  const isEither = either.length > 0 && either.every((one) => one !== null);
  const same = isEither ? either.flatMap((one) => one ?? []) : findFirst(listSame(clause), read, isSimple);
  if (clause.among !== '' && group === null) return leaveOut(clause, same, read) ?? findUnknown(clause, read);
  const wishes = same && keepTo(same, group ?? []);
  return wishes
    ? { wishes: wishes.map((wish) => ({ ...wish, isDenied: clause.kind === 'not' })) }
    : findUnknown(clause, read);
}

/** "Largest city not in Hull", "oldest company that is not listed": what is asked for of whatever is left. */
function leaveOut({ kind, among }: Clause, same: readonly Wish[] | null, read: Read): Told | null {
  const wishes = kind === 'not' ? findFirst([putPlainly(among)], read, isRanking) : null;
  const others = same?.filter(isRelation) ?? [];
  return wishes && others.length > 0 ? { wishes, except: { type: null, group: [], names: [], others } } : null;
}

/** What nothing is called: "companies in Norway not in Hull". */
function findUnknown(clause: Clause, read: Read): Told | null {
  const plain = clause.kind === 'and' ? [] : [...listGroups(clause).slice(0, 1), ...listSame(clause).slice(0, 1)];
  const unknown = plain.map((way) => read(way)?.unknown ?? null).find((one) => one !== null);
  const isName = unknown && (unknown.isOfRegion || clause.what.endsWith(` ${unknown.name}`));
  return isName && !/ n?or /.test(clause.what) ? { wishes: [], unknown } : null;
}

function readExcept(clause: Clause, group: readonly Wish[] | null, read: Read): Told | null {
  const type = clause.type === null ? null : readTypeName(clause.type);
  const wishes = clause.among !== '' && group === null ? findFirst([putPlainly(clause.among)], read, isRanking) : [];
  if (wishes === null || (clause.among === '' && type === null)) return null;
  const named = listNames(clause.what).map((name) => {
    const kind = readTypeName(name);
    const { entities: [best] = [], isNamed = false } = read(name) ?? {};
    const key = !kind && best?.target.kind === 'entity' ? best.target.key : null;
    const those = kind ? [] : listThose(clause, name);
    const others = those.flatMap((plain) => findFirst([plain], read, isGroup) ?? []);
    return { name, key, isNamed, kind, others: others.filter(isRelation) };
  });
  const missing = named.find(({ key, kind, others }) => key === null && kind === null && others.length === 0);
  if (missing) return { wishes: [], unknown: { name: missing.name, isOfRegion: false, meant: null } };
  const slip = named.find(({ key, isNamed, others }) => key !== null && !isNamed && others.length === 0);
  return {
    wishes,
    unknown: slip ? { name: slip.name, isOfRegion: false, meant: slip.key } : null,
    except: {
      type,
      group: (group ?? []).filter(isRelation),
      names: named,
      others: named.flatMap(({ others }) => others),
    },
  };
}

function findFirst(ways: readonly string[], read: Read, fits: (wishes: readonly Wish[]) => boolean) {
  return ways.map((way) => read(way)?.wishes ?? []).find((wishes) => wishes.length > 0 && fits(wishes)) ?? null;
}

/** The same wishes of a group alone. */
const keepTo = (wishes: readonly Wish[], group: readonly Wish[]): readonly Wish[] => {
  const some = group.filter(isRelation);
  if (some.length === 0) return wishes;
  return wishes.map((wish) => {
    if (wish.kind === 'figure') return { ...wish, most: wish.most && { ...wish.most, group: some } };
    return { ...wish, [wish.typeBefore ? 'groupBefore' : 'groupBehind']: some };
  });
};

const isRelation = (wish: Wish): wish is RelationWish => wish.kind === 'relation';

/** Whether it lists what others may be among. */
const isGroup = (wishes: readonly Wish[]) =>
  wishes.every((wish) => isRelation(wish) && !wish.isBegun && !wish.order && wish.before.length === 0);

/** Whether it asks which of several. */
const isRanking = (wishes: readonly Wish[]) =>
  wishes.some((wish) => (isRelation(wish) ? !wish.isBegun && !isOfNobody(wish) : wish.most));

/** Whether it says one thing of all of a type. */
const isSimple = (wishes: readonly Wish[]) =>
  wishes.every((wish) =>
    wish.kind === 'figure'
      ? wish.most && wish.most.group.length === 0
      : isListing(wish) && (wish.typeBefore ? wish.groupBefore : wish.groupBehind).length === 0,
  );
