/** Spares work that sigma does for features the app does not use; each would cost a good part of a frame. */
import type { MouseCoords } from 'sigma/types';
import type { Point } from '../drawing/curves.ts';
import { findNode } from '../drawing/findUnder.ts';
import type { Controller, Stage } from '../stage.ts';

export const controlThrift: Controller = (stage) => {
  pickByGeometry(stage);
  pausePicking(stage);
  return spareRefresh(stage);
};

interface Picker {
  getNodeAtPosition: (point: Point) => string | null;
}

/** Sigma asks the graphics card which node is where, and that waits until everything is drawn. */
function pickByGeometry(stage: Stage): void {
  const picker = stage.sigma as unknown as Picker;
  picker.getNodeAtPosition = (point) => findNode(stage, point);
}

/** While the graph is being moved nobody asks what is under the pointer, nor where the button came up. */
function pausePicking({ sigma }: Stage): void {
  const mouse = sigma.getMouseCaptor();
  for (const listener of mouse.listeners('mousemove')) {
    const pick = listener as (event: MouseCoords) => void;
    mouse.off('mousemove', pick);
    mouse.on('mousemove', (event) => {
      if (!mouse.isMouseDown) pick(event);
    });
  }
  mouse.removeAllListeners('mouseup');
}

/** After each pan sigma works out everything anew where edges are hidden meanwhile; to draw them again is enough. */
function spareRefresh({ sigma }: Stage): () => void {
  if (!sigma.getSetting('hideEdgesOnMove')) return () => undefined;
  const mouse = sigma.getMouseCaptor();
  const onUp = () => {
    // Before sigma's own timer, and after the click has been told from a pull.
    setTimeout(() => {
      if (mouse.draggedEvents === 0) return;
      mouse.draggedEvents = 0;
      sigma.scheduleRender();
    });
  };
  document.addEventListener('mouseup', onUp, { capture: true });
  return () => document.removeEventListener('mouseup', onUp, { capture: true });
}
