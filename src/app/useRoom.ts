import { type RefObject, useEffect, useState } from 'react';
import { readRem } from '../ui/lengths.ts';
import { useTouch } from '../ui/useTouch.ts';

/** How many buttons of `width` rem, or as wide as a finger needs them, have room side by side in an element, as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(0);
  const touch = useTouch();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(Math.floor((entry.contentRect.width + 0.5) / Math.max(width * readRem(), touch)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, width, touch]);
  return room;
}
