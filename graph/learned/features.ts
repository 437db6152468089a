/**
 * Features of learned models are hashed ("the hashing trick": Weinberger et al. 2009): a feature is a number, made by
 * mixing the number of its template with the hashes of the words that fill it. Integers only, so that every engine
 * computes the same.
 */

const known = new Map<string, number>();
const MOST_KNOWN = 200_000;

/** FNV-1a over the UTF-16 code units of a word, as an unsigned 32-bit number. */
export function hashWord(word: string): number {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const hash = hashText(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, hash);
  return hash;
}

/** The same for a text that was put together and hardly comes again. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Two hashes in an order as one (the finaliser of MurmurHash3 over their combination), as a signed 32-bit number, which
 * engines pass on without a box around it.
 */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}
