const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };

/** A name without brackets at its ends that have no partner in it, or that stand around all of it. */
export function trimBrackets(text: string): string {
  const name = text.trim();
  const last = name.length - 1;
  const partners = pairBrackets(name);
  if (last > 0 && partners.get(0) === last) return trimBrackets(name.slice(1, -1));
  if (partners.get(0) === null) return trimBrackets(name.slice(1));
  return partners.get(last) === null ? trimBrackets(name.slice(0, -1)) : name;
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
