/** Initials by which people look for long names, though no article may print them. */

const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'at', 'to', 'de', 'du', 'des', 'und', 'der', '&']);

/**
 * The initials of a name of three to eight capitalised words, small words left out: "Ministry of Industry and
 * Information Technology" gives "MIIT". Null when the name is shorter, longer, or has a lower-case word in it.
 */
export function deriveInitials(name: string): string | null {
  // Most names are short: they are told apart before they are taken apart.
  if (!/[^\s\-–—/][\s\-–—/]+[^\s\-–—/]+[\s\-–—/]+[^\s\-–—/]/.test(name)) return null;
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s\-–—/]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}&]/gu, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  if (words.length < 3 || words.length > 8) return null;
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return null;
  return words.map((word) => [...word][0] ?? '').join('');
}
