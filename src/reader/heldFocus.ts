/** Which name of an opened sentence had the focus last, for who comes back to it. */

/** By article and sentence, the place of the name among all names of the article. */
const held = new Map<string, number>();

const ASKED = '[data-asked]';
const NAME = '[data-node][role="button"]';

/** Notes what takes the focus in an article from now on; gives what ends that. */
export function holdFocus(root: HTMLElement, sentence: string): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    const isName = target instanceof Element && target.matches(NAME) && target.closest(ASKED) !== null;
    if (isName) held.set(sentence, [...root.querySelectorAll(NAME)].indexOf(target));
    else held.delete(sentence);
  };
  root.addEventListener('focusin', onFocus);
  return () => root.removeEventListener('focusin', onFocus);
}

/** The name that had the focus in a sentence; null where none of it had. */
export function findHeld(root: HTMLElement, sentence: string): HTMLElement | null {
  const at = held.get(sentence);
  return at === undefined ? null : (root.querySelectorAll<HTMLElement>(NAME)[at] ?? null);
}
