import type { KeyboardEvent } from 'react';

export const listMenuItems = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]'),
];

/** Arrows, Home, End and first letters walk the entries of a menu; Escape closes it, and Tab leaves it. */
export function walkMenu(event: KeyboardEvent<HTMLElement>, onClose: () => void, onLeave = onClose): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key === 'Tab') {
    onLeave();
    return;
  }
  // Keys in a menu belong to it, not to the shortcuts of the page.
  event.stopPropagation();
  event.nativeEvent.stopImmediatePropagation();
  if (key === 'Enter' || key === ' ') return;
  const items = listMenuItems(event.currentTarget);
  const at = items.findIndex((item) => item.matches(':focus'));
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at <= 0 ? items.length : at) - 1,
    Home: 0,
    End: items.length - 1,
  };
  const place = places[key];
  if (key === 'Escape') onClose();
  else if (place !== undefined) items[place]?.focus();
  else if (key.length === 1) {
    const starts = (item: HTMLElement) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
    [...items.slice(at + 1), ...items.slice(0, at + 1)].find(starts)?.focus();
  } else return;
  event.preventDefault();
}
