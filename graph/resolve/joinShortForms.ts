/** Short forms that were recognised by themselves → one with the full name, where one thing alone can be meant. */
import { isCompanyWord } from '../annotate/mentions/lexicon/companies.ts';
import { HONORIFICS } from '../annotate/mentions/lexicon/persons.ts';
import type { PlaceFinder } from '../annotate/mentions/places.ts';
import {
  isInitialsOf,
  isShortFirmName,
  isStrictAcronymOf,
  SHARED_WORDS,
  stripLegalForm,
} from '../annotate/mentions/shortForms.ts';
import type { EntityType } from '../ontology.ts';
import { HEAD_TYPES } from './anaphora/heads.ts';
import { indexWords } from './attach.ts';
import { findHolders } from './people.ts';
import { type Draft, foldName, type Registry } from './registry.ts';

type IsPlace = (name: string) => boolean;

/** Firms and people that are named in full elsewhere become one with their full name. */
export function joinShortForms(registry: Registry, places: PlaceFinder): void {
  const isPlace: IsPlace = (name) => places(name).length > 0;
  for (const type of ['company', 'person', 'organization', 'agency', 'policy', 'event', 'product'] as const) {
    // Of several firms the one named first is the one that others are called after.
    const named = registry.drafts.filter((draft) => draft.type === type);
    const all = [...named].sort((a, b) => a.name.length - b.name.length);
    const index = indexWords(type === 'company' ? named : all);
    const gone = new Set<Draft>();
    for (const short of all) {
      const holders = (index.get(short.name.toLowerCase().split(/\s+/)[0] ?? '') ?? []).filter(
        (full) =>
          full !== short && full.name.length > short.name.length && !gone.has(full) && isShortOf(short, full, isPlace),
      );
      // Two people of one name stay apart: each place where it stands is told by what stands near.
      const holder = holders.find(({ name }) => stripLegalForm(name) === short.name) ?? holders[0];
      if (!holder || (type === 'person' && holders.length > 1)) continue;
      registry.merge(holder, short);
      gone.add(short);
    }
  }
  joinLoneForms(registry, isPlace);
}

function isShortOf(short: Draft, full: Draft, isPlace: IsPlace): boolean {
  // A branch is not the firm it belongs to.
  if (/ (?:branch|arm|chapter|office) of /.test(full.name)) return false;
  if (short.type === 'company') return isShortFirmName(short.name, full.name, isPlace);
  if (short.type === 'person') return findHolders(short.name, [full]).length > 0;
  // "reducers" behind "harmonic reducers"
  if (short.type === 'product') return !short.name.includes(' ') && full.name.endsWith(` ${short.name}`);
  if (short.type === 'event')
    return (
      full.name.startsWith(`${short.name} `) &&
      !/^(?:\d|the)/i.test(full.name.slice(short.name.length + 1, short.name.length + 2))
    );
  if (short.type === 'policy')
    return full.name.startsWith(`${short.name} `) && short.name.includes(' ') && short.kind !== 'designation';
  // "Runze" and "Runze Think Tank"; "Department of Industry" cut short.
  return !short.name.includes(' ') ? full.name.startsWith(`${short.name} `) && !isPlace(short.name) : false;
}

/** Firms, bodies and others whose names have initials. */
const WITH_INITIALS: ReadonlySet<EntityType> = new Set(['company', 'organization', 'agency', 'policy', 'event']);
const BODIES: ReadonlySet<EntityType> = new Set(['organization', 'agency']);

/** Forms that more than one name can have: they count where one thing of the type alone has such a name. */
function joinLoneForms(registry: Registry, isPlace: IsPlace): void {
  for (const short of [...registry.drafts]) {
    const rules = LONE.filter(({ fits }) => fits(short, registry, isPlace));
    if (rules.length === 0) continue;
    const holders = registry.drafts.filter(
      (full) =>
        full !== short &&
        full.type === short.type &&
        !registry.areApart(full, short) &&
        rules.some(({ isShort }) => isShort(short.name, full.name, isPlace)),
    );
    const isOne = holders.length === 1 || rules.some(({ isFirst }) => isFirst);
    if (isOne && holders[0]) registry.merge(holders[0], short);
  }
}

interface LoneForm {
  readonly fits: (short: Draft, registry: Registry, isPlace: IsPlace) => boolean;
  readonly isShort: (short: string, full: string, isPlace: IsPlace) => boolean;
  /** Of several the one named first is meant: others are called after it. */
  readonly isFirst?: true;
}

const isNamedPlace = (name: string, registry: Registry, isPlace: IsPlace): boolean =>
  isPlace(name) && registry.find('region', name) !== undefined;

const singular = (name: string): string => foldName(name).replace(/( .*[^s])s$/, '$1');

const STATE = /^(?:city|state|province) of | (?:state|province)$/i;

const LONE: readonly LoneForm[] = [
  // "EBRD", "MoIT"
  {
    fits: ({ type, name }) => WITH_INITIALS.has(type) && /^\p{L}{3,8}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name),
    isShort: (short, full) => isStrictAcronymOf(short, full) || isInitialsOf(short, full),
  },
  // "MACHADO:" in a dialogue
  {
    fits: ({ type, name }) => type === 'person' && /^[\p{Lu}-]{3,}$/u.test(name),
    isShort: (short, full) =>
      isInitialsOf(short, full) || full.split(' ').some((word) => word !== short && word.toUpperCase() === short),
  },
  // "Development Bank" of Wales, "Finance Bureau" of Luzhou; the Bank of China is not the People's Bank of China.
  {
    fits: ({ type, name }) => BODIES.has(type) && name.includes(' '),
    isShort: (short, full, isPlace) =>
      full.startsWith(`${short} of `) ||
      (full.endsWith(` ${short}`) &&
        !/ of (?:the )?$/.test(full.slice(0, -short.length)) &&
        !short.split(' ').some(isPlace)),
  },
  // "the Guild"
  {
    fits: ({ type, name }) =>
      type !== 'company' && type !== 'person' && (HEAD_TYPES.get(name.toLowerCase())?.includes(type) ?? false),
    isShort: (short, full) => full.endsWith(` ${short}`) || /^ (?:of|for) /.test(full.split(` ${short}`)[1] ?? ''),
  },
  // "Semarak Bank" Berhad, "Fengtai Valves" and Fengtai Valve Co., Ltd.
  {
    fits: ({ type }) => type === 'company' || type === 'organization',
    isShort: (short, full) => full !== short && singular(stripLegalForm(full)) === singular(short),
  },
  // "Xinrui" of Zhejiang Fangda Xinrui Co., Ltd., "Qilin" of Yongnian Qilin Lockbolt
  {
    fits: ({ type, name }, registry, isPlace) =>
      type === 'company' &&
      /^\p{L}{5,}$/u.test(name) &&
      !isCompanyWord(name.toLowerCase()) &&
      !SHARED_WORDS.has(name.toLowerCase()) &&
      !isNamedPlace(name, registry, isPlace),
    isShort: (short, full, isPlace) => {
      const [place = '', second] = full.split(' ');
      return isPlace(place) && (second === short || stripLegalForm(full).endsWith(` ${short}`));
    },
  },
  // "Datin Suraya" Hamdan
  {
    fits: ({ type, name }) => type === 'person' && HONORIFICS.has(name.split(' ')[0]?.toLowerCase() ?? ''),
    isShort: (short, full) => full.startsWith(`${short} `),
  },
  // "ExpoCuero" in its twelfth year
  {
    fits: ({ type }) => type === 'event',
    isShort: (short, full) =>
      `${full.replace(/^(?:\d+(?:st|nd|rd|th)|(?:Second|Third|Fif|Six|Seven|Eigh|Nin|Ten|Eleven|Twelf|Four|\p{Lu}[a-z]+teen|Twenty-\w+?)(?:st|nd|rd|th)?) /u, '')} `.startsWith(
        `${short} `,
      ),
  },
  // A firm that is called like a place, in an article that does not name the place.
  {
    fits: ({ type, name }, registry, isPlace) =>
      type === 'company' && isPlace(name) && !isNamedPlace(name, registry, isPlace),
    isShort: (short, full) => full.startsWith(`${short} `),
    isFirst: true,
  },
  // "Caxias" do Sul
  {
    fits: ({ type, name }) => type === 'region' && !name.includes(' '),
    isShort: (short, full) =>
      full.startsWith(`${short} `) && /^(?:do|da|di|de|del|am|an|im|upon|sur|on) /.test(full.slice(short.length + 1)),
  },
  // "the State of Querétaro"
  {
    fits: ({ type, name }) => type === 'region' && STATE.test(name),
    isShort: (short, full) => short.replace(STATE, '') === full,
  },
];
