/** Colours as the canvas needs them: sRGB hex, mixed ahead of time because neither WebGL nor a tint knows CSS. */
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';

export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly edge: string;
  readonly thread: string;
  readonly onEntity: string;
  /** How far what stands back fades into the paper, as a share of what is usual; 1 where it is missing. */
  readonly fading?: number;
  readonly entity: Readonly<Record<EntityType, string>>;
}

const TOKENS = ['--paper', '--ink', '--ink-soft', '--edge', '--thread', '--on-entity'];

/** The theme's colours in force at `element`, from the tokens there. */
export function readPalette(element: HTMLElement, isDark: boolean): Palette {
  // All before any is read: styles are then worked out once.
  const probes = TOKENS.map((token) => {
    const probe = document.createElement('span');
    // Where the reader forces colours, all of them would come out as that of text.
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = `var(${token})`;
    return probe;
  });
  element.append(...probes);
  const [paper = '', ink = '', inkSoft = '', edge = '', thread = '', onEntity = ''] = probes.map((probe) =>
    toHex(getComputedStyle(probe).color),
  );
  const palette: Palette = {
    paper,
    ink,
    inkSoft,
    edge,
    thread,
    onEntity,
    fading: Number.parseFloat(getComputedStyle(element).getPropertyValue('--fading')) || 1,
    entity: Object.fromEntries(
      ENTITY_TYPES.map((type) => [type, ENTITIES[type].colour[isDark ? 'dark' : 'light']]),
    ) as Record<EntityType, string>,
  };
  for (const probe of probes) probe.remove();
  return palette;
}

/** `rgb(31, 95, 153)` as `#1f5f99`; anything else is returned as it is. */
export function toHex(colour: string): string {
  const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour);
  return parts ? formatHex([Number(parts[1]), Number(parts[2]), Number(parts[3])]) : colour;
}

const mixed = new Map<string, string>();

/** The colour `share` of the way from `from` to `to`, both six-digit hex; a theme needs a few dozen, so they are kept. */
export function mixColours(from: string, to: string, share: number): string {
  if (share === 0) return from;
  const key = `${from}${to}${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const mixture = mix(from, to, share);
  mixed.set(key, mixture);
  return mixture;
}

function mix(from: string, to: string, share: number): string {
  const a = parseHex(from);
  const b = parseHex(to);
  return formatHex(a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share)));
}

function parseHex(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function formatHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
