/** The extractor off the main thread; `startExtractor` in extractor.ts starts and ends it. */
import { expose } from 'comlink';
import { buildArticles } from './buildArticles.ts';

expose(buildArticles);
