/** Reading EDTF dates aloud in English, for people rather than machines. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const QUARTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '01/03': 'first quarter',
    '04/06': 'second quarter',
    '07/09': 'third quarter',
    '10/12': 'fourth quarter',
  }),
);

interface Moment {
  readonly year: string | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * An EDTF date or interval as English: `2022-06` is "June 2022", `2022-01/2022-10` is "January to October 2022",
 * `XXXX-05-24` is "24 May". What it cannot read comes back unchanged.
 */
export function readDate(edtf: string): string {
  const [from = '', to, ...rest] = edtf.split('/');
  if (rest.length > 0) return edtf;
  if (to === undefined) return readMoment(from) ?? edtf;
  if (from === '' || from === '..') return joined('until', readMoment(to)) ?? edtf;
  if (to === '' || to === '..') return joined('since', readMoment(from)) ?? edtf;
  return readInterval(from, to) ?? edtf;
}

function joined(word: string, moment: string | null): string | null {
  return moment === null ? null : `${word} ${moment}`;
}

function readInterval(from: string, to: string): string | null {
  const start = parseMoment(from);
  const end = parseMoment(to);
  const last = readMoment(to);
  if (!start || !end || last === null) return null;
  const sameYear = start.year !== null && start.year === end.year;
  if (sameYear && from.length === 7 && to.length === 7) {
    const quarter = QUARTERS.get(`${from.slice(5)}/${to.slice(5)}`);
    if (quarter) return `${quarter} of ${start.year}`;
  }
  if (sameYear && start.month !== null && end.month !== null) {
    const sameMonth = start.month === end.month && start.day !== null && end.day !== null;
    const first = sameMonth ? String(start.day) : readMoment(from.replace(/^[^-]+/, 'XXXX'));
    return first === null ? null : `${first} to ${last}`;
  }
  const first = readMoment(from);
  return first === null ? null : `${first} to ${last}`;
}

function parseMoment(text: string): Moment | null {
  const match = /^(\d{4}|\d{3}X|XXXX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(text);
  if (!match) return null;
  const year = match[1] === 'XXXX' ? null : (match[1] ?? null);
  const month = readNumber(match[2]);
  const day = readNumber(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: year?.endsWith('X') ? `${year.slice(0, 3)}0s` : year, month, day };
}

function readNumber(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits);
}

function readMoment(text: string): string | null {
  const qualifier = /[?~%]$/.exec(text)?.[0];
  const moment = parseMoment(qualifier ? text.slice(0, -1) : text);
  if (!moment) return null;
  const month = moment.month === null ? null : (MONTHS[moment.month - 1] ?? null);
  const parts = [month === null ? null : moment.day, month, moment.year].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const words = parts.join(' ');
  if (qualifier === undefined) return words;
  return qualifier === '?' ? `possibly ${words}` : `about ${words}`;
}
