export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A ref that tells how large its element is, in pixels, whenever that changes; nothing once it is gone. */
export const watchSize = (tell: (size: Size) => void) => (element: HTMLElement | null) => {
  if (!element) return;
  const observer = new ResizeObserver(() => tell({ width: element.offsetWidth, height: element.offsetHeight }));
  observer.observe(element);
  return () => {
    observer.disconnect();
    tell({ width: 0, height: 0 });
  };
};
