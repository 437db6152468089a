/** Exchanges by the suffix that news agencies put behind the code of a share: "VOWG.DE", "0700.HK". */
const WRITTEN = `DE Xetra; F Frankfurt Stock Exchange; L London Stock Exchange; PA Euronext Paris; AS Euronext Amsterdam;
BR Euronext Brussels; LS Euronext Lisbon; MI Borsa Italiana; MC Madrid Stock Exchange; SW SIX Swiss Exchange; S SIX Swiss Exchange;
VI Vienna Stock Exchange; ST Stockholm Stock Exchange; HE Helsinki Stock Exchange; CO Copenhagen Stock Exchange; OL Oslo Stock Exchange;
WA Warsaw Stock Exchange; IS Istanbul Stock Exchange; T Tokyo Stock Exchange; HK Hong Kong Stock Exchange;
SS Shanghai Stock Exchange; SZ Shenzhen Stock Exchange; KS Korea Exchange; KQ KOSDAQ; TW Taiwan Stock Exchange;
TWO Taipei Exchange; SI Singapore Exchange; KL Bursa Malaysia; JK Indonesia Stock Exchange; BK Stock Exchange of Thailand;
NS National Stock Exchange of India; BO Bombay Stock Exchange; AX Australian Securities Exchange; NZ New Zealand Exchange;
N NYSE; O Nasdaq; TO Toronto Stock Exchange; SA B3; MX Mexican Stock Exchange; J Johannesburg Stock Exchange`;

const NAMES: ReadonlyMap<string, string> = new Map(
  WRITTEN.split(/;\s*/).map((row) => {
    const [code = '', ...name] = row.trim().split(/\s+/);
    return [code, name.join(' ')] as const;
  }),
);

/** The exchange that a share's code names behind its stop; undefined where it names none. */
export function exchangeOf(code: string): string | undefined {
  // "U.S" and "U.N" are no codes.
  if (/^[A-Z]\.[A-Z]$/.test(code)) return undefined;
  const [, suffix = ''] = /^[A-Z\d]{1,10}(?:[_-][A-Za-z]{1,3})?[a-z]?\.([A-Z]{1,3})$/.exec(code) ?? [];
  return NAMES.get(suffix);
}
