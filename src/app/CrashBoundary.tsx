import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/Message.tsx';
import styles from './App.module.css';

/** The last resort: a fault in the app itself becomes a message instead of a blank page. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.middle}>
        <ErrorState
          title="Clew stumbled over its own thread"
          facts={[['What it says', error.message]]}
          actions={
            <>
              <Button look="primary" onClick={() => window.location.reload()}>
                Load again
              </Button>
              <Button onClick={() => window.location.assign(window.location.pathname)}>Start without this view</Button>
            </>
          }
        >
          <p>
            This is a fault in the app, not in your articles; nothing is lost. Loading again brings this view back. If
            it happens again, start without the view in the address.
          </p>
        </ErrorState>
      </main>
    );
  }
}
