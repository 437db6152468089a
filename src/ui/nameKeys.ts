/** Keys as they are printed on a keyboard, for titles and the shortcut sheet. */

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
  '-': '−',
  Control: 'Ctrl',
};

/** Whether it is a letter, a number or a sign pressed alone, or with Shift. */
export const isSingle = (keys: string): boolean => keys.length === 1;

/**
 * The keys to press together for a command's key: "Ctrl+z" is ["Ctrl", "Z"], "Shift+ArrowLeft" ["Shift", "←"]. A capital
 * letter, which carries its Shift in itself, is said with it.
 */
export function nameKeys(keys: string): readonly string[] {
  // A plus sign is itself a key.
  const parts = keys === '+' ? ['+'] : keys.replace(/\+\+$/, '+Plus').split('+');
  return parts.flatMap((part, at) => {
    if (part === 'Plus') return ['+'];
    const isLetter = part.length === 1 && part.toLowerCase() !== part.toUpperCase();
    if (!isLetter) return [NAMES[part] ?? part];
    const needsShift = at === parts.length - 1 && part !== part.toLowerCase() && !parts.includes('Shift');
    return needsShift ? ['Shift', part] : [part.toUpperCase()];
  });
}
