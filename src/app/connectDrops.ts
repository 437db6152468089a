/** Keeps a file that is dropped on the page from taking its place, and says what reads it. */
import type { ClewStore } from '../state/store.ts';

export function connectDrops(store: ClewStore, window: Window): void {
  const onDrag = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  window.addEventListener('dragover', onDrag);
  window.addEventListener('drop', (event) => {
    onDrag(event);
    if (event.defaultPrevented)
      store.actions.notify(
        'Files are not read here. “npm start -- --articles FOLDER” makes a graph of your own articles.',
      );
  });
}
