import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from './Button.tsx';
import { ErrorState } from './Message.tsx';

/** A part of the app that comes from the server when it is first needed. */
export interface LaterPart<Props = object> {
  readonly load: () => Promise<ComponentType<Props>>;
  /** What React has asked for; it keeps a failure, so that another try needs another one. */
  request: ComponentType<Props>;
}

const ask = <Props,>(load: LaterPart<Props>['load']) =>
  lazy(() => load().then((component) => ({ default: component })));

export const createPart = <Props = object>(load: LaterPart<Props>['load']): LaterPart<Props> => ({
  load,
  request: ask(load),
});

type LaterProps<Props> = Props & {
  readonly part: LaterPart<Props>;
  /** Shown while the part is on its way. */
  readonly fallback?: ReactNode;
  /** Puts the part away again, where nothing around it does. */
  readonly onClose?: () => void;
};

/**
 * A part in its place. When it does not come, as without a network or after Clew was replaced on its server, or when
 * it fails, that is said there, and everything else stays.
 */
export function Later<Props = object>({ part, fallback = null, onClose, ...props }: LaterProps<Props>) {
  const [attempt, setAttempt] = useState(0);
  const Part = part.request;
  const retry = () => {
    part.request = ask(part.load);
    setAttempt(attempt + 1);
  };
  return (
    <PartBoundary key={attempt} onRetry={retry} onClose={onClose}>
      <Suspense fallback={fallback}>
        <Part {...(props as Props & object)} />
      </Suspense>
    </PartBoundary>
  );
}

interface PartBoundaryProps {
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
  readonly children: ReactNode;
}

class PartBoundary extends Component<PartBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { children, onRetry, onClose } = this.props;
    if (!error) return children;
    return (
      <ErrorState
        title="This part of Clew could not be opened"
        facts={[['Says', error.message]]}
        actions={
          <>
            <Button look="primary" onClick={onRetry}>
              Try again
            </Button>
            <Button onClick={() => window.location.reload()}>Load the page again</Button>
            {onClose && <Button onClick={onClose}>Close</Button>}
          </>
        }
      >
        <p>
          It may not have come from the server. The graph and what you selected are still here. If trying again does not
          help, load the page again; the address brings this view back.
        </p>
      </ErrorState>
    );
  }
}
