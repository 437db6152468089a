/** Room for the bar that holds the title, and a little air, in pixels. */
const TOP = 44;
const BOTTOM = 8;

/** Brings the marked sentence to the middle of the reader, unless it is in view already. Nothing but the reader scrolls. */
export function scrollToMark(root: HTMLElement | null): void {
  const mark = root?.querySelector('[data-active="strong"]') ?? root?.querySelector('[data-active]');
  const scroller = root && findScroller(root);
  if (!mark || !scroller) return;
  const { top, bottom, height } = mark.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (top >= frame.top + TOP && bottom <= frame.bottom - BOTTOM) return;
  scroller.scrollTo({
    top: scroller.scrollTop + top - frame.top - Math.max(TOP, (frame.height - height) / 2),
    behavior: readMotion(),
  });
}

const readMotion = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/** Brings an element of the reader into view, by as little as it takes; its beginning where it is too tall. */
export function scrollToShow(element: HTMLElement): void {
  const scroller = findScroller(element);
  if (!scroller) return;
  const { top, bottom } = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const [above, below] = [top - frame.top - TOP, bottom - frame.bottom + BOTTOM];
  if (below > 0) scroller.scrollTo({ top: scroller.scrollTop + Math.min(below, above), behavior: readMotion() });
}

/** The nearest element around this one that scrolls upright; null where there is none. */
export function findScroller(element: HTMLElement): HTMLElement | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
