/** The commands, which come after the first draw: nothing that is drawn first needs them. */
import { useSyncExternalStore } from 'react';
import type { Command } from '../state/commands/command.ts';

let commands: readonly Command[] = [];
const listeners = new Set<() => void>();

/** Fetches them, once; another call after a failure tries again. */
export async function loadCommands(): Promise<readonly Command[]> {
  if (commands.length > 0) return commands;
  commands = (await import('../state/commands/listCommands.ts')).COMMANDS;
  for (const listener of listeners) listener();
  return commands;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** All commands; none until they have come. */
export function useCommands(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => commands);
}
