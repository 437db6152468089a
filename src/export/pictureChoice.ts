/** How a picture is to be, as it was chosen last. */
import type { PictureColours } from '../state/picture.ts';
import { readKept, writeKept } from '../ui/keep.ts';

/** What can be chosen; the first is usual. */
const CHOICES = {
  ending: ['png', 'svg'],
  /** Pixels of a PNG for one of the screen. */
  scale: [2, 1, 3],
  hasPaper: [true, false],
  hasCaption: [true, false],
  /** Whether an SVG carries its typefaces along. */
  hasFonts: [true, false],
  colours: ['screen', 'light'] satisfies PictureColours[],
} as const;

export type PictureChoice = { readonly [Part in keyof typeof CHOICES]: (typeof CHOICES)[Part][number] };

const KEPT = 'clew:picture';

/** What was chosen last in this browser; what is usual where that says nothing, or nothing that can be chosen. */
export function readChoice(window: Window): PictureChoice {
  const kept = parse(readKept(window, KEPT) ?? '{}');
  return Object.fromEntries(
    Object.entries(CHOICES).map(([part, values]) => [part, values.find((value) => value === kept[part]) ?? values[0]]),
  ) as unknown as PictureChoice;
}

export function keepChoice(window: Window, choice: PictureChoice): void {
  writeKept(window, KEPT, JSON.stringify(choice));
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
