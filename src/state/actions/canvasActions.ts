/** Moving the camera, choosing the tool, and asking for a picture. */
import type { StoreApi } from 'zustand/vanilla';
import type { CameraRequest, Play, Tool } from '../canvas.ts';
import type { Picture, PictureColours } from '../picture.ts';
import type { ClewState } from '../store.ts';

export interface CanvasActions {
  /** Notes what the next change of filters will show, so that what has no relation then stands back; null at the end. */
  readonly setPlay: (play: Play | null) => void;
  readonly askCamera: (request: CameraRequest) => void;
  readonly setTool: (tool: Tool) => void;
  /** Asks the canvas for a picture of what it shows now; null when it is no longer wanted. */
  readonly askPicture: (colours: PictureColours | null) => void;
  /** The canvas hands it over, or says why it cannot. */
  readonly givePicture: (taken: Picture | Error) => void;
}

export function createCanvasActions(store: StoreApi<ClewState>): CanvasActions {
  const setPicture = (picture: ClewState['canvas']['picture']) =>
    store.setState(({ canvas }) => ({ canvas: { ...canvas, picture } }));
  return {
    setPlay: (play) => store.setState(({ canvas }) => ({ canvas: { ...canvas, play } })),
    askCamera: (request) => store.setState((state) => ({ canvas: { ...state.canvas, request: { ...request } } })),
    setTool: (tool) =>
      store.setState((state) => (state.canvas.tool === tool ? {} : { canvas: { ...state.canvas, tool } })),
    askPicture: (colours) => setPicture(colours && { colours, taken: null }),
    givePicture: (taken) => {
      const { picture } = store.getState().canvas;
      if (picture) setPicture({ ...picture, taken });
    },
  };
}
