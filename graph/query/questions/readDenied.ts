/** Questions for what is not so, "companies in Hull not in Leeds", and for all but some, "companies except Acme". */
import { isListing, type RelationWish, type UnknownName, type Wish } from '../search/hits.ts';
import { readTypeName, type TypeName } from '../search/typeNames.ts';
import type { Denial } from './conditions.ts';
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

interface Denied {
  readonly wishes: readonly Wish[];
  readonly except?: Except;
  readonly unknown?: UnknownName | null;
}

/** What has to be read for it, beside the question without its "not". */
export const listDenied = (denial: Denial): readonly string[] => [
  ...listGroups(denial),
  ...(denial.isExcept ? listNames(denial).flatMap((name) => [name, ...listThose(denial, name)]) : listSame(denial)),
];

const COMPANIES = 'companies';

/** "Companies in Hull", and "gold makers" as companies that are. */
const listGroups = ({ among }: Denial) =>
  among === '' ? [] : [among, `${COMPANIES} that are ${among}`].map(putPlainly);

const listNames = ({ what }: Denial) => what.split(/,? (?:and|or|nor) |, /);

const listThose = ({ type }: Denial, name: string) =>
  ['in', 'that are'].map((word) => putPlainly(`${type ?? COMPANIES} ${word} ${name}`));

/** "Companies in Leeds", "Chinese companies"; "who" may be anybody. */
const listSame = ({ type, what }: Denial) =>
  (type === null ? [COMPANIES, 'people'] : [type]).flatMap((name) =>
    [`${name} ${what}`, `${what.replace(/^are (?:an? )?/, '')} ${name}`].map(putPlainly),
  );

/** @param affirmed what the question asks for without its "not"; null where that is not understood */
export function readDenied(denial: Denial, affirmed: readonly Wish[], read: Read): Denied | null {
  const group = findFirst(listGroups(denial), read, isGroup);
  if (denial.isExcept) return readExcept(denial, group, read);
  const same = findFirst(listSame(denial), read, isDeniable);
  const isOfGroup = denial.among === '' || group !== null;
  const apart = isOfGroup && same && keepTo(same, group ?? []);
  const wishes = apart || (isDeniable(affirmed) ? affirmed : null);
  return wishes && { wishes: wishes.map((wish) => ({ ...wish, isDenied: true })) };
}

function readExcept(denial: Denial, group: readonly Wish[] | null, read: Read): Denied | null {
  const type = denial.type === null ? null : readTypeName(denial.type);
  if (denial.among === '' ? type === null : group === null) return null;
  const names = listNames(denial);
  const named = names.map((name) => {
    const { entities: [best] = [], isNamed = false } = read(name) ?? {};
    const key = isNamed && best?.target.kind === 'entity' ? best.target.key : null;
    const others = listThose(denial, name).flatMap((plain) => findFirst([plain], read, isGroup) ?? []);
    return { name, key, others: others.filter(isRelation) };
  });
  const missing = named.find(({ key, others }) => key === null && others.length === 0);
  if (missing) return { wishes: [], unknown: { name: missing.name, isOfRegion: false, meant: null } };
  return {
    wishes: [],
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

/** Of wishes that list things those of a group alone; null where they have one of their own. */
function keepTo(wishes: readonly Wish[], group: readonly Wish[]): readonly Wish[] | null {
  const some = group.filter(isRelation);
  if (some.length === 0) return wishes;
  const kept = wishes.flatMap((wish): readonly Wish[] => {
    if (wish.kind === 'figure') return wish.most ? [{ ...wish, most: { ...wish.most, group: some } }] : [];
    if (wish.groupBefore.length + wish.groupBehind.length > 0) return [];
    return [{ ...wish, [wish.typeBefore ? 'groupBefore' : 'groupBehind']: some }];
  });
  return kept.length === wishes.length ? kept : null;
}

const isRelation = (wish: Wish): wish is RelationWish => wish.kind === 'relation';

/** Whether it lists what others may be among. */
const isGroup = (wishes: readonly Wish[]) =>
  wishes.every((wish) => isRelation(wish) && !wish.isBegun && wish.before.length === 0);

const isDeniable = (wishes: readonly Wish[]) =>
  wishes.length > 0 && (wishes.every(isListing) || wishes.every((wish) => wish.kind === 'figure' && wish.most));
