/** Writing XML 1.0: elements with attributes, indented, always well-formed whatever the text. */

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

/** A document with its declaration. Text and attribute values read back exactly, but for characters XML forbids. */
export function writeXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(root, '', lines);
  return `${lines.join('\n')}\n`;
}

function writeElement({ name, attributes, children }: XmlElement, indent: string, lines: string[]): void {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(String(value))}"`],
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) {
    lines.push(`${open}/>`);
  } else if (children.every((child) => typeof child === 'string')) {
    lines.push(`${open}>${escapeText(children.join(''))}</${name}>`);
  } else {
    lines.push(`${open}>`);
    for (const child of children) {
      if (typeof child === 'string') lines.push(`${indent}  ${escapeText(child)}`);
      else writeElement(child, `${indent}  `, lines);
    }
    lines.push(`${indent}</${name}>`);
  }
}

// Everything XML 1.0 has no way to write, not even as a reference: most control characters, lone surrogates, U+FFFE, U+FFFF.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text with every character XML 1.0 forbids replaced by U+FFFD. */
export function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

function escapeText(text: string): string {
  return replaceForbidden(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

// Parsers turn bare tabs and line ends in attribute values into spaces; references survive.
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
