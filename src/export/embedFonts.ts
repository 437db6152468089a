/** The typefaces of a picture, to go along with it: whoever opens it may not have them. */
import type { Picture } from '../state/picture.ts';

/** What the page says of a typeface: for which letters, at which weights, and where its file lies. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  /** As in CSS: "U+0000-00FF,U+0131"; empty where it is for all. */
  readonly range: string;
  readonly address: string;
}

/** Rules for a style sheet that hold the files of those faces of the page that the picture's words are set in. */
export async function embedFonts(picture: Picture): Promise<string> {
  const faces = chooseFaces(listFaces(document), listLetters(picture));
  const rules = await Promise.all(
    faces.map(async ({ family, weight, range, address }) => {
      const response = await fetch(address);
      if (!response.ok)
        throw new Error(`the server does not send the typeface ${nameStatic(family)} (status ${response.status})`);
      const file = await response.blob();
      return `@font-face{font-family:"${nameStatic(family)}";font-weight:${weight};src:url(${await toDataUrl(file)}) format("woff2")${range && `;unicode-range:${range}`}}`;
    }),
  );
  return rules.join('\n');
}

/** Under this name the face is installed where it is, and files call it so: the page's own is of the variable one. */
export const nameStatic = (family: string) => family.replace(/ Variable$/, '');

/** The letters that are set in each family. */
export function listLetters({ layers }: Pick<Picture, 'layers'>): ReadonlyMap<string, ReadonlySet<number>> {
  const letters = new Map<string, Set<number>>();
  for (const shape of layers.flatMap(({ shapes }) => shapes)) {
    if (shape.kind !== 'text') continue;
    const family = /'([^']+)'/.exec(shape.font)?.[1] ?? '';
    const known = letters.get(family) ?? new Set();
    letters.set(family, known);
    for (const letter of shape.lines.join('')) known.add(letter.codePointAt(0) ?? 0);
  }
  return letters;
}

/** Those faces that have one of the letters. */
export function chooseFaces(faces: readonly Face[], letters: ReturnType<typeof listLetters>): readonly Face[] {
  return faces.filter(({ family, range }) => {
    const spans = range.split(',').flatMap((part) => {
      const [, first, last = first] = /U\+([\dA-F]+)(?:-([\dA-F]+))?/i.exec(part) ?? [];
      return first && last ? [[Number.parseInt(first, 16), Number.parseInt(last, 16)] as const] : [];
    });
    return [...(letters.get(family) ?? [])].some(
      (letter) => spans.length === 0 || spans.some(([first, last]) => first <= letter && letter <= last),
    );
  });
}

function listFaces({ styleSheets, baseURI }: Document): Face[] {
  return [...styleSheets].flatMap((sheet) =>
    readRules(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (name: string) => rule.style.getPropertyValue(name);
      const [, file] = /url\("?([^")]+)/.exec(read('src')) ?? [];
      if (file === undefined) return [];
      return [
        {
          family: read('font-family').replace(/^["']|["']$/g, ''),
          weight: read('font-weight'),
          range: read('unicode-range').replaceAll(' ', ''),
          address: new URL(file, sheet.href ?? baseURI).href,
        },
      ];
    }),
  );
}

/** None of a sheet from elsewhere, such as an extension's: pages may not read those. */
function readRules(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function toDataUrl(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(`data:font/woff2;base64,${String(reader.result).replace(/^.*,/, '')}`);
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}
