/** `/`, where single keys are shortcuts, and Ctrl-K (or Cmd-K) put the cursor into a field from anywhere but another field. */
import { type RefObject, useLayoutEffect } from 'react';
import { isTyping } from '../ui/isTyping.ts';
import { useStore } from '../ui/useStore.ts';

export function useFocusShortcut(field: RefObject<HTMLInputElement | null>): void {
  const hasSingleKeys = useStore((state) => state.shell.hasSingleKeys);
  // Before anything is painted: a key that comes between the field and who listens for it would be nobody's.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCtrlK = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
      const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
      const isSlash = event.key === '/' && hasSingleKeys && isAlone && !isTyping(event.target);
      if (!isCtrlK && !isSlash) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [field, hasSingleKeys]);
}
