/** Moving the camera and choosing the tool. */
import type { StoreApi } from 'zustand/vanilla';
import type { CameraRequest, Tool } from '../canvas.ts';
import type { ClewState } from '../store.ts';

export interface CanvasActions {
  readonly askCamera: (request: CameraRequest) => void;
  readonly setTool: (tool: Tool) => void;
}

export function createCanvasActions(store: StoreApi<ClewState>): CanvasActions {
  return {
    askCamera: (request) => store.setState((state) => ({ canvas: { ...state.canvas, request: { ...request } } })),
    setTool: (tool) =>
      store.setState((state) => (state.canvas.tool === tool ? {} : { canvas: { ...state.canvas, tool } })),
  };
}
