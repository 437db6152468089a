import { type RefObject, useEffect } from 'react';
import { keepOneStop, walkMentions } from './walkMentions.ts';

/** An article's names as one stop of the Tab key: arrow keys walk them, as in a toolbar. */
export function useRovingMentions(root: RefObject<HTMLElement | null>): void {
  // After every drawing: runs of text are cut anew when marks change, and what was the stop may be gone.
  useEffect(() => {
    if (root.current) keepOneStop(root.current);
  });
  useEffect(() => (root.current ? walkMentions(root.current) : undefined), [root]);
}
