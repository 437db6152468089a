/** A ref that tells how high its element is, in pixels, whenever that changes; 0 once it is gone. */
export const watchHeight = (tell: (height: number) => void) => (element: HTMLElement | null) => {
  if (!element) return;
  const observer = new ResizeObserver(() => tell(element.offsetHeight));
  observer.observe(element);
  return () => {
    observer.disconnect();
    tell(0);
  };
};
