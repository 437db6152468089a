/**
 * The focus is never lost. When what had it goes from the page, or can be used no more, what stands nearest to its
 * place in the same panel takes it; when the whole panel goes, what had it before does, and in the end the graph.
 */
import { findGraph } from './findGraph.ts';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** As many are remembered that had the focus one after the other. */
const MOST = 30;

/** Watches a page, where panels, docks and dialogs carry `data-panel`, for as long as it is open. */
export function keepFocus(document: Document): void {
  /** What had the focus, the latest last. */
  let trail: HTMLElement[] = [];
  /** What is around the latest, the nearest first: where it is gone, this tells where it was. */
  let around: Element[] = [];
  /** How the latest went from the page; more may change before the focus is given on. */
  let removal: MutationRecord | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (target: EventTarget | null) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    trail = [...trail.filter((element) => element !== target && element.isConnected), target].slice(-MOST);
    around = listAncestors(target);
    removal = undefined;
  };
  const observer = new MutationObserver((records) => {
    const last = trail.at(-1);
    const isHeld = () => document.activeElement !== document.body && document.activeElement !== last;
    if (
      !last ||
      isHeld() ||
      (last.isConnected && !records.some((record) => isSwitchOf(last, record))) ||
      isUsable(last)
    )
      return;
    removal = records.findLast(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last))) ?? removal;
    const home = around.find((element) => element.isConnected && element.closest('[data-panel]') && hasAny(element));
    const place = last.isConnected ? { nextSibling: last, previousSibling: last } : (removal ?? NOWHERE);
    const next = home && findNearest(listFocusable(home), place);
    clearTimeout(timer);
    // What closes or changes a panel may have a better idea.
    timer = setTimeout(() => {
      if (isHeld() || isUsable(last)) return;
      const before = trail.findLast((element) => isUsable(element));
      (next && isUsable(next) ? next : (before ?? findGraph()))?.focus({ preventScroll: next !== undefined });
    });
  });
  note(document.activeElement);
  document.addEventListener('focusin', ({ target }) => note(target));
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'inert'] });
}

function listAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let parent = element.parentElement; parent; parent = parent.parentElement) ancestors.push(parent);
  return ancestors;
}

/** Whether a change may have made it unusable where it stands. To ask whether it has lays out the page. */
const isSwitchOf = (element: HTMLElement, { type, target }: MutationRecord) =>
  type === 'attributes' && target.contains(element);

const isUsable = (element: HTMLElement) =>
  element.isConnected &&
  !element.matches(':disabled') &&
  element.getClientRects().length > 0 &&
  element.closest('[inert]') === null;

/** What Tab leads to. */
const listFocusable = (element: Element) =>
  [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.tabIndex >= 0 && isUsable(one));

const hasAny = (element: Element) => listFocusable(element).length > 0;

/** Between which two something stood. */
type Place = Pick<MutationRecord, 'nextSibling' | 'previousSibling'>;

const NOWHERE: Place = { nextSibling: null, previousSibling: null };

/** What follows a place, or else what stands before it. */
function findNearest(elements: readonly HTMLElement[], { nextSibling, previousSibling }: Place) {
  const isFrom = (start: Node, element: Node) =>
    start === element || (start.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const after = nextSibling?.isConnected ? elements.find((element) => isFrom(nextSibling, element)) : undefined;
  const before = previousSibling?.isConnected
    ? elements.findLast((element) => previousSibling.contains(element) || isFrom(element, previousSibling))
    : undefined;
  return after ?? before ?? elements[0];
}
