import { type RefObject, useEffect, useState } from 'react';
import { findScroller } from './scrollToMark.ts';

/** Whether an element has been scrolled out of its scroller over the top. */
export function useScrolledPast(target: RefObject<HTMLElement | null>): boolean {
  const [isPast, setIsPast] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const root = findScroller(element);
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setIsPast(!entry.isIntersecting && entry.boundingClientRect.top < (entry.rootBounds?.top ?? 0));
      },
      { root },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [target]);
  return isPast;
}
