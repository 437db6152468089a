/** Has a picture taken when one is asked for, or still wanted of a canvas that had to begin anew. */
import type { ClewState } from '../../state/store.ts';
import type { Controller } from '../stage.ts';

export const controlPicture: Controller = (stage) => {
  const { store } = stage;
  let wish = new AbortController();
  const take = async ({ canvas: { picture } }: ClewState) => {
    if (picture?.taken) return;
    wish.abort();
    wish = new AbortController();
    if (!picture) return;
    const { signal } = wish;
    const taken = await import('../picture/takePicture.ts')
      .then(({ takePicture }) => takePicture(stage, picture.colours, signal))
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    if (!signal.aborted) store.actions.givePicture(taken);
  };
  void take(store.getState());
  const unsubscribe = store.subscribe((state, before) => {
    if (state.canvas.picture !== before.canvas.picture) void take(state);
  });
  return () => {
    unsubscribe();
    wish.abort();
  };
};
