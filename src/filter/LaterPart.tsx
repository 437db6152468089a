import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface LaterPartProps {
  /** The same function each time: another one asks anew. */
  readonly load: () => Promise<ComponentType>;
  /** What it is, at the beginning of a sentence: "The time range". */
  readonly name: string;
}

/** A part of the panel that comes from the server once the panel is there; when it does not, that is said in its place. */
export function LaterPart({ load, name }: LaterPartProps) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void attempt;
    load().then(
      (component) => isWanted && setPart(() => component),
      () => isWanted && setHasFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  if (Part) return <Part />;
  if (!hasFailed) return null;
  return (
    <p role="alert">
      {name} did not come from the server.{' '}
      <Button
        look="quiet"
        onClick={() => {
          setHasFailed(false);
          setAttempt(attempt + 1);
        }}
      >
        Try again
      </Button>
    </p>
  );
}
