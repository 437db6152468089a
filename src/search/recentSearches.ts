/** What was found lately, kept in the browser. */
const STORED = 'clew:searches';
/** As many as are kept. */
const MOST = 8;

/** The latest first; nothing where the browser keeps nothing, or something that is not ours. */
export function readRecent(window: Pick<Window, 'localStorage'>): readonly string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(STORED) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Storage may be forbidden or full; then the list lasts as long as the page. */
export function writeRecent(window: Pick<Window, 'localStorage'>, recent: readonly string[]): void {
  try {
    if (recent.length === 0) window.localStorage.removeItem(STORED);
    else window.localStorage.setItem(STORED, JSON.stringify(recent));
  } catch {
    // See above.
  }
}

/** The list with this one first, once. */
export function addRecent(recent: readonly string[], text: string): readonly string[] {
  return [text, ...recent.filter((other) => other !== text)].slice(0, MOST);
}
