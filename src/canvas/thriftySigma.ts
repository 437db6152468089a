/**
 * Sigma with one surface for the drawing instead of six: each costs the first picture a round trip to the graphics
 * process, and every picture its share. And it draws nothing before it is told to, nor asks the page for its size.
 */
import Sigma from 'sigma';
import type { EdgeAttributes, NodeAttributes } from '../../graph/schema.ts';

/** What sigma keeps to itself. */
interface Inner {
  readonly webGLContexts: Readonly<Record<string, WebGLRenderingContext>>;
  readonly canvasContexts: Readonly<Record<string, CanvasRenderingContext2D>>;
  needToProcess: boolean;
  process(): void;
  render(): void;
}

/** Layers that sigma clears in every frame, and on which nothing is drawn here: names have a layer of their own. */
const UNUSED: ReadonlySet<string> = new Set(['labels', 'edgeLabels', 'hovers', 'hoverNodes']);
const nothing = () => undefined;
/** As much of a surface as sigma asks for where nothing is drawn. */
const NO_SURFACE = { clear: nothing, clearRect: nothing };

/** Puts a surface under a name, but not to be counted with those that have an element in the page. */
function lend(surfaces: object, id: string, surface: unknown): void {
  Object.defineProperty(surfaces, id, { value: surface, enumerable: false });
}

export class ThriftySigma extends Sigma<NodeAttributes, EdgeAttributes> {
  declare private isOpen: true | undefined;

  override createCanvasContext(id: string, options?: Parameters<Sigma['createCanvasContext']>[1]): this {
    if (!UNUSED.has(id)) return super.createCanvasContext(id, options);
    lend(this.inner.canvasContexts, id, NO_SURFACE);
    return this;
  }

  /** Nodes go on the surface of the edges, over them: see `EntityNodeProgram.render`. */
  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    const { webGLContexts } = this.inner;
    const surface = UNUSED.has(id) ? (NO_SURFACE as unknown as WebGLRenderingContext) : webGLContexts.edges;
    if (!surface) return super.createWebGLContext(id, options);
    lend(webGLContexts, id, surface);
    return surface;
  }

  /** Works everything out, and draws it too once `open` was called. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    if (this.isOpen) return super.refresh(options);
    super.refresh({ ...options, schedule: true });
    this.inner.process();
    this.inner.needToProcess = false;
    return this;
  }

  /** Draws, once it is settled where to look from: the picture sigma draws as soon as it is made nobody would see. */
  open(): void {
    this.isOpen = true;
    this.inner.render();
  }

  /**
   * Each picture asks how large it may be, and to say so the browser lays out the whole page first. Once `open` was
   * called only a change of size is to do so, by force: the resize controller watches for one.
   */
  override resize(force?: boolean): this {
    return this.isOpen && !force ? this : super.resize(force);
  }

  private get inner(): Inner {
    return this as unknown as Inner;
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
