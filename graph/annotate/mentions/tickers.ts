/** Exchanges by the codes shares have there: "(NYSE: TGMH)", "(FSE: LZO / OTCQX: LZOAY)", "(Nasdaq | TSX: QLL)", "(VOWG.DE)". */
import { exchangeOf } from '../../gazetteer/exchangeCodes.ts';
import type { Found } from './found.ts';
import { KNOWN_BODIES } from './lexicon/bodies.ts';
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

/** Abbreviations of exchanges and their boards: others before a code are registers, units, taxes ("CIN: U28", "EPS: 2.40"). */
const EXCHANGES = new Set(
  `NYSE AMEX ASX TSX TSXV CSE LSE LON AIM SSE SHSE SZSE SEHK HKEX HKSE HKG TSE TYO JPX NSE BSE SGX KRX TWSE TPEX FSE FWB
ETR FRA XETRA SIX SWX OMX STO CPH HEL OSE OSL EPA AMS EBR BIT MIL BME BMV JSE IDX SET PSE HOSE HNX KLSE MYX NZX ADX DFM QSE
EGX BIST WSE GPW BVB PSX DSE NGX OTC OTCQX OTCQB OTCMKTS`.split(/\s+/),
);
const CODE = /^[A-Z\d][A-Z\d.-]{0,9}$/;
/** What stands between exchanges that share a code, or between one code and the next exchange. */
const BETWEEN = /^[|/,;]$|^and$/;

export function findTickers({ words, index }: Line): Found[] {
  const found: Found[] = [];
  words.forEach(({ text }, at) => {
    // "AIM-listed": its shares are traded there.
    if (EXCHANGES.has(text) && words[at + 1]?.norm === '-listed')
      found.push({ line: index, from: at, to: at + 1, type: 'organization', kind: 'exchange', weight: 90 });
  });
  for (let open = 0; open < words.length; open += 1) {
    if (words[open]?.text !== '(') continue;
    const close = words.findIndex((word, at) => at > open && word.text === ')');
    if (close < 0) break;
    found.push(...listSuffixed(words, open + 1, close).map((item) => ({ line: index, ...item })));
    for (let colon = open + 2; colon < close - 1; colon += 1)
      if (words[colon]?.text === ':' && CODE.test(words[colon + 1]?.text ?? ''))
        for (const [from, to] of listBefore(words, open + 1, colon))
          found.push({ line: index, from, to, type: 'organization', kind: 'exchange', weight: 90 });
  }
  return found;
}

/** Codes that name the exchange behind a stop, where brackets hold nothing else: "(VOWG.DE)", "(600519.SS, 6690.HK)". */
function listSuffixed(words: readonly Word[], start: number, end: number): Omit<Found, 'line'>[] {
  const codes = Array.from({ length: end - start }, (_, step) => start + step).filter(
    (at) => !BETWEEN.test(words[at]?.norm ?? ''),
  );
  const names = codes.map((at) => exchangeOf(words[at]?.text ?? ''));
  return names.every((name) => name !== undefined)
    ? codes.map((at, rank) => ({
        ...{ from: at, to: at + 1, type: 'organization', kind: 'exchange', weight: 90 },
        name: names[rank] as string,
      }))
    : [];
}

/** The exchanges that end at the colon, as ranges of words. */
function listBefore(words: readonly Word[], start: number, colon: number): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (let to = colon; to > start; ) {
    let from = to;
    while (from > start && !BETWEEN.test(words[from - 1]?.norm ?? '')) from -= 1;
    if (!isExchange(words, from, to)) break;
    ranges.push([from, to]);
    to = from - 1;
  }
  return ranges;
}

/** "TSX", "Euronext Paris". */
function isExchange(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || to - from > 3) return false;
  const isKnown = KNOWN_BODIES.get(first.norm)?.kind === 'exchange';
  return (isKnown || EXCHANGES.has(first.text)) && words.slice(from, to).every(({ isCapital }) => isCapital);
}
