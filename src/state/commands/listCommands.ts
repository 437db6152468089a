/** All commands, in the order of the shortcut sheet. */
import { CAMERA_COMMANDS } from './cameraCommands.ts';
import type { Command } from './command.ts';
import { EXPORT_COMMANDS } from './exportCommands.ts';
import { FILTER_COMMANDS } from './filterCommands.ts';
import { LAYOUT_COMMANDS } from './layoutCommands.ts';
import { PATH_COMMANDS } from './pathCommands.ts';
import { SELECTION_COMMANDS } from './selectionCommands.ts';
import { UNDO_COMMANDS } from './undoCommands.ts';
import { VIEW_COMMANDS } from './viewCommands.ts';

export const COMMANDS: readonly Command[] = [
  ...SELECTION_COMMANDS,
  ...PATH_COMMANDS,
  ...FILTER_COMMANDS,
  ...LAYOUT_COMMANDS,
  ...UNDO_COMMANDS,
  ...CAMERA_COMMANDS,
  ...VIEW_COMMANDS,
  ...EXPORT_COMMANDS,
];
