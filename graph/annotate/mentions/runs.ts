/** Runs of capitalised words: the raw material of names. */

import { BODY_HEADS } from './lexicon/bodies.ts';
import { FUNCTION_WORDS, GENERIC_CAPITALS, MONTHS_AND_DAYS } from './lexicon/common.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from './lexicon/companies.ts';
import { EAST_ASIAN_SURNAMES } from './lexicon/persons.ts';
import { POLICY_HEADS } from './lexicon/policies.ts';
import type { Line, Spelling } from './lines.ts';
import { isPinyin } from './persons.ts';
import type { Word } from './words.ts';

export interface Run {
  from: number;
  to: number;
}

/** Plural owners whose possessive stays inside a name: "People's Government", "Makers' Association". */
const OWNERS = /^(?:people|women|children|men|workers|farmers)$|(?:ers|ors|ists|nts|ians)$/;
/** Small words inside names of people and places, of many languages. */
const PARTICLES = new Set(
  'van von der den de da do dos das di del della du la las los el al bin bint binti binte du des ibn ter ten zu zum na nad pod y och og und et a/p a/l d/o s/o'.split(
    ' ',
  ),
);
/** Legal forms that follow a firm's name only, however it is written. */
const SMALL_FIRM_FORM = /^(?:[AIKP]\/[LS]|ApS|GmbH|Oy|Oyj|Ltd\.?|Inc\.|LLC)$/;
/** Codes that, before a number, are money. */
const CURRENCY_CODES =
  /^(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|KRW|INR|VND|NTD?|TWD|DKK|SEK|NOK|ISK|CHF|PLN|CZK|HUF|RON|TRY|BRL|MXN|ARS|CLP|COP|THB|SGD|MYR|IDR|PHP|AUD|CAD|NZD|ZAR|AED|SAR|QAR|EGP|KES|NGN|GHS|ETB|RUB|UAH|KZT|ILS)$/;
/** Who a firm's founder named it after besides himself. */
const FAMILY = /^(?:Co\.?|Cie\.?|Sons?|Daughters?|Bros\.?|Brothers)$/;
/** Capitalised in mid-sentence they still begin no name. */
const TIGHT = /^(?:the|a|i|in|of|for|on|at|to|and|or|by|with|from)$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const ORDINAL_WORDS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '),
);
const COUNT_WORDS = new Set('two three four five six seven eight nine ten twelve sixteen twenty thirty'.split(' '));

/** Legal forms that are written small behind a name: "Hlinecká sklárna a.s.", "Zrak d.o.o.", "plc". */
function isSmallLegalForm(word: Word): boolean {
  return (
    /^(?:ltd\.?|inc\.?|co\.|plc|llp)$/.test(word.norm) ||
    (/^\p{Ll}(?:\.\p{Ll})+\.?$/u.test(word.text) && LEGAL_FORMS.has(word.norm.replaceAll('.', '')))
  );
}

export function isLegalForm(word: Word | undefined): boolean {
  return word !== undefined && LEGAL_FORMS.has(word.norm.replaceAll('.', '').replace('/', ''));
}

/** The runs of one line, in order, none overlapping. Titles in capitals have none: there a capital says nothing. */
export function findRuns(line: Line, spelling: Spelling): Run[] {
  if (line.style !== 'prose') return [];
  const { words } = line;
  const runs: Run[] = [];
  for (let from = skipHeading(words, spelling); from < words.length; from += 1) {
    if (!startsRun(words, from, spelling)) continue;
    let to = from + 1;
    for (;;) {
      const step = readStep(words, from, to);
      if (step === 0) break;
      to += step;
    }
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/**
 * Where the text begins behind a heading in capitals that runs on into it: "WHAT MINISTERS SAID Hynek Barvíř opened";
 * some of its words are common ones.
 */
function skipHeading(words: readonly Word[], { small }: Spelling): number {
  const to = words.findIndex(({ isMark, text }) => isMark || text !== text.toUpperCase());
  const isCommon = ({ norm }: Word) => FUNCTION_WORDS.has(norm) || COUNT_WORDS.has(norm) || small.has(norm);
  const isHeading = to > 1 && words[to]?.isCapital && words.slice(0, to).some(isCommon);
  return isHeading && words.slice(0, to).some(({ text }) => /^\p{Lu}{4,}$/u.test(text)) ? to : 0;
}

/** "US$6 million", "U.S. dollars": money. */
export function isCurrency(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (/^\d/.test(next.text) && CURRENCY_CODES.test(words[at]?.text ?? '')) return true;
  return /^[$€£¥]/.test(next.text) || /^(?:dollar|dollars)$/.test(next.norm);
}

function isNameWord(word: Word | undefined): boolean {
  if (!word?.isCapital || word.isMark || MONTHS_AND_DAYS.has(word.norm)) return false;
  return word.norm !== 'i' && word.norm !== "i'm" && word.norm !== "i'd";
}

function startsRun(words: readonly Word[], at: number, spelling: Spelling): boolean {
  const word = words[at];
  if (!word) return false;
  const next = words[at + 1];
  if (isCurrency(words, at)) return false;
  // "V. Training": a numbered section.
  if (
    word.isInitial &&
    /^(?:[IVX]+|\p{Lu})\.?$/u.test(word.text) &&
    words.length <= 5 &&
    !/\p{Ll}\.$/u.test(words.at(-1)?.text ?? '') &&
    /\./.test(word.text + (next?.text ?? ''))
  )
    return false;
  if (ORDINAL.test(word.norm) || /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/.test(word.norm)) {
    // "4th China … Expo", "2024-2026 SME Upgrading Plan"; the run is cut later when nothing of the kind follows.
    return (
      isNameWord(next) &&
      // "In 2006 Guangdong Venture Capital": a date, then a name.
      !(
        !ORDINAL.test(word.norm) &&
        /^(?:in|since|by|until|from|of|during|to|for|early|late|mid)$/.test(words[at - 1]?.norm ?? '')
      ) &&
      !(words[at - 1]?.isCapital && !FUNCTION_WORDS.has(words[at - 1]?.norm ?? '')) &&
      next !== undefined &&
      !FUNCTION_WORDS.has(next.norm)
    );
  }
  // "Sun Yonghong"
  if (word.isCapital && MONTHS_AND_DAYS.has(word.norm))
    return EAST_ASIAN_SURNAMES.has(word.norm) && isNameWord(next) && isPinyin(next?.norm ?? '', 2);
  // "vindø A/S": a firm that writes itself small.
  if (
    !word.isCapital &&
    /^\p{Ll}{3,}$/u.test(word.text) &&
    SMALL_FIRM_FORM.test(next?.text ?? '') &&
    !FUNCTION_WORDS.has(word.norm)
  )
    return true;
  if (!isNameWord(word)) return false;
  if ((ORDINAL_WORDS.has(word.norm) || COUNT_WORDS.has(word.norm)) && isNameWord(next)) return !word.isInitial;
  if (FUNCTION_WORDS.has(word.norm) && !(word.isUpper && word.text.length > 1 && !word.isInitial)) {
    // "He Liang", "An Phú Springs", "the Made Here Plan": a capital in mid-sentence means a name after all.
    return (
      !word.isInitial && isNameWord(next) && !TIGHT.test(word.norm) && !/^["“‘:.]$/.test(words[at - 1]?.text ?? '"')
    );
  }
  if (!word.isInitial) return true;
  // A sentence's first word: a name unless the article writes it small and never with a capital elsewhere.
  return spelling.capital.has(word.norm) || !spelling.small.has(word.norm) || isNameWord(next);
}

/** How many words from `at` on still belong to the run. */
function readStep(words: readonly Word[], from: number, at: number): number {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return 0;
  const next = words[at + 1];
  const after = words[at + 2];
  if (isNameWord(word)) {
    const isFunction = FUNCTION_WORDS.has(word.norm) && !word.isUpper && !ORDINAL_WORDS.has(word.norm);
    // "the Made Here Plan"
    if (!isFunction || (isNameWord(next) && !TIGHT.test(word.norm))) return 1;
  }
  // "Đặng Thu Huyền": an abbreviated weekday between two parts of a name is a part too.
  if (word.isCapital && word.text.length <= 5 && MONTHS_AND_DAYS.has(word.norm) && isNameWord(next) && !next?.isUpper)
    return 1;
  // "Han Jun", "Zhao May"
  if (
    word.isCapital &&
    MONTHS_AND_DAYS.has(word.norm) &&
    EAST_ASIAN_SURNAMES.has(before.norm) &&
    at === from + 1 &&
    !/^\d/.test(next?.text ?? '')
  )
    return 1;
  if (before.isCapital && isSmallLegalForm(word)) return 1;
  // "Hlinecká sklárna a.s."
  if (
    before.isCapital &&
    next &&
    !word.isCapital &&
    /^\p{Ll}+$/u.test(word.text) &&
    next.text.includes('.') &&
    isSmallLegalForm(next) &&
    next.text.length > 3
  )
    return 2;
  // "Drzewiarz Sp. z o.o."
  if (word.norm === 'z' && /^sp\.?$/.test(words[at - (before.text === '.' ? 2 : 1)]?.norm ?? '')) return 2;
  if (word.text === '.' && before.norm === 'sp' && next?.norm === 'z') return 3;
  // "Jeonbuk Growth Fund No. 3"
  if (before.norm === 'no.' && /^\d{1,3}$/.test(word.text) && at - from >= 2) return 1;
  // "Eksport- og Investeringsfonden"
  if (
    word.text === '-' &&
    word.start === before.end &&
    /^(?:og|och|und|en)$/.test(next?.norm ?? '') &&
    isNameWord(after)
  )
    return 3;
  // "Ilse van Rooyen-Maas", "Rio Grande do Sul"
  if (PARTICLES.has(word.norm) && before.isCapital && !BODY_HEADS.has(before.norm) && !POLICY_HEADS.has(before.norm)) {
    if (isNameWord(next)) return 2;
    if (PARTICLES.has(next?.norm ?? '') && isNameWord(after)) return 3;
  }
  if (ORDINAL.test(word.norm) && isNameWord(next)) return 1;
  // "at SubCon Mekong 2024, held"
  if (
    /^20\d\d$/.test(word.text) &&
    /^(?:at|during|attended|visited|attending)$/.test(words[from - 1]?.norm ?? '') &&
    (next === undefined || next.isMark || next.norm === 'held' || next.norm === 'in')
  )
    return 1;
  // "Top 50 Cities"
  if (/^\d{1,3}$/.test(word.text) && before.norm === 'top' && isNameWord(next)) return 1;
  if ((word.text === '&' || word.text === '+') && isNameWord(next)) return 2;
  // "Harding and Co.", "Harding and Sons"; but "Harding Ltd. and Brothers in Arms"
  if (word.norm === 'and' && before.isCapital && !isLegalForm(before) && FAMILY.test(next?.text ?? '')) return 2;
  if (word.text === ',' && isLegalForm(next) && next?.isCapital) return 2;
  if (word.norm === "'s" && OWNERS.test(before.norm) && isNameWord(next)) return 2;
  if (
    (word.text === "'" || word.text === '’') &&
    word.start === before.end &&
    OWNERS.test(before.norm) &&
    before.norm.endsWith('s') &&
    isNameWord(next) &&
    next?.start !== word.end
  )
    return 2;
  if (word.text === '(' && after?.text === ')' && isNameWord(next)) {
    const beyond = words[at + 3];
    if (isNameWord(beyond) || isLegalForm(beyond)) return 3;
    // "Kurosawa Precision (Thailand)": the branch of a firm.
    if (COMPANY_WORDS.has(before.norm) && !next?.isUpper && at - from >= 2) return 3;
  }
  if (/^\d{1,3}$/.test(word.text) && !GENERIC_CAPITALS.has(before.norm) && before.end + 1 === word.start) {
    const follows =
      next === undefined || next.isMark || next.pos === 'VERB' || next.pos === 'AUX' || next.norm === "'s";
    return follows && next?.text !== '%' && next?.text !== ')' && !(next?.text === ',' && /^\d/.test(after?.text ?? ''))
      ? 1
      : 0;
  }
  return 0;
}
