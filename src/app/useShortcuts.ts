import { useEffect } from 'react';
import type { Command } from '../state/commands/command.ts';
import type { ClewStore } from '../state/store.ts';
import { isTyping } from '../ui/isTyping.ts';
import { isSingle } from '../ui/nameKeys.ts';
import { PHONE } from '../ui/useMediaQuery.ts';
import { useClewStore } from '../ui/useStore.ts';
import { loadCommands, useCommands } from './useCommands.ts';

/** Keys start commands; Escape steps back, from the article to the selection to nothing. `/` belongs to the search. */
export function useShortcuts(): void {
  const store = useClewStore();
  const commands = useCommands();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') stepBack(store);
      else if (!isTyping(event.target) && !document.querySelector('dialog[open]')) startCommand(store, commands, event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, commands]);
}

function startCommand(store: ClewStore, commands: readonly Command[], event: KeyboardEvent): void {
  const state = store.getState();
  if (state.graph.status !== 'ready') return;
  const name = nameKey(event);
  if (isSingle(name) && !state.shell.hasSingleKeys) return;
  const isStarted = ({ keys, isOffered }: Command) => keys?.includes(name) && (isOffered?.(state) ?? true);
  // Whoever types faster than they come, or without a network, starts them with the next key.
  if (commands.length === 0) loadCommands().catch(() => undefined);
  const command = commands.find(isStarted);
  if (!command) return;
  event.preventDefault();
  command.perform(store);
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
  if (panels.export || panels.help) return;
  const dock = panels.table ? 'table' : panels.figures ? 'figures' : null;
  const isInDock = document.activeElement?.closest('[data-dock]') !== null;
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
