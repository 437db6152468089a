import type { Command } from '../state/commands/command.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { useCommands } from './useCommands.ts';

interface OfferedCommand {
  /** Missing until the commands have come. */
  readonly command: Command | undefined;
  readonly isOffered: boolean;
  readonly perform: () => void;
}

/** A command by its id, whether it makes sense now, and how to start it. */
export function useCommand(id: string): OfferedCommand {
  const store = useClewStore();
  const command = useCommands().find((one) => one.id === id);
  const isOffered = useStore(
    (state) => command !== undefined && state.graph.status === 'ready' && (command.isOffered?.(state) ?? true),
  );
  return { command, isOffered, perform: () => command?.perform(store) };
}
