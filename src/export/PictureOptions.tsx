import { isDark } from '../state/theme.ts';
import { Switch } from '../ui/Switch.tsx';
import { useStore } from '../ui/useStore.ts';
import { Choice } from './Choice.tsx';
import type { PictureChoice } from './pictureChoice.ts';

const ENDINGS = { png: 'PNG', svg: 'SVG' };
const SCALES: Record<`${PictureChoice['scale']}`, string> = { 1: '1×', 2: '2×', 3: '3×' };
const BACKGROUNDS = { paper: 'Paper', none: 'Transparent' };
const COLOURS = { screen: 'As on screen', light: 'Light' };

const HINTS = {
  png: 'For slides, documents and office programs.',
  svg: 'Sharp at any size, with text as text: for papers, web pages, Inkscape and Illustrator.',
};

interface PictureOptionsProps {
  readonly choice: PictureChoice;
  readonly onChoose: (part: Partial<PictureChoice>) => void;
}

/** How the picture is to be. */
export function PictureOptions({ choice, onChoose }: PictureOptionsProps) {
  const hasDarkScreen = useStore(({ theme }) => isDark(theme));
  const { ending, scale, hasPaper, hasCaption, hasFonts, colours } = choice;
  return (
    <>
      <Choice
        legend="File"
        options={ENDINGS}
        chosen={ending}
        onChoose={(next) => onChoose({ ending: next })}
        hint={HINTS[ending]}
      />
      {ending === 'png' && (
        <Choice
          legend="Size"
          options={SCALES}
          chosen={`${scale}`}
          onChoose={(size) => onChoose({ scale: Number(size) as PictureChoice['scale'] })}
        />
      )}
      <Choice
        legend="Background"
        options={BACKGROUNDS}
        chosen={hasPaper ? 'paper' : 'none'}
        onChoose={(background) => onChoose({ hasPaper: background === 'paper' })}
      />
      {hasDarkScreen && (
        <Choice legend="Colours" options={COLOURS} chosen={colours} onChoose={(next) => onChoose({ colours: next })} />
      )}
      <Switch
        isOn={hasCaption}
        onChange={(isOn) => onChoose({ hasCaption: isOn })}
        hint="Beneath the graph: title, counts, sources, colours, lines"
      >
        Title and legend
      </Switch>
      {ending === 'svg' && (
        <Switch
          isOn={hasFonts}
          onChange={(isOn) => onChoose({ hasFonts: isOn })}
          hint="About 130 kB more. Browsers then show it alike everywhere; Inkscape, Illustrator and office programs want Source Serif 4 and Inter installed"
        >
          Embed typefaces
        </Switch>
      )}
    </>
  );
}
