import { type RefObject, useEffect, useRef } from 'react';

/** Closing a dialogue is a change of mind: whether it is gone, and what gives up the work it has begun. */
export function useChangeOfMind(): { readonly isGone: RefObject<boolean>; readonly giveUp: RefObject<() => void> } {
  const isGone = useRef(false);
  const giveUp = useRef(() => {});
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      giveUp.current();
    };
  }, []);
  return { isGone, giveUp };
}
