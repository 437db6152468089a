const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };

/** A name without brackets at its ends that have no partner in it, or that stand around all of it. */
export function trimBrackets(text: string): string {
  const partners = pairBrackets(text);
  let from = 0;
  let to = text.length - 1;
  while (from <= to) {
    const [first, last] = [partners.get(from), partners.get(to)];
    if (/\s/.test(text.charAt(from)) || first === null) from += 1;
    else if (/\s/.test(text.charAt(to)) || last === null) to -= 1;
    else if (from < to && first === to) {
      from += 1;
      to -= 1;
    } else break;
  }
  return text.slice(from, to + 1);
}

/** Where each bracket's partner stands; null for one that has none. */
function pairBrackets(text: string): ReadonlyMap<number, number | null> {
  const partners = new Map<number, number | null>();
  const open: number[] = [];
  for (const [at, letter] of text.split('').entries()) {
    const isOpening = letter in PARTNERS;
    if (!isOpening && !Object.values(PARTNERS).includes(letter)) continue;
    partners.set(at, null);
    const before = open.at(-1);
    if (isOpening) open.push(at);
    else if (before !== undefined && PARTNERS[text.charAt(before)] === letter) {
      partners.set(before, at).set(at, before);
      open.pop();
    }
  }
  return partners;
}
