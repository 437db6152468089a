import { useCallback } from 'react';
import type { Command } from '../state/commands/command.ts';
import { COMMANDS } from '../state/commands/listCommands.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';

interface OfferedCommand {
  readonly command: Command;
  readonly isOffered: boolean;
  readonly perform: () => void;
}

/**
 * A command by its id, whether it makes sense now, and how to start it.
 * @throws where there is no such command.
 */
export function useCommand(id: string): OfferedCommand {
  const store = useClewStore();
  const command = findCommand(id);
  const isOffered = useStore((state) => state.graph.status === 'ready' && (command.isOffered?.(state) ?? true));
  const perform = useCallback(() => command.perform(store), [command, store]);
  return { command, isOffered, perform };
}

function findCommand(id: string): Command {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) throw new Error(`There is no command “${id}”.`);
  return command;
}
