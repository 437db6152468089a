import { type RefObject, useEffect, useState } from 'react';
import { readRem } from '../ui/lengths.ts';
import { useTouch } from '../ui/useTouch.ts';

/**
 * How many buttons of `width` rem, or as wide as a finger needs them, have room side by side in an element, as it
 * changes; no more than `most`, so that room for none of them is no news.
 */
export function useRoom(element: RefObject<HTMLElement | null>, width: number, most: number): number {
  const [room, setRoom] = useState(0);
  const touch = useTouch();
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const fitting = Math.floor((entry.contentRect.width + 0.5) / Math.max(width * readRem(), touch));
      setRoom(Math.min(fitting, most));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, width, most, touch]);
  return room;
}
