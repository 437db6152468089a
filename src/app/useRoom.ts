import { type RefObject, useEffect, useState } from 'react';

/** How many buttons of `width` rem, or as wide as a finger needs them, have room side by side in an element, as it changes. */
export function useRoom(element: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      const page = getComputedStyle(document.documentElement);
      const rem = Number.parseFloat(page.fontSize);
      const each = Math.max(width, Number.parseFloat(page.getPropertyValue('--touch')));
      if (entry) setRoom(Math.floor((entry.contentRect.width + 0.5) / (each * rem)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, width]);
  return room;
}
