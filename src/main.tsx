/** Composition root: one store, connected to the address bar, the theme and the graph file, then drawn. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { CrashBoundary } from './app/CrashBoundary.tsx';
import { connectDrops } from './app/connectDrops.ts';
import { connectKeys } from './app/connectKeys.ts';
import { connectTheme } from './app/connectTheme.ts';
import { connectWelcome } from './app/connectWelcome.ts';
import { connectHistory, createBrowserHistory } from './state/browserHistory.ts';
import { loadGraph } from './state/load.ts';
import { createClewStore } from './state/store.ts';
import { connectAddress } from './state/url.ts';
import { applyEntityColours } from './ui/applyEntityColours.ts';
import { SMALL } from './ui/useMediaQuery.ts';
import { StoreProvider } from './ui/useStore.ts';

/** Milliseconds that the first picture waits for the graph. */
const AT_ONCE = 100;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element #root.');

const store = createClewStore();
const load = () => loadGraph(store, new URL('./graph.json', document.baseURI).href, (url) => fetch(url));

applyEntityColours(document);
connectTheme(store, window);
connectKeys(store, window);
connectDrops(store, window);
const history = createBrowserHistory(window);
connectAddress(store, history);
connectHistory(store, history);
connectWelcome(store, window);
// A legend over half of a small window is no first look at a graph.
if (window.matchMedia(SMALL).matches) store.actions.setPanel('filters', false);

// A graph that is there at once needs no word on its loading.
void Promise.race([load(), new Promise((resolve) => setTimeout(resolve, AT_ONCE))]).then(() =>
  createRoot(root).render(
    <CrashBoundary>
      <StoreProvider value={store}>
        <App onRetry={load} />
      </StoreProvider>
    </CrashBoundary>,
  ),
);
