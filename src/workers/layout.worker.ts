/** Layouts off the main thread; `startLayoutWorker` in layoutWorker.ts starts and ends it. */
import { expose } from 'comlink';
import { layOutAround } from './layouts/around.ts';
import { arrange, type LayoutTask, type SimulationWatch, simulate } from './layoutTask.ts';

/** The number of the simulation that may go on; another wish makes it another number. */
let latest = 0;

const service = {
  arrange,
  layOutAround,
  simulate: (task: LayoutTask, isShown: boolean, tell: SimulationWatch['tell']) => {
    latest += 1;
    const own = latest;
    return simulate(task, { isShown, tell, isStopped: () => own !== latest });
  },
  /** Ends a simulation at its next step. */
  stop: () => {
    latest += 1;
  },
};

export type LayoutService = typeof service;

expose(service);
