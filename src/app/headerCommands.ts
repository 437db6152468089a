/**
 * What the header offers beside the search: commands by their `id`, the most wanted first. As many as have room are
 * buttons with an icon, the others are entries of its menu. To add one, add a line here.
 */
import { ChartLine, Download, Image, Keyboard, type LucideIcon, Table2 } from 'lucide-react';
import type { ClewState } from '../state/store.ts';

export interface HeaderCommand {
  /** As in src/state/commands/. */
  readonly id: string;
  /** Its name as a thing, for button and menu: "Table". */
  readonly label: string;
  /** The same where there is no mouse, and so hardly a keyboard. */
  readonly fingerLabel?: string;
  readonly icon: LucideIcon;
  /** Whether what it shows is open, for those that open and close something. */
  readonly isOpen?: (state: ClewState) => boolean;
}

export const HEADER_COMMANDS: readonly HeaderCommand[] = [
  { id: 'table', label: 'Table', icon: Table2, isOpen: ({ selection }) => selection.panels.table },
  { id: 'figures', label: 'Charts', icon: ChartLine, isOpen: ({ selection }) => selection.panels.figures },
  { id: 'export', label: 'Export', icon: Download },
  { id: 'picture', label: 'Save a picture', icon: Image },
  { id: 'help', label: 'Keyboard shortcuts', fingerLabel: 'Gestures and keys', icon: Keyboard },
];
