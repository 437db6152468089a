/** Has a picture taken when one is asked for. */
import type { Controller } from '../stage.ts';

export const controlPicture: Controller = (stage) =>
  stage.store.subscribe(({ canvas: { picture } }, before) => {
    if (!picture || picture.taken || picture === before.canvas.picture) return;
    import('../picture/takePicture.ts')
      .then(({ takePicture }) => takePicture(stage, picture))
      .catch(stage.store.actions.givePicture);
  });
