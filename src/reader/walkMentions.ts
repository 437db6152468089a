import { stepTo } from './stepTo.ts';

/** Lets arrow keys, Home and End walk the names in a text; gives what takes the listeners away again. */
export function walkMentions(root: HTMLElement): () => void {
  // A name that takes the focus is the stop; from a sentence that does, Tab goes on to the next name from there.
  const onFocus = ({ target }: Event) => {
    const all = [...root.querySelectorAll<HTMLElement>(`${MENTION}, [data-asked]`)];
    const at = all.indexOf(target as HTMLElement);
    const mention = at < 0 ? undefined : all.slice(at).find(isReachable);
    if (mention) makeStop(root, mention);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const mentions = listMentions(root);
    const at = mentions.indexOf(event.target as HTMLElement);
    const next = at < 0 ? null : stepTo(event.key, at, mentions.length);
    const mention = next === null ? undefined : mentions[next];
    if (!mention) return;
    event.preventDefault();
    // The canvas has arrow keys of its own.
    event.stopPropagation();
    makeStop(root, mention);
    mention.focus();
  };
  // A part that folds open or shut brings names in or takes the stop away.
  const onToggle = () => keepOneStop(root);
  root.addEventListener('focusin', onFocus);
  root.addEventListener('keydown', onKeyDown);
  root.addEventListener('toggle', onToggle, true);
  return () => {
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('keydown', onKeyDown);
    root.removeEventListener('toggle', onToggle, true);
  };
}

/** Sees to it that the Tab key stops at one name of the text, the first unless another is the stop already. */
export function keepOneStop(root: HTMLElement): void {
  const mentions = listMentions(root);
  makeStop(root, mentions.find((mention) => mention.getAttribute('tabindex') === '0') ?? mentions[0]);
}

const MENTION = '[data-node][role="button"]';

/** Whether this is a name that can take the focus; those folded away cannot. */
const isReachable = (item: HTMLElement) => item.matches(MENTION) && !item.closest('details:not([open])');

/** The names that can take the focus, in reading order. */
const listMentions = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>(MENTION)].filter(isReachable);

function makeStop(root: HTMLElement, stop: HTMLElement | undefined): void {
  for (const mention of root.querySelectorAll<HTMLElement>(MENTION)) {
    const tabIndex = mention === stop ? '0' : '-1';
    if (mention.getAttribute('tabindex') !== tabIndex) mention.setAttribute('tabindex', tabIndex);
  }
}
