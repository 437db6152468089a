/**
 * Sigma, kept from work for what the app does not use, in eight ways: it has one surface for the drawing instead of
 * six, sets up no programs but those that something is drawn with, does not wait for each shader of them, draws nothing
 * before it is told to, asks the page for its size only when that has changed, finds what is under the pointer without
 * asking the graphics card, and works nothing out anew because the view was moved, nor of lines that are only hidden.
 * Each surface and program costs the first picture a round trip to the graphics process, the rest a good part of a
 * frame.
 */
import Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { EdgeAttributes, NodeAttributes } from '../../graph/schema.ts';
import type { Point } from './drawing/curves.ts';

/** What sigma keeps to itself. */
interface Inner {
  readonly webGLContexts: Readonly<Record<string, WebGLRenderingContext>>;
  readonly canvasContexts: Readonly<Record<string, CanvasRenderingContext2D>>;
  readonly nodePrograms: Readonly<Record<string, Drawer>>;
  getNodeAtPosition: (point: Point) => string | null;
  readonly edgeDataCache: Readonly<Record<string, { hidden: boolean; type: string }>>;
  readonly edgePrograms: Readonly<Record<string, Drawer & { process(...args: unknown[]): void }>>;
  readonly edgeIndices: Readonly<Record<string, number>>;
  readonly edgeProgramIndex: Readonly<Record<string, number>>;
  needToProcess: boolean;
  addEdgeToProgram(edge: string, fingerprint: number, position: number): void;
  process(): void;
  render(): void;
  getRenderParams(): unknown;
}

interface Drawer {
  reallocate(capacity: number): void;
  render(params: unknown): void;
}

/** Layers that sigma clears in every frame, and on which nothing is drawn here: names have a layer of their own. */
const UNUSED: ReadonlySet<string> = new Set(['labels', 'edgeLabels', 'hovers', 'hoverNodes']);
const nothing = () => undefined;
/** As much of a surface as sigma asks for where nothing is drawn. */
const NO_SURFACE = { clear: nothing, clearRect: nothing };

/** In place of the programs that sigma brings along and would set up, though nothing is drawn with them. */
export class NoProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/** Settings for what sigma need not do: names are drawn by the labels controller, hovering changes the scene. */
export const SPARED = {
  renderLabels: false,
  renderEdgeLabels: false,
  defaultDrawNodeHover: nothing,
  // Edges are found by their geometry, with a tolerance a thin line needs.
  enableEdgeEvents: false,
} as const;

export class ThriftySigma extends Sigma<NodeAttributes, EdgeAttributes> {
  declare private isOpen: true | undefined;
  private readonly stopSparing: () => void;

  constructor(...args: ConstructorParameters<typeof Sigma<NodeAttributes, EdgeAttributes>>) {
    super(...args);
    this.pausePicking();
    this.stopSparing = this.getSetting('hideEdgesOnMove') ? this.spareRefresh() : nothing;
  }

  override createCanvasContext(id: string, options?: Parameters<Sigma['createCanvasContext']>[1]): this {
    if (!UNUSED.has(id)) return super.createCanvasContext(id, options);
    lend(this.inner.canvasContexts, id, NO_SURFACE);
    return this;
  }

  /** Nodes go on the surface of the edges, over them: see `EntityNodeProgram.render`. */
  override createWebGLContext(id: string, options?: Parameters<Sigma['createWebGLContext']>[1]): WebGLRenderingContext {
    const { webGLContexts } = this.inner;
    const surface = UNUSED.has(id) ? (NO_SURFACE as unknown as WebGLRenderingContext) : webGLContexts.edges;
    if (!surface) return trustShaders(super.createWebGLContext(id, options));
    lend(webGLContexts, id, surface);
    return surface;
  }

  /** Works everything out, and draws it too once `open` was called. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    // Between a refresh of all and the picture after it nothing has a place that a part could be put back into.
    if (this.isOpen) return super.refresh(this.inner.needToProcess ? { ...options, skipIndexation: false } : options);
    super.refresh({ ...options, schedule: true });
    this.warmUp();
    this.inner.process();
    this.inner.needToProcess = false;
    return this;
  }

  /** Draws, once it is settled where to look from: the picture sigma draws as soon as it is made nobody would see. */
  open(): void {
    this.isOpen = true;
    this.inner.render();
    this.flush();
  }

  /** Hides lines or shows them in the next picture. What else was worked out of them holds: `refresh` asks it all anew. */
  hideEdges(edges: readonly string[], isHidden: boolean): void {
    const { inner } = this;
    for (const edge of edges) {
      const [data, position] = [inner.edgeDataCache[edge], inner.edgeProgramIndex[edge]];
      if (!data) continue;
      data.hidden = isHidden;
      if (position === undefined) continue;
      // Where it ends is only asked of what is seen.
      if (isHidden) inner.edgePrograms[data.type]?.process(0, position, data, data, data);
      else inner.addEdgeToProgram(edge, inner.edgeIndices[edge] ?? 0, position);
    }
  }

  /**
   * Each picture asks how large it may be, and to say so the browser lays out the whole page first. Once `open` was
   * called only a change of size is to do so, by force: the resize controller watches for one.
   */
  override resize(force?: boolean): this {
    return this.isOpen && !force ? this : super.resize(force);
  }

  /** How the node under a point is found. Sigma asks the graphics card, and that waits until everything is drawn. */
  pickBy(findNode: (point: Point) => string | null): void {
    this.inner.getNodeAtPosition = findNode;
  }

  override kill(): void {
    this.stopSparing();
    super.kill();
  }

  /**
   * Draws nothing with each program: only what is drawn makes the graphics process ready for more of it, and it can get
   * ready while it is still worked out what lies where.
   */
  private warmUp(): void {
    const { inner } = this;
    for (const program of [...Object.values(inner.nodePrograms), ...Object.values(inner.edgePrograms)]) {
      program.reallocate(1);
      program.render(inner.getRenderParams());
    }
    // Nodes wait for that: see `EntityNodeProgram.render`.
    this.emit('afterRender');
    this.flush();
  }

  /** Has the graphics process begin with what it was told; else it would not before the page has nothing to do. */
  private flush(): void {
    this.inner.webGLContexts.edges?.flush();
  }

  /** While the graph is being moved nobody asks what is under the pointer, nor where the button came up. */
  private pausePicking(): void {
    const mouse = this.getMouseCaptor();
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
  private spareRefresh(): () => void {
    const mouse = this.getMouseCaptor();
    const onUp = () => {
      // Before sigma's own timer, and after the click has been told from a pull.
      setTimeout(() => {
        if (mouse.draggedEvents === 0) return;
        mouse.draggedEvents = 0;
        this.scheduleRender();
      });
    };
    document.addEventListener('mouseup', onUp, { capture: true });
    return () => document.removeEventListener('mouseup', onUp, { capture: true });
  }

  private get inner(): Inner {
    return this as unknown as Inner;
  }
}

/** Sigma asks of each shader whether it can be used, and waits for it. Of the whole program it asks as well. */
function trustShaders(surface: WebGLRenderingContext): WebGLRenderingContext {
  surface.getShaderParameter = () => true;
  return surface;
}

/** Puts a surface under a name, but not to be counted with those that have an element in the page. */
function lend(surfaces: object, id: string, surface: unknown): void {
  Object.defineProperty(surfaces, id, { value: surface, enumerable: false });
}
