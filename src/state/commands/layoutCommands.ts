/** Layouts by name. */
import type { Command } from './command.ts';

export const LAYOUT_COMMANDS: readonly Command[] = [];
