/** Titles that stand beside a firm, who gives them, and what counted title holders are active in. */
import { isStated } from '../clause/certainty.ts';
import { described } from '../clause/described.ts';
import { entitiesAt, mentionOf } from '../clause/fillers.ts';
import { governors } from '../clause/subjects.ts';
import { focusBefore, titleInFocus } from '../focus.ts';
import type { NounPhrase } from '../phrases/phrase.ts';
import type { Found, Rule, RulePlace } from './rule.ts';
import { TITLE_EXAMPLES } from './titles.examples.ts';

const COUNTED = /^(firm|company|enterprise|sme|maker|business|start-up|startup|manufacturer|other|one)$/;
const PARTITIVES = /^(most|many|some|several|others|another|majority|half|dozens|hundreds)$/;

export const TITLE_RULES: readonly Rule[] = [
  {
    id: 'title/apposition',
    read: readApposition,
    examples: TITLE_EXAMPLES['title/apposition'],
  },
  {
    id: 'title/focus',
    read: readTitleInFocus,
    examples: TITLE_EXAMPLES['title/focus'],
  },
  {
    id: 'title/giver',
    read: readGiver,
    examples: TITLE_EXAMPLES['title/giver'],
  },
  {
    id: 'industry/counted',
    read: readCounted,
    examples: TITLE_EXAMPLES['industry/counted'],
  },
];

/** "CellHarbor, a single champion whose tanks …"; "one of the first batch of little giants, Acme". */
function readApposition({ clause, index }: RulePlace): Found[] {
  const phrase = clause.units[index];
  if (phrase?.kind !== 'np') return [];
  // "one of the first batch of little giants" describes a firm on either side, "a little giant" one before it.
  const isOneOf = clause.units[governors(clause, index).at(-1) ?? index]?.tokens[0]?.norm === 'one';
  if (!isOneOf && !/^(a|an|the)$/.test(phrase.determiner)) return [];
  const title = mentionOf(phrase, ['policy']);
  if (title?.kind !== 'designation') return [];
  const company = described(clause, index)
    .filter((at) => isOneOf || at < index)
    .map((at) => entitiesAt(clause, at, ['company'])[0])
    .find((mention) => mention !== undefined);
  if (!company) return [];
  return [{ relation: 'designated_as', source: company, target: title }];
}

/** "A little giant since 2022.", "Little giant status came last July": of the firm in focus, where none is named. */
function readTitleInFocus({ clause, index, passage, before }: RulePlace): Found[] {
  const { units } = clause;
  const phrase = units[index];
  if (phrase?.kind !== 'np' || passage.mentions.some((m) => m.type === 'company' && m.inside === null)) return [];
  const title = mentionOf(phrase, ['policy']);
  if (title?.kind !== 'designation' || before.some((m) => m.target.entity === title.entity)) return [];
  const isHeld = /^(a|an)$/.test(phrase.determiner) || TOKEN_OF_TITLE.test(phrase.noun);
  const next = units[index + 1];
  // "A little giant is a firm that …" defines the title.
  const isDefined = next?.kind === 'vp' && next.lemma === 'be';
  const isHedged = units.some(
    (unit, at) => unit.kind === 'vp' && (WISHED.test(unit.lemma) || !isStated(clause, at, false)),
  );
  if (!isHeld || isDefined || isHedged || units.some((unit) => unit.kind === 'if')) return [];
  const company = clause.focus(phrase.tokens[0]?.start ?? 0, ['company']);
  return company ? [{ relation: 'designated_as', source: company, target: title }] : [];
}

/** Verbs after which a title is wished for, lost or refused. */
const WISHED = /^(hope|apply|aim|plan|seek|want|wish|fail|lose|deny|reject|strive|withdraw|revoke|strip|compete|bid)$/;

/** What a title is seen by. */
const TOKEN_OF_TITLE = /^(status|label|plaque|badge|certificate|certification|title|recognition|accreditation)$/;

/** Who gives a firm a title runs that title: "was selected by the Ministry as a little giant". */
function readGiver({ index, clause, before }: RulePlace): Found[] {
  // "Acme was named", "Acme, named"
  const verb = clause.units[index + 1]?.kind === 'comma' ? index + 2 : index + 1;
  if (clause.units[verb]?.kind !== 'vp') return [];
  const titles = before.filter(
    (m) => m.unit === verb && m.relation === 'designated_as' && m.target.kind === 'designation',
  );
  const givers = before.filter((m) => m.unit === verb && m.relation === 'recognized_by' && m.target.type === 'agency');
  return titles.flatMap((title) =>
    givers.map((giver) => ({ relation: 'administers' as const, source: giver.target, target: title.target })),
  );
}

/** "Of the city's firms, 39 are in electronics, 21 in aerospace": the place whose firms are counted is active there. */
function readCounted({ clause, index, passage }: RulePlace): Found[] {
  const { units } = clause;
  const phrase = units[index] as NounPhrase;
  if (!isCount(phrase)) return [];
  let at = index + 1;
  if (units[at]?.kind === 'prep' && (units[at] as { norm: string }).norm === 'of') at += 2;
  if (units[at]?.kind === 'wh') at += 1;
  const verb = units[at];
  if (verb?.kind === 'vp') {
    if (
      verb.isNegated ||
      !/^(be|engage|operate|work|specialize|specialise|concentrate|expand|focus|belong|come|cluster)$/.test(verb.lemma)
    )
      return [];
    at += 1;
  }
  const mark = units[at];
  if (mark?.kind !== 'prep' || !/^(in|into|from|to|on)$/.test(mark.norm)) return [];
  const industries = entitiesAt(clause, at + 1, ['industry']);
  if (industries.length === 0) return [];
  const start = phrase.tokens[0]?.start ?? passage.sentence.start;
  const place = focusBefore(passage, start, ['region']) ?? titleInFocus(passage, start);
  if (!place) return [];
  return industries.map((industry) => ({
    relation: 'active_in',
    source: place,
    target: industry,
  }));
}

function isCount(phrase: NounPhrase): boolean {
  if (phrase.mentions.some((m) => m.type !== 'policy')) return false;
  const words = phrase.tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  return (
    words.some((token) => token.pos === 'NUM' || PARTITIVES.test(token.norm)) &&
    words.every(
      (token) =>
        token.pos === 'NUM' ||
        token.pos === 'DET' ||
        token.pos === 'ADJ' ||
        token.pos === 'ADV' ||
        PARTITIVES.test(token.norm) ||
        COUNTED.test(token.lemma) ||
        phrase.mentions.length > 0,
    )
  );
}
