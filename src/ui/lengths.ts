/** How many pixels a rem has now. */
export function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** A length of tokens.css that is registered there, in pixels as it is now. */
export function readLength(name: `--${string}`): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name)) || 0;
}
