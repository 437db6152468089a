import { Copy } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { getData } from '../state/derive.ts';
import type { ClewState } from '../state/store.ts';
import { scaleDrawing } from '../state/theme.ts';
import { Button } from '../ui/Button.tsx';
import { cleanFileName, suggestFileName } from '../ui/fileName.ts';
import { saveFile } from '../ui/saveFile.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { addCaption } from './addCaption.ts';
import common from './ExportDialog.module.css';
import { FileName } from './FileName.tsx';
import { Foot } from './Foot.tsx';
import { createTextMeasure, makePicture } from './makePicture.ts';
import { captionPicture, nameView } from './namePicture.ts';
import styles from './PictureForm.module.css';
import { PictureOptions } from './PictureOptions.tsx';
import { Preview } from './Preview.tsx';
import type { PictureChoice } from './pictureChoice.ts';
import { explainNothing, explainTooMuch, sayCounts, saySize } from './sayPicture.ts';
import { useWork } from './useWork.ts';

const ENDINGS = ['png', 'svg'];

interface PictureFormProps {
  readonly picture: NonNullable<ClewState['canvas']['picture']>;
  readonly choice: PictureChoice;
  readonly onChoose: (part: Partial<PictureChoice>) => void;
  readonly onDone: () => void;
}

export function PictureForm({ picture: { colours, taken }, choice, onChoose, onDone }: PictureFormProps) {
  const store = useClewStore();
  const state = useStore((now) => now);
  const measure = useMemo(createTextMeasure, []);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const work = useWork();
  const countId = useId();
  const { ending, hasPaper, hasCaption } = choice;

  // The view stays as it is behind the dialogue; of its state only what is on the picture counts.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said.
  const [picture, caption] = useMemo(() => {
    const isSeen = taken && !(taken instanceof Error) && explainNothing(taken, false) === null;
    if (!isSeen) return [null, { title: '', details: '' }] as const;
    const words = captionPicture(state, taken);
    return [hasCaption ? addCaption(taken, words, measure, scaleDrawing(state.theme).names) : taken, words] as const;
  }, [taken, hasCaption, measure]);
  const fileName = typedName ?? suggestFileName(nameView(state), ending);
  const tooMuch = picture && explainTooMuch(picture, ending);
  const isReady = picture !== null && tooMuch === null;

  const change = (part: Partial<PictureChoice>) => {
    onChoose(part);
    setProblem(null);
    if (part.ending && typedName !== null) setTypedName(cleanFileName(typedName, part.ending, ENDINGS));
  };
  /** Makes the file and hands it on: `use` says in the end what was done with it. */
  const make = (use: (made: Promise<Blob>, signal: AbortSignal) => Promise<string>) => {
    if (!picture || !isReady) return;
    setProblem(null);
    setShare(0);
    work.start(
      async (signal) => {
        const made = makePicture(picture, caption, choice, signal, (done) => setShare(Math.round(done * 100) / 100));
        // Where nobody waits for it any longer, that it fails is no news.
        made.catch(() => undefined);
        const told = await use(made, signal);
        signal.throwIfAborted();
        store.actions.notify(`${told}, ${saySize(picture, choice)}.`);
        onDone();
      },
      (fault) => setProblem(`Nothing was ${use === copy ? 'copied' : 'saved'}: ${fault}`),
    );
  };
  const save = async (made: Promise<Blob>, signal: AbortSignal) => {
    const name = cleanFileName(fileName, ending, ENDINGS);
    const blob = await made;
    signal.throwIfAborted();
    saveFile(name, blob, blob.type);
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
        make(save);
      }}
    >
      <Preview taken={taken} picture={picture} hasPaper={hasPaper} colours={colours} />
      <div className={common.form}>
        <fieldset className={common.options} disabled={work.isBusy}>
          <PictureOptions choice={choice} onChoose={change} />
          <FileName name={fileName} onChange={setTypedName} />
        </fieldset>
        <Foot
          id={countId}
          says={
            picture
              ? (tooMuch ?? sayCounts(picture, choice, getData(state)?.graph.order ?? 0))
              : taken && 'There is nothing to save.'
          }
          isReady={isReady}
          problem={problem}
          work={work}
          doing="Drawing the picture"
          share={ending === 'png' ? share : null}
        >
          {ending === 'png' && 'ClipboardItem' in window && (
            <Button disabled={!isReady} aria-describedby={countId} onClick={() => make(copy)}>
              <Copy aria-hidden="true" size={16} /> Copy
            </Button>
          )}
        </Foot>
      </div>
    </form>
  );
}
