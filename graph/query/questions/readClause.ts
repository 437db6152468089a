/** Questions that say more of a group: what is not so, "companies in Hull not in Leeds", all but some, "companies except Acme". */
import { isListing, type RelationWish, type UnknownName, type Wish } from '../search/hits.ts';
import { readTypeName, type TypeName } from '../search/typeNames.ts';
import type { Clause } from './clauses.ts';
import { putPlainly } from './plainWords.ts';
import type { Read } from './readAsked.ts';

/** All of a type or of a group, but these. */
export interface Except {
  readonly type: TypeName | null;
  readonly group: readonly RelationWish[];
  /** What is left out by its name, with its key where one thing is called so. */
  readonly names: readonly { readonly name: string; readonly key: string | null }[];
  /** What lies there, where it is a place, or is called so, where it is a title. */
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
    ? listNames(clause).flatMap((name) => [name, ...listThose(clause, name)])
    : listSame(clause)),
];

const COMPANIES = 'companies';

/** "Companies in Hull", and "gold makers" as companies that are. */
const listGroups = ({ among }: Clause) =>
  among === '' ? [] : [among, `${COMPANIES} that are ${among}`].map(putPlainly);

const listNames = ({ what }: Clause) => what.split(/,? (?:and|or|nor) |, /);

const listThose = ({ type }: Clause, name: string) =>
  ['in', 'that are'].map((word) => putPlainly(`${type ?? COMPANIES} ${word} ${name}`));

/** "Companies in Leeds", "Chinese companies", "companies that are gold makers"; "who" may be anybody. */
const listSame = ({ type, what }: Clause) =>
  (type === null ? [COMPANIES, 'people'] : [type]).flatMap((name) =>
    [`${name} ${what}`, `${what.replace(/^are (?:an? )?/, '')} ${name}`, `${name} that are ${what}`].map(putPlainly),
  );

/** Null where it is not understood. */
export function readClause(clause: Clause, read: Read): Told | null {
  const group = findFirst(listGroups(clause), read, isGroup);
  if (clause.kind === 'except') return readExcept(clause, group, read);
  if (clause.among !== '' && group === null) return findUnknown(clause, read);
  const same = findFirst(listSame(clause), read, isSimple);
  const wishes = same && keepTo(same, group ?? []);
  return wishes
    ? { wishes: wishes.map((wish) => ({ ...wish, isDenied: clause.kind === 'not' })) }
    : findUnknown(clause, read);
}

/** What nothing is called: "companies in Norway not in Hull". */
function findUnknown(clause: Clause, read: Read): Told | null {
  const plain = clause.kind === 'and' ? [] : [...listGroups(clause).slice(0, 1), ...listSame(clause).slice(0, 1)];
  const unknown = plain.map((way) => read(way)?.unknown ?? null).find((one) => one !== null);
  return unknown?.isOfRegion && !/ n?or /.test(clause.what) ? { wishes: [], unknown } : null;
}

function readExcept(clause: Clause, group: readonly Wish[] | null, read: Read): Told | null {
  const type = clause.type === null ? null : readTypeName(clause.type);
  if (clause.among === '' ? type === null : group === null) return null;
  const names = listNames(clause);
  const named = names.map((name) => {
    const { entities: [best] = [], isNamed = false } = read(name) ?? {};
    const key = best?.target.kind === 'entity' ? best.target.key : null;
    const others = listThose(clause, name).flatMap((plain) => findFirst([plain], read, isGroup) ?? []);
    return { name, key, isNamed, others: others.filter(isRelation) };
  });
  const missing = named.find(({ key, others }) => key === null && others.length === 0);
  if (missing) return { wishes: [], unknown: { name: missing.name, isOfRegion: false, meant: null } };
  const slip = named.find(({ key, isNamed, others }) => key !== null && !isNamed && others.length === 0);
  return {
    wishes: [],
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
  wishes.every((wish) => isRelation(wish) && !wish.isBegun && wish.before.length === 0);

/** Whether it says one thing of all of a type. */
const isSimple = (wishes: readonly Wish[]) =>
  wishes.every((wish) =>
    wish.kind === 'figure'
      ? wish.most && wish.most.group.length === 0
      : isListing(wish) && (wish.typeBefore ? wish.groupBefore : wish.groupBehind).length === 0,
  );
