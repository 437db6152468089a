import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds after navigation at which the first WebGL call that draws anything had been shown. */
    firstDraw?: number;
    /** Milliseconds of the longest task since watching began. */
    longestTask?: number;
  }
}

/** Runs in every page before its own code: notes when the first draw calls that draw something are on the screen. */
export function watchFirstDraw(): void {
  const drawn = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
  const finish = () => {
    // Reading a pixel waits until everything asked of that canvas is drawn.
    for (const context of drawn) context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    window.firstDraw = performance.now();
  };
  const note = (context: WebGLRenderingContext | WebGL2RenderingContext, count: number) => {
    if (count === 0 || window.firstDraw !== undefined) return;
    if (drawn.size === 0) requestAnimationFrame(finish);
    drawn.add(context);
  };
  for (const kind of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
    const { drawArrays } = kind;
    kind.drawArrays = function (...args) {
      note(this, args[2]);
      return drawArrays.apply(this, args);
    };
  }
  const { drawArraysInstanced } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (...args) {
    note(this, args[2] * args[3]);
    return drawArraysInstanced.apply(this, args);
  };
}

/** Milliseconds of work on the main thread since the page began. */
export async function readTaskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Megabytes of JavaScript heap that are still in use after a collection. */
export async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Resolves when the page has shown its next frame. */
export function waitFrames(page: Page, frames = 2): Promise<void> {
  return page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  }, frames);
}
