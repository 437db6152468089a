/** Small things kept in this browser. Storage may be forbidden, and then even naming it throws: they last as long as the page. */

/** What was kept under `name`; null where there is nothing. */
export function readKept(window: Window, name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function writeKept(window: Window, name: string, value: string): void {
  try {
    window.localStorage.setItem(name, value);
  } catch {
    // See above.
  }
}
