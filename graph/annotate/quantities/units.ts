/** Currencies and other units as articles write them: what the graph calls each, then its spellings. */

/** Signs and names before a number. `¥` is read by what the article speaks of: see ambiguous.ts. */
const PREFIXES = {
  CNY: 'RMB¥, RMB, CN¥, Rmb',
  USD: 'US$, U.S.$, U.S. $, US $',
  $: '$',
  HKD: 'HK$',
  TWD: 'NT$',
  SGD: 'S$',
  AUD: 'A$, AU$',
  CAD: 'C$, CA$',
  NZD: 'NZ$',
  BRL: 'R$',
  ZAR: 'R',
  MXN: 'MX$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  '¥': '¥, ￥',
  KRW: '₩',
  INR: 'Rs., Rs, ₹',
  CHF: 'SFr',
  CZK: 'Kč',
  VND: 'VNĐ, ₫, đ',
  THB: '฿',
  MYR: 'RM',
  IDR: 'Rp',
  PHP: '₱',
  AED: 'Dh, Dhs',
  TRY: '₺, TL',
  RUB: '₽',
  ILS: '₪',
  KES: 'KSh, Ksh',
  NGN: '₦',
  NAD: 'N$',
  MOP: 'MOP$',
  FJD: 'FJ$',
  JMD: 'J$',
  TTD: 'TT$',
  QAR: 'QR',
  BDT: 'Tk, ৳',
  PEN: 'S/., S/',
  GHS: 'GH₵, GHC, ₵',
  UAH: '₴',
  GEL: '₾',
  KZT: '₸',
  MNT: '₮',
  AZN: '₼',
  AMD: '֏',
  PYG: '₲',
  RWF: 'Frw, Rwf',
  P: 'P',
  K: 'K',
};

/** Codes of ISO 4217 that stand before a number as they are. */
const CODES =
  'CNY USD HKD TWD SGD AUD CAD NZD BRL ZAR MXN EUR GBP JPY KRW INR CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD UAH GEL AMD AZN KZT UZS KGS MNT VND THB MYR IDR PHP KHR MMK BDT PKR LKR NPR AED SAR QAR KWD BHD OMR JOD ILS TRY RUB EGP MAD TND DZD KES TZS UGX RWF ETB NGN GHS XOF XAF ZMW BWP NAD MZN AOA MUR CLP COP ARS PEN BOB UYU PYG CRC GTQ DOP MOP';

/** Words after a number. */
const CURRENCY_WORDS = {
  CNY: 'yuan, yuan renminbi, renminbi yuan, Chinese yuan, renminbi, RMB, CNY',
  USD: 'U.S. dollars, U.S dollars, US dollars, U.S. dollar, US dollar, U.S.dollars, American dollars, USD',
  $: 'dollars, dollar',
  HKD: 'Hong Kong dollars, HKD',
  SGD: 'Singapore dollars',
  AUD: 'Australian dollars',
  CAD: 'Canadian dollars',
  TWD: 'New Taiwan dollars, Taiwan dollars',
  EUR: 'euros, euro, EUR, €',
  GBP: 'pounds sterling, pounds, pound, sterling, GBP',
  JPY: 'Japanese yen, yen, JPY',
  KRW: 'Korean won, South Korean won, won, KRW',
  INR: 'Indian rupees, INR',
  rupee: 'rupees, rupee',
  CHF: 'Swiss francs, CHF',
  franc: 'francs',
  XOF: 'CFA francs',
  RWF: 'Rwandan francs',
  VND: 'Vietnamese dong, dong, đồng, VND, VNĐ',
  THB: 'baht',
  MYR: 'ringgit',
  IDR: 'rupiah',
  peso: 'pesos',
  MXN: 'Mexican pesos',
  PHP: 'Philippine pesos',
  shilling: 'shillings',
  TZS: 'Tanzanian shillings',
  UGX: 'Ugandan shillings',
  KZT: 'tenge',
  UZS: 'soums, soum',
  KGS: 'Kyrgyz soms',
  ZMW: 'kwacha',
  BWP: 'pula',
  MOP: 'patacas, pataca',
  GEL: 'lari, laris',
  BGN: 'leva, lev',
  PEN: 'soles',
  AMD: 'drams',
  AZN: 'manats, manat',
  MNT: 'tugriks, tugrik, tögrögs, tögrög',
  KHR: 'riels, riel',
  MMK: 'kyats, kyat',
  LAK: 'kip',
  BOB: 'bolivianos',
  PYG: 'guaraníes, guaranies',
  GTQ: 'quetzales, quetzals',
  CRC: 'colones',
  HNL: 'lempiras',
  MZN: 'meticais',
  AOA: 'kwanzas, kwanza',
  MKD: 'denars',
  NZD: 'New Zealand dollars',
  NAD: 'Namibian dollars',
  KES: 'Kenyan shillings, KES',
  crown: 'crowns',
  dinar: 'dinars',
  ETB: 'birr',
  UAH: 'hryvnias, hryvnia, hryvnya',
  leu: 'lei',
  BDT: 'taka',
  GHS: 'cedis',
  BRL: 'reais, real',
  ZAR: 'rand',
  RUB: 'rubles, roubles',
  TRY: 'lira, Turkish lira, liras',
  SEK: 'Swedish kronor, kronor',
  NOK: 'Norwegian kroner',
  DKK: 'Danish kroner',
  krone: 'kroner',
  CZK: 'Czech crowns, Czech koruna, koruna',
  PLN: 'zlotys, zloty',
  dirham: 'dirhams, dirham',
  riyal: 'riyals, riyal, rials, rial',
  SAR: 'Saudi riyals',
  QAR: 'Qatari riyals',
  ILS: 'shekels',
  NGN: 'naira',
  HUF: 'forints',
};

const OTHER_UNITS = {
  '%': '%, percent, per cent, pct, pc, p.c., percent-age',
  'percentage point': 'percentage points, percentage point, pp',
  'basis point': 'basis points',
  times: 'times, fold',
  cent: 'cents, pence, paise',
  km2: 'square kilometres, square kilometers, square kilometre, square kilometer, sq km, km2, km²',
  m2: 'square metres, square meters, square metre, square meter, square-metre, square-meter, sq m, sqm, m²',
  ft2: 'square feet, square-foot, sq ft',
  ha: 'hectares, hectare, ha',
  acre: 'acres, acre',
  mu: 'mu',
  km: 'kilometres, kilometers, kilometre, kilometer, km',
  mile: 'miles, mile',
  m: 'metres, meters, metre, meter',
  cm: 'centimetres, centimeters, cm',
  mm: 'millimetres, millimeters, millimetre, millimeter, mm',
  µm: 'microns, micron, micrometres, micrometers, μm, µm',
  nm: 'nanometres, nanometers, nanometre, nanometer, nm',
  inch: 'inches, inch',
  foot: 'feet',
  t: 'tonnes, tonne, tons, ton, metric tons, metric tonnes',
  kg: 'kilograms, kilogrammes, kilos, kg',
  g: 'grams, grammes',
  l: 'litres, liters',
  barrel: 'barrels',
  kWh: 'kWh, kilowatt-hours, kilowatt hours',
  MWh: 'MWh',
  GWh: 'GWh, gigawatt-hours',
  TWh: 'TWh',
  kW: 'kW, kilowatts',
  MW: 'MW, megawatts',
  GW: 'GW, gigawatts',
  W: 'watts',
  V: 'volts',
  kV: 'kV',
  year: 'years, year, years-old, year-old',
  month: 'months, month',
  week: 'weeks, week',
  day: 'days, day',
  hour: 'hours, hour',
  minute: 'minutes, minute',
  second: 'seconds',
  decade: 'decades',
  century: 'centuries',
  degree: 'degrees',
  '°C': '°C, degrees Celsius, Celsius',
  rpm: 'rpm',
  GHz: 'GHz',
  MHz: 'MHz',
  Hz: 'Hz',
  bar: 'bar',
  atm: 'atmospheres',
  GB: 'GB',
  TB: 'TB',
  m3: 'cubic metres, cubic meters',
  ct: 'carats, carat',
  TEU: 'TEUs, TEU',
};

/** Measures of size, time and heat: facts about things, seldom figures of an economy. */
export const PHYSICAL_UNITS: ReadonlySet<string> = new Set(
  'cent km mile m cm mm µm nm inch foot kg g l year month week day hour minute second decade century degree °C rpm GHz MHz Hz bar atm GB TB V kV W kW'.split(
    ' ',
  ),
);

/** Unit by spelling. */
function readTable(table: Readonly<Record<string, string>>): [spelling: string, unit: string][] {
  return Object.entries(table).flatMap(([unit, spellings]) =>
    spellings.split(', ').map((spelling): [string, string] => [spelling, unit]),
  );
}

const SIGNS = new Map([...readTable(PREFIXES), ...CODES.split(' ').map((code): [string, string] => [code, code])]);
/** Codes that are words as well stand before numbers only. */
const ALSO_WORDS = 'BOB CAD COP GEL MAD MOP PEN RON TRY';
const WORDS = [
  ...readTable(OTHER_UNITS),
  ...readTable(CURRENCY_WORDS),
  ...CODES.split(' ')
    .filter((code) => !ALSO_WORDS.includes(code))
    .map((code): [string, string] => [code, code]),
];
const UNITS = new Map(WORDS.map(([word, unit]) => [word.toLowerCase(), unit]));

const alternatives = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

export const CURRENCY_PREFIX = `(?:${alternatives(SIGNS.keys())})`;
export const UNIT_WORD = `(?:${alternatives(WORDS.map(([word]) => word))})`;

/** The currency that a sign, code or name before a number stands for, or null. */
export function readPrefix(prefix: string): string | null {
  return SIGNS.get(prefix) ?? null;
}

/** The unit that a word behind a number stands for, or null. */
export function readUnit(word: string): string | null {
  return UNITS.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

/** Whether a unit is the code of a currency. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== 'TEU';
}
