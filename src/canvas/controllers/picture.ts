/** Has a picture taken when one is asked for, or still wanted of a canvas that had to begin anew. */
import type { ClewState } from '../../state/store.ts';
import type { Controller } from '../stage.ts';

export const controlPicture: Controller = (stage) => {
  const take = ({ canvas: { picture } }: ClewState) => {
    if (!picture || picture.taken) return;
    import('../picture/takePicture.ts')
      .then(({ takePicture }) => takePicture(stage, picture))
      .catch(stage.store.actions.givePicture);
  };
  take(stage.store.getState());
  return stage.store.subscribe((state, before) => {
    if (state.canvas.picture !== before.canvas.picture) take(state);
  });
};
