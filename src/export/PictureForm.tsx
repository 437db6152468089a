import { Download } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { countOf, shareOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import type { Picture } from '../state/picture.ts';
import type { ClewState } from '../state/store.ts';
import { hasHighContrast, isDark } from '../state/theme.ts';
import { Button } from '../ui/Button.tsx';
import { cleanFileName, suggestFileName } from '../ui/fileName.ts';
import { runSliced } from '../ui/runSliced.ts';
import { Switch } from '../ui/Switch.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { addCaption } from './addCaption.ts';
import { Choice } from './Choice.tsx';
import common from './ExportDialog.module.css';
import { createMeasure, makePicture, type PictureChoice } from './makePicture.ts';
import { captionPicture, nameView } from './namePicture.ts';
import styles from './PictureForm.module.css';
import { Preview } from './Preview.tsx';

const ENDINGS = { png: 'PNG', svg: 'SVG' } as const;
const SCALES = [1, 2, 3];
/** With more shapes than this, programs take their time to open an SVG. */
const MANY = 20_000;

interface PictureFormProps {
  readonly picture: NonNullable<ClewState['canvas']['picture']>;
  readonly onDone: () => void;
}

export function PictureForm({ picture: { colours, taken }, onDone }: PictureFormProps) {
  const store = useClewStore();
  const state = useStore((now) => now);
  const measure = useMemo(createMeasure, []);
  const [choice, setChoice] = useState<PictureChoice>({ ending: 'png', scale: 2, hasPaper: true });
  const [hasCaption, setHasCaption] = useState(true);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const giveUp = useRef(() => {});
  // Closing the dialogue is a change of mind.
  useEffect(() => () => giveUp.current(), []);
  const [nameId, countId] = [useId(), useId()];

  // The view stays as it is behind the dialogue; of its state only what is on the picture counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said.
  const [picture, caption] = useMemo(() => {
    if (!taken || taken instanceof Error) return [null, { title: '', details: '' }] as const;
    const words = captionPicture(state, taken);
    return [hasCaption ? addCaption(taken, words, measure) : taken, words] as const;
  }, [taken, hasCaption, measure]);
  const { ending, scale, hasPaper } = choice;
  const fileName = typedName ?? suggestFileName(nameView(state), ending);
  const change = (part: Partial<PictureChoice>) => setChoice({ ...choice, ...part });
  const reason = explainNothing(taken);

  const save = () => {
    if (!picture || reason !== null) return;
    const name = cleanFileName(fileName, ending, Object.keys(ENDINGS));
    const fail = (error: unknown) => {
      setProblem(`The picture could not be made: ${error instanceof Error ? error.message : String(error)}`);
      setIsSaving(false);
    };
    setIsSaving(true);
    let isWanted = true;
    const stop = runSliced(
      makePicture(picture, caption, choice),
      (made) =>
        void made.then((blob) => {
          if (!isWanted) return;
          saveFile(name, blob, blob.type);
          store.actions.notify(`Saved ${name}, ${saySize(picture, choice)}.`);
          onDone();
        }, fail),
      fail,
    );
    giveUp.current = () => {
      isWanted = false;
      stop();
    };
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Preview picture={picture} hasPaper={hasPaper} />
      <div className={common.form}>
        <Choice
          legend="File"
          options={ENDINGS}
          chosen={ending}
          onChoose={(next) => {
            change({ ending: next });
            if (typedName !== null) setTypedName(cleanFileName(typedName, next, Object.keys(ENDINGS)));
          }}
          hint={
            ending === 'png'
              ? 'For slides and documents.'
              : 'Sharp at any size, with text as text; for papers, Inkscape and Illustrator.'
          }
        />
        {ending === 'png' && (
          <Choice
            legend="Size"
            options={Object.fromEntries(SCALES.map((size) => [size, `${size}×`]))}
            chosen={String(scale)}
            onChoose={(size) => change({ scale: Number(size) })}
          />
        )}
        <Choice
          legend="Background"
          options={{ paper: 'Paper', none: 'Transparent' }}
          chosen={hasPaper ? 'paper' : 'none'}
          onChoose={(background) => change({ hasPaper: background === 'paper' })}
        />
        {(isDark(state.theme) || hasHighContrast(state.theme)) && (
          <Choice
            legend="Colours"
            options={{ screen: 'As on screen', light: 'Light' }}
            chosen={colours}
            onChoose={(next) => store.actions.askPicture(next)}
          />
        )}
        <Switch isOn={hasCaption} onChange={setHasCaption} hint="Beneath the graph: title, counts, source, colours">
          Title and legend
        </Switch>
        <div className={common.name}>
          <label htmlFor={nameId}>File name</label>
          <input
            id={nameId}
            type="text"
            value={fileName}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setTypedName(event.target.value)}
          />
        </div>
        {problem !== null && (
          <p role="alert" className={common.problem}>
            {problem}
          </p>
        )}
        <footer className={common.foot}>
          <p id={countId} aria-live="polite">
            {reason ?? (picture && sayCounts(picture, choice, getData(state)?.graph.order ?? 0))}
          </p>
          <Button look="primary" type="submit" disabled={reason !== null || isSaving} aria-describedby={countId}>
            <Download aria-hidden="true" size={16} /> {isSaving ? 'Drawing …' : 'Save'}
          </Button>
        </footer>
      </div>
    </form>
  );
}

/** Why there is nothing to save; null where there is. */
function explainNothing(taken: Picture | Error | null): string | null {
  if (taken === null) return 'Waiting for the graph to be drawn …';
  if (taken instanceof Error) return `The picture could not be made: ${taken.message}`;
  if (taken.entities + taken.dimmed === 0) return 'No entity is in sight: move the view, or close what covers it.';
  return null;
}

function saySize({ area }: Picture, { ending, scale }: PictureChoice): string {
  const factor = ending === 'png' ? scale : 1;
  return `${area.width * factor} × ${area.height * factor} pixels`;
}

function sayCounts(picture: Picture, choice: PictureChoice, total: number): string {
  const { entities, relations, dimmed, layers } = picture;
  const shows = `Shows ${shareOf(entities, total, 'entity', 'entities')} and ${countOf(relations, 'relation')}`;
  const size = `${saySize(picture, choice)}${choice.ending === 'svg' ? ' at its usual size' : ''}`;
  const count = layers.reduce((sum, { shapes }) => sum + shapes.length, 0);
  return [
    `${shows}${dimmed > 0 ? `, and ${dimmed} more dimmed` : ''}; ${size}.`,
    ...(choice.ending === 'svg' && count > MANY ? ['It is slow to open with so much in it; a PNG is not.'] : []),
  ].join(' ');
}
