/** The layout worker, for the page. It starts with the first layout that needs it. */
import { proxy, type Remote, wrap } from 'comlink';
import type { LayoutService } from './layout.worker.ts';
import type { layOutAround } from './layouts/around.ts';
import type { LayoutResult, LayoutTask, SimulationWatch } from './layoutTask.ts';

export interface LayoutWorker {
  /** @throws when the worker does not load or breaks */
  readonly arrange: (task: LayoutTask) => Promise<LayoutResult>;
  readonly layOutAround: (...task: Parameters<typeof layOutAround>) => Promise<ReturnType<typeof layOutAround>>;
  /** Runs the force layout until it settles or `stop` is called; `tell` as in `SimulationWatch`. */
  readonly simulate: (task: LayoutTask, isShown: boolean, tell: SimulationWatch['tell']) => Promise<LayoutResult>;
  readonly stop: () => void;
  readonly end: () => void;
}

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<LayoutService>;
  /** Never kept, only broken: what waits for a worker that is gone would wait for ever. */
  readonly gone: Promise<never>;
}

export function createLayoutWorker(): LayoutWorker {
  let running: Running | null = null;
  const start = (): Running => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
    const gone = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        worker.terminate();
        // The next layout tries with a new one.
        running = null;
        reject(new Error(event.message || 'The part that arranges the graph could not be loaded.'));
      });
    });
    gone.catch(() => {});
    return { worker, remote: wrap<LayoutService>(worker), gone };
  };
  const use = () => {
    running ??= start();
    return running;
  };
  return {
    arrange: (task) => {
      const { remote, gone } = use();
      return Promise.race([remote.arrange(task), gone]);
    },
    layOutAround: (...task) => {
      const { remote, gone } = use();
      return Promise.race([remote.layOutAround(...task), gone]);
    },
    simulate: (task, isShown, tell) => {
      const { remote, gone } = use();
      return Promise.race([remote.simulate(task, isShown, proxy(tell)), gone]);
    },
    stop: () => {
      if (running) void Promise.race([running.remote.stop(), running.gone]).catch(() => {});
    },
    end: () => {
      running?.worker.terminate();
      running = null;
    },
  };
}
