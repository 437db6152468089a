import { Copy, Download } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { isDark, scaleDrawing } from '../state/theme.ts';
import { Button } from '../ui/Button.tsx';
import { cleanFileName, suggestFileName } from '../ui/fileName.ts';
import { runSliced } from '../ui/runSliced.ts';
import { Switch } from '../ui/Switch.tsx';
import { saveFile } from '../ui/saveFile.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { addCaption } from './addCaption.ts';
import { Choice } from './Choice.tsx';
import common from './ExportDialog.module.css';
import { FileName } from './FileName.tsx';
import { createMeasure, makePicture, type PictureChoice } from './makePicture.ts';
import { captionPicture, nameView } from './namePicture.ts';
import styles from './PictureForm.module.css';
import { Preview } from './Preview.tsx';
import { explainNothing, sayCounts, saySize } from './sayPicture.ts';
import { useChangeOfMind } from './useChangeOfMind.ts';

const ENDINGS = { png: 'PNG', svg: 'SVG' } as const;
const SCALES = [1, 2, 3];

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
  const [isBusy, setIsBusy] = useState(false);
  const { isGone, giveUp } = useChangeOfMind();
  const countId = useId();

  // The view stays as it is behind the dialogue; of its state only what is on the picture counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said.
  const [picture, caption] = useMemo(() => {
    if (!taken || taken instanceof Error) return [null, { title: '', details: '' }] as const;
    const words = captionPicture(state, taken);
    return [hasCaption ? addCaption(taken, words, measure, scaleDrawing(state.theme).names) : taken, words] as const;
  }, [taken, hasCaption, measure]);
  const { ending, scale, hasPaper } = choice;
  const fileName = typedName ?? suggestFileName(nameView(state), ending);
  const change = (part: Partial<PictureChoice>) => {
    setChoice({ ...choice, ...part });
    setProblem(null);
  };
  const reason = explainNothing(taken, ending);

  /** Makes the file and hands it on: `use` says in the end what was done with it. */
  const make = async (use: (made: Promise<Blob>) => Promise<string>) => {
    if (!picture || reason !== null) return;
    setIsBusy(true);
    const made = new Promise<Blob>((done, fail) => {
      giveUp.current = runSliced(makePicture(picture, caption, choice), done, fail);
    });
    // Where nobody waits for it any longer, that it fails is no news.
    made.catch(() => undefined);
    try {
      const told = await use(made);
      if (isGone.current) return;
      store.actions.notify(`${told}, ${saySize(picture, choice)}.`);
      onDone();
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      setProblem(`Nothing was ${use === copy ? 'copied' : 'saved'}: ${fault}`);
      setIsBusy(false);
    }
  };
  const save = async (made: Promise<Blob>) => {
    const name = cleanFileName(fileName, ending, Object.keys(ENDINGS));
    const blob = await made;
    if (!isGone.current) saveFile(name, blob, blob.type);
    return `Saved ${name}`;
  };
  // While the press lasts, browsers let a page write; what is written may come later.
  const copy = async (made: Promise<Blob>) => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
    return 'Copied the picture';
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make(save);
      }}
    >
      <Preview picture={picture} hasPaper={hasPaper} colours={colours} />
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
        {isDark(state.theme) && (
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
        <FileName name={fileName} onChange={setTypedName} />
        {problem !== null && (
          <p role="alert" className={common.problem}>
            {problem}
          </p>
        )}
        <footer className={common.foot}>
          <p id={countId} aria-live="polite">
            {reason ?? (picture && sayCounts(picture, choice, getData(state)?.graph.order ?? 0))}
          </p>
          <span className={styles.buttons}>
            {ending === 'png' && 'ClipboardItem' in window && (
              <Button disabled={reason !== null || isBusy} aria-describedby={countId} onClick={() => void make(copy)}>
                <Copy aria-hidden="true" size={16} /> Copy
              </Button>
            )}
            <Button look="primary" type="submit" disabled={reason !== null || isBusy} aria-describedby={countId}>
              <Download aria-hidden="true" size={16} /> {isBusy ? 'Drawing …' : 'Save'}
            </Button>
          </span>
        </footer>
      </div>
    </form>
  );
}
