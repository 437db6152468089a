/** Numbers, percentages and currencies: the ways in which newsrooms write what somebody typed in one of them. */

/** What means the same; a sign may stand for several. All folded. */
const ALIKE: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent'],
  ['$', 'dollar', 'dollars', 'usd'],
  ['€', 'euro', 'euros', 'eur'],
  ['£', 'pound', 'pounds', 'gbp'],
  ['¥', 'yuan', 'renminbi', 'rmb', 'cny'],
  ['¥', 'yen', 'jpy'],
];

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** A percentage, dollars by all of their names, another sign, or a word: what a folded query falls into. */
const PARTS = /(\d[\d,.]*) ?(?:%|per ?cent(?![^\s,.]))|(?:us ?)?dollars?(?![^\s,.])|(?:us)?\$|[€£¥]|[^\s$€£¥]+/g;

/** The words of a folded query; signs of currencies are words of their own, percentages one word: "11%". */
export function splitAmounts(query: string): readonly string[] {
  return [...query.matchAll(PARTS)].map(([part, number]) => {
    if (number !== undefined) return `${number}%`;
    return part.replace(/^us ?(?=\$|dollars?$)/, '');
  });
}

/** How a number, a percentage or a currency is written, first as it was typed; null for any other word. */
export function listAmountForms(word: string): readonly string[] | null {
  if (word.length > 1 && word.endsWith('%')) {
    const numbers = listNumberForms(word.slice(0, -1));
    return numbers && ['%', ' %', ' percent', ' per cent'].flatMap((sign) => numbers.map((form) => form + sign));
  }
  const alike = ALIKE.filter((names) => names.includes(word)).flat();
  return alike.length > 0 ? [...new Set([word, ...alike])] : listNumberForms(word);
}

/** "40000", "40,000", "40 000", the one that was typed first. */
function listNumberForms(word: string): readonly string[] | null {
  const [, whole, decimals = ''] = NUMBER.exec(word) ?? [];
  if (whole === undefined) return null;
  const digits = whole.replaceAll(',', '');
  if (digits.length < 4) return [word];
  const grouped = [',', ' '].map((sign) => digits.replace(/\B(?=(?:\d{3})+$)/g, sign));
  return [...new Set([word, ...[digits, ...grouped].map((form) => form + decimals)])];
}
