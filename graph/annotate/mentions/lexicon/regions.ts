/** Words that end (or begin) names of places, with the kind they give. All lower case. */

/** Not part of the name proper: "Guangdong Province" is Guangdong. */
export const REGION_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    province: 'province',
    municipality: 'city',
    city: 'city',
    prefecture: 'province',
    state: 'province',
    oblast: 'province',
    canton: 'province',
    governorate: 'province',
    region: 'province',
    district: 'district',
    subdistrict: 'district',
    county: 'district',
    township: 'district',
    town: 'district',
    village: 'district',
    borough: 'district',
  }),
);

/** "The cities of A, B and C": the kind of each where they are a list, and no cities that lie in A. */
export const LISTED_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cities: 'city',
    towns: 'city',
    villages: 'city',
    ports: 'city',
    provinces: 'province',
    states: 'province',
    regions: 'province',
    districts: 'district',
    counties: 'district',
    countries: 'country',
  }),
);

/** Part of the name: parks, zones, new areas, deltas. */
export const ZONE_HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zone: 'zone',
    park: 'zone',
    base: 'zone',
    'science city': 'zone',
    'new area': 'zone',
    'development area': 'zone',
    'high-tech city': 'zone',
    'new district': 'zone',
    'new city': 'zone',
    'industrial estate': 'zone',
    'industrial city': 'zone',
    'industrial area': 'zone',
    'free port': 'zone',
    'science town': 'zone',
    'valley of china': 'zone',
    delta: 'macro-region',
    'bay area': 'macro-region',
    'economic belt': 'macro-region',
    corridor: 'macro-region',
    peninsula: 'macro-region',
    basin: 'macro-region',
    'economic circle': 'macro-region',
    'economic rim': 'macro-region',
    islands: 'macro-region',
    highlands: 'macro-region',
    midlands: 'macro-region',
  }),
);

/** Nouns that say a name beside them is a place: "in the *city* of X", "X, a *town* in". */
export const PLACE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    city: 'city',
    town: 'city',
    village: 'district',
    county: 'district',
    district: 'district',
    province: 'province',
    state: 'province',
    region: 'macro-region',
    prefecture: 'province',
    municipality: 'city',
    port: 'city',
    suburb: 'district',
    capital: 'city',
    country: 'country',
    zone: 'zone',
    park: 'zone',
    metropolis: 'city',
  }),
);

export const COMPASS: ReadonlySet<string> = new Set(
  'north south east west central northeast northwest southeast southwest northern southern eastern western north-east north-west south-east south-west northeastern northwestern southeastern southwestern'.split(
    ' ',
  ),
);
