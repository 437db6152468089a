/** Writing XML 1.0: elements with attributes, indented, always well-formed whatever the text. */
import type { Sliced } from '../query/sliced.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  children: XmlElement['children'] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Parts written between two pauses. */
const STEP = 512;

/**
 * A document with its declaration, made a slice at a time. Text and attribute values read back exactly, but for
 * characters XML forbids.
 */
export function* writeXml(root: XmlElement): Sliced<string> {
  const slices: string[] = [];
  let lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  /** What comes next stands last: elements, and lines that are ready. */
  const waiting: { readonly indent: string; readonly part: XmlElement | string }[] = [{ indent: '', part: root }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { indent, part } = next;
    if (typeof part === 'string') lines.push(`${indent}${part}`);
    else if (part.children.length === 0) lines.push(`${indent}<${openTag(part)}/>`);
    else if (part.children.every((child) => typeof child === 'string'))
      lines.push(`${indent}<${openTag(part)}>${escapeText(part.children.join(''))}</${part.name}>`);
    else {
      lines.push(`${indent}<${openTag(part)}>`);
      waiting.push({ indent, part: `</${part.name}>` });
      for (const child of part.children.toReversed())
        waiting.push({ indent: `${indent}  `, part: typeof child === 'string' ? escapeText(child) : child });
    }
    if (lines.length < STEP) continue;
    slices.push(lines.join('\n'));
    lines = [];
    yield;
  }
  return `${[...slices, ...lines].join('\n')}\n`;
}

/** The name of an element with its attributes. */
function openTag({ name, attributes }: XmlElement): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  return `${name}${pairs.join('')}`;
}

// Everything XML 1.0 has no way to write, not even as a reference: most control characters, lone surrogates, U+FFFE, U+FFFF.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text with every character XML 1.0 forbids replaced by U+FFFD. */
export function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

// What some parsers take for an end of a line and turn into another; references survive.
const LINE_ENDS = /[\r\u0085\u2028]/g;

function escapeText(text: string): string {
  return replaceForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(LINE_ENDS, (end) => `&#${end.charCodeAt(0)};`);
}

// Parsers turn bare tabs and line ends in attribute values into spaces; references survive.
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
