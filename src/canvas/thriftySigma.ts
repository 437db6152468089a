/** Sigma without its layer for hovered nodes: hovering changes the scene instead, and a drawing surface is costly. */
import Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from '../../graph/schema.ts';

/** As much of a drawing surface as sigma asks for in each frame. */
const NO_SURFACE = { clear: () => undefined } as unknown as WebGL2RenderingContext;

export class ThriftySigma extends Sigma<NodeAttributes, EdgeAttributes> {
  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    if (id !== 'hoverNodes') return super.createWebGLContext(id, options);
    const { webGLContexts } = this as unknown as { webGLContexts: Record<string, WebGLRenderingContext> };
    // Not to be counted with the others, which have an element in the page.
    Object.defineProperty(webGLContexts, id, { value: NO_SURFACE, enumerable: false });
    return NO_SURFACE;
  }
}

/** In place of the programs that sigma brings along and would set up, though nothing is drawn with them. */
export class NoProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}
