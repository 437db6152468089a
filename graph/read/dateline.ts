import { findDate } from './calendar.ts';

export interface Dateline {
  /** Length of the dateline with the dash that ends it, in code units of the line. */
  readonly length: number;
  /** The agency in brackets: "WUHAN, Aug. 17 (Jianghan Wire) --". */
  readonly agency: string | null;
  /** EDTF, perhaps without its year. */
  readonly date: string | null;
}

/** A capitalised name that is not a month. */
const PLACE = String.raw`(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\b)\p{Lu}[\p{L}'’.]*(?:[ -]\p{Lu}[\p{L}'’.]*){0,3}`;
const PATTERN = new RegExp(
  String.raw`^(?<place>${PLACE}(?:(?:\s?[,/]|\s(?:and|&))\s?${PLACE}){0,3})(?:(?:,?|\s[–—-])\s+(?<date>[^()—–]{3,30}?))?(?:\s*\((?<agency>[^()]{2,40})\))?\s*(?<dash>--|—|–|-)\s+(?=\S)`,
  'u',
);

/** "(Lake Wire) Oct. 22 -- Riverton Gears posted …". */
const AGENCY_FIRST = /^\((?<agency>[^()]{2,40})\)\s+(?<date>[^()—–]{3,30}?)\s*(?:--|—|–|-)\s+(?=\S)/u;

/** The place, date and agency a news story may open with; null when the paragraph opens with its own words. */
export function readDateline(paragraph: string): Dateline | null {
  const match = PATTERN.exec(paragraph);
  if (!match?.groups) return readAgencyFirst(paragraph);
  const { place = '', date, agency, dash } = match.groups;
  const edtf = date === undefined ? null : (findDate(date)?.edtf ?? null);
  if (date !== undefined && edtf === null) return null;
  const isCapitals = place === place.toUpperCase();
  // "Prices - Zhang says" is no dateline: without capitals, agency or date a plain hyphen must touch the place.
  const isTelling = isCapitals || agency !== undefined || edtf !== null || place.includes(',');
  if (!isTelling && (dash === '-' ? paragraph.charAt(place.length) !== '-' : place.split(' ').length > 2)) return null;
  return { length: match[0].trimEnd().length, agency: agency?.trim() ?? null, date: edtf };
}

function readAgencyFirst(paragraph: string): Dateline | null {
  const match = AGENCY_FIRST.exec(paragraph);
  const date = findDate(match?.groups?.date ?? '')?.edtf;
  return match && date !== undefined
    ? { length: match[0].trimEnd().length, agency: match.groups?.agency?.trim() ?? null, date }
    : null;
}
