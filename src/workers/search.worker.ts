/** The search off the main thread; `startSearchWorker` in searchWorker.ts starts and ends it. */
import { expose } from 'comlink';
import { createNameService } from './searchNames.ts';
import { createTextService } from './searchTexts.ts';

expose({ ...createNameService(), ...createTextService() });
