import { NUMBERED } from './numbers.ts';

const BEHIND_NUMBERED = new RegExp(`\\b${NUMBERED}\\s$`, 'i');
const BEFORE_CODE =
  /(?:\b(?:[Nn]o\.?|[Nn]os\.?|[Pp]hoto|[Pp]icture|[Ee]xtension|[Ee]xt\.|[Ee]pisode|[Pp]ages(?: \d+[-–])?|pp|Clause|Item|Part|Paragraph|Annex|Appendix|Brief|Circular|Order|Decree|Law|Article|Art\.|Section|Chapter|Page|p\.|pp\.|Vol\.?|Issue|Figure|Fig\.|Table|Version|v\.?|Room|Floor|Building|Line|Route|Highway|Phase|Tel|Telephone|Phone|Fax|ISO|Hall|hall|Zone|item|Road|Stand|Tape|TAPE|Track|Room [A-Z]{1,3}|Booth|Act|Class|Type|Model|Grade|Covid|A|B|Gate|Brief|volume|chapter|page|under the age of|aged|age)\s?|[+#/:@_]|\d[-–:.,/]|[A-Za-z]-)$/;

const ADDRESS = /^\s+(?:[A-Z]\w+\s+){1,2}(?:Avenue|Street|Road|Boulevard|Lane|Drive)\b/;

/** Telephone numbers, times of day, versions, model numbers, ages: digits that count nothing. */
export function isCode(
  text: string,
  start: number,
  end: number,
  number: string,
  { isWord, hasUnit }: { isWord: boolean; hasUnit: boolean },
): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  // "the top ten" counts nothing; "should top 45,000" does.
  if (!hasUnit && /\btop[\s-]$/i.test(before) && (isWord || number.length <= 3)) return true;
  // The number of a list's item.
  if (!hasUnit && /^\s*[([]?$/.test(text.slice(0, start)) && /^\s?[.)](?:\s|$)/.test(after)) return true;
  // Document numbers and stock codes: "[2025] No. 33", "(BSE: 839417)", "Jobs (3)".
  if (!hasUnit && /[[【〔](?:[A-Za-z]+\s+)?$/.test(before) && /^\s*[\]】〕]/.test(after)) return true;
  if (!hasUnit && /\(\s*[A-Z][A-Za-z]{1,9}:\s*$/.test(before) && /^\s*\)/.test(after) && number.length > 3) return true;
  // "At 10.52 am", "1200 Sixth Avenue".
  if (!hasUnit && (/^\s?[ap]\.?m\b/.test(after) || ADDRESS.test(text.slice(end)))) return true;
  // The number of a section: "1.2 Less developed regions fell behind."
  if (!hasUnit && /^\s*$/.test(text.slice(0, start)) && /^\d{1,2}\.\d{1,2}$/.test(number) && /^\s+[A-Z]/.test(after))
    return true;
  if (/^[-\s](?:hour|minute)s?[-\s](?:drive|walk|flight)/i.test(after)) return true;
  if (isWord) {
    // "one" alone is an article or a pronoun more often than a count.
    return /^one$/i.test(number) && !hasUnit;
  }
  if (hasUnit) return /[+@_]$/.test(before);
  if (/^[A-Za-z]|^[-–]?\d{3,}|^[:/]\d|^\.\d|^°|^-(?:[A-Z]|in-)/.test(after)) return true;
  if (/^0\d/.test(number)) return true;
  if (/\+[\d-]*$|\d-\d+-$/.test(before)) return true;
  // "3-1", "voted 8-1": a score; "the 18.31 from Leeds": a train.
  const other = /^[-–](\d{1,2})(?!\d|[.,]\d)/.exec(after)?.[1];
  if (other !== undefined && /^\d{1,2}$/.test(number) && Number(number) >= Number(other)) return true;
  if (
    /\b[Tt]he\s$/.test(before) &&
    /^\d{1,2}\.[0-5]\d$/.test(number) &&
    /^\s+(?:from|to|train|bus|service)\b/.test(after)
  )
    return true;
  // "500-600 jobs" is a range, "555-1234" a telephone number.
  const low = /(?:^|\D)(\d{1,3}(?:,\d{3})*|\d+)[-–]$/.exec(before)?.[1];
  if (low !== undefined)
    return Number(low.replace(/,/g, '')) >= Number(number.replace(/,/g, '')) || /^\d{4,}$/.test(number);
  return BEFORE_CODE.test(before) || BEHIND_NUMBERED.test(before);
}
