/** What the shortcut sheet says: every command that has a key, by group, and the keys that belong to a part of the page. */
import type { Command } from '../state/commands/command.ts';

export interface Shortcut {
  readonly label: string;
  /** Any of them does it, each as in `Command.keys`. */
  readonly keys: readonly string[];
}

export interface ShortcutGroup {
  readonly name: string;
  readonly shortcuts: readonly Shortcut[];
}

export type Gestures = readonly (readonly [gesture: string, effect: string])[];

/** What fingers do in the graph and to the sheets over it. */
export const FINGER_GESTURES: Gestures = [
  ['Tap an entity or a line', 'what the articles say of it'],
  ['Tap an entity twice', 'only what lies around it'],
  ['Rest on an entity, then move', 'puts it elsewhere'],
  ['Move, or spread two fingers', 'moves and zooms the view'],
  ['Draw a sheet by its grip', 'up for more, down for its name alone'],
];

/** What a mouse does in the graph. */
export const MOUSE_GESTURES: Gestures = [
  ['Click an entity or a line', 'what the articles say of it'],
  ['Double-click an entity', 'only what lies around it'],
  ['Shift-click an entity', 'picks several, one by one'],
  ['Shift-drag around entities', 'picks what is in the loop'],
  ['Drag an entity', 'pins it elsewhere'],
  ['Drag, or turn the wheel', 'moves and zooms the view'],
];

/** Keys no command stands for. */
const FIXED: readonly ShortcutGroup[] = [
  {
    name: 'Everywhere',
    shortcuts: [
      { label: 'Search', keys: ['/', 'Ctrl+k'] },
      { label: 'One step back: close what is open, then select nothing', keys: ['Escape'] },
    ],
  },
  {
    name: 'In the graph',
    shortcuts: [
      { label: 'Walk from entity to entity', keys: ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] },
      { label: 'Move the view, with any arrow', keys: ['Shift+ArrowLeft'] },
    ],
  },
  {
    name: 'In the outline',
    // Letters are no shortcuts there.
    shortcuts: [{ label: 'Go to the name that begins with these letters', keys: ['A – Z'] }],
  },
];

/** The fixed keys first, then the commands' groups in the order in which they come up. */
export function listShortcuts(commands: readonly Command[]): readonly ShortcutGroup[] {
  const groups = new Map<string, Shortcut[]>();
  for (const { group, label, keys } of commands) {
    if (!keys || keys.length === 0) continue;
    const shortcut = { label: label.replace(/ …$/, ''), keys };
    const list = groups.get(group);
    if (list) list.push(shortcut);
    else groups.set(group, [shortcut]);
  }
  const named = [...groups].map(([name, shortcuts]) => ({ name, shortcuts }));
  return [...FIXED, ...named];
}
