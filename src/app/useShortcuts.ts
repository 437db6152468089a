import { useEffect } from 'react';
import type { Command } from '../state/commands/command.ts';
import type { ClewStore } from '../state/store.ts';
import { EARLY_KEYS, isForSearch } from '../ui/earlyKeys.ts';
import { findSearch } from '../ui/findGraph.ts';
import { isTyping } from '../ui/isTyping.ts';
import { isSingle } from '../ui/nameKeys.ts';
import { MAGNIFIED, PHONE } from '../ui/useMediaQuery.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { loadCommands, useCommands } from './useCommands.ts';

/**
 * Keys start commands, those pressed before graph and commands have come once they are there; Escape steps back, from
 * the article to the selection to nothing. `/` belongs to the search.
 */
export function useShortcuts(): void {
  const store = useClewStore();
  const commands = useCommands();
  const isReady = useStore((state) => state.graph.status === 'ready');
  useEffect(() => {
    if (!isReady || commands.length === 0) return;
    for (const name of EARLY_KEYS.takeCommands()) startCommand(store, commands, name);
  }, [store, commands, isReady]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') {
        if (EARLY_KEYS.takeSearch() === null) stepBack(store);
      } else if (!isTyping(event.target) && !document.querySelector('dialog[open]')) onShortcut(event);
    };
    const onShortcut = (event: KeyboardEvent) => {
      const { graph, shell } = store.getState();
      const name = nameKey(event);
      const isTyped = EARLY_KEYS.isTyped(name);
      const isOff = isSingle(name) && !shell.hasSingleKeys && !isTyped;
      if (graph.status === 'error' || isOff || isPressing(event)) return;
      const isSearching = isTyped || (isForSearch(name) && findSearch() === null);
      const isEarly = isSearching || graph.status === 'loading' || commands.length === 0;
      // A search that is there answers its keys itself.
      if (isSearching || (isEarly && !isForSearch(name))) EARLY_KEYS.keep(name);
      // Whoever types without a network starts them with the next key.
      if (commands.length === 0) loadCommands().catch(() => undefined);
      if (isSearching || (!isEarly && startCommand(store, commands, name))) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, commands]);
}

/** Whether the key presses the button, or the like, that has the focus. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  return (key === ' ' || key === 'Enter') && target instanceof Element && target.matches(PRESSED);
}

const PRESSED = 'a, button, input, summary, [role="option"], [role="row"], [role="tab"], [role="treeitem"]';

/** Starts the command of a key, or says what that lacks now; tells whether there is one. */
function startCommand(store: ClewStore, commands: readonly Command[], name: string): boolean {
  const state = store.getState();
  const named = commands.filter(({ keys }) => keys?.includes(name));
  const offered = named.find(({ isOffered }) => isOffered?.(state) ?? true);
  const lacks = named.find((command) => command.lacks)?.lacks;
  // What a key before this one lacked is no news any more.
  if (state.notice && commands.some((command) => command.lacks === state.notice?.text)) store.actions.dismissNotice();
  if (offered) offered.perform(store);
  else if (lacks) store.actions.notify(lacks);
  return offered !== undefined || lacks !== undefined;
}

/** "Ctrl+z", "Shift+ArrowLeft", "?": letters and signs carry their Shift in themselves. */
function nameKey(event: KeyboardEvent): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isSign = key.length === 1;
  // Caps Lock says nothing, and AltGr is how many keyboards write "[".
  const name = !/^\p{L}$/u.test(key) ? key : shiftKey ? key.toUpperCase() : key.toLowerCase();
  const isAltGr = event.getModifierState('AltGraph');
  const held = [
    !isAltGr && (ctrlKey || metaKey) ? 'Ctrl+' : '',
    !isAltGr && altKey ? 'Alt+' : '',
    shiftKey && !isSign ? 'Shift+' : '',
  ];
  return `${held.join('')}${name}`;
}

function stepBack(store: ClewStore): void {
  const { actions } = store;
  const { reader, selected, panels } = store.getState().selection;
  if (panels.export || panels.picture || panels.help) return;
  const dock = panels.table ? 'table' : panels.figures ? 'figures' : null;
  // Where it stands alone, the rest waits behind it.
  const isInDock = document.activeElement?.closest('[data-dock]') !== null || window.matchMedia(MAGNIFIED).matches;
  const hasSheet =
    panels.filters && !panels.paths && !(selected && panels.inspector) && window.matchMedia(PHONE).matches;
  if (!reader && hasSheet) actions.setPanel('filters', false);
  else if (dock && isInDock) actions.setPanel(dock, false);
  else if (reader) actions.closeArticle();
  else if (panels.paths) actions.endPath();
  else if (selected) actions.select(null);
  else if (dock) actions.setPanel(dock, false);
  else actions.endFocus();
}
