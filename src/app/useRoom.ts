import { type RefObject, useEffect, useState } from 'react';

/** How many things of `width` rem have room side by side in an element, as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (entry) setRoom(Math.floor((entry.contentRect.width + 0.5) / (width * rem)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, width]);
  return room;
}
