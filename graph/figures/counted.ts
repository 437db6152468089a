import type { Quantity } from '../model.ts';
import type { View } from './view.ts';

const BEARERS =
  /^\s+(?:(?!and\b|of\b|in\b)[\w"'-]+\s+|Π+\s*|Ι+\s+|ℝ+\s+){0,3}?(?:Π|(?:firms?|compan(?:y|ies)|enterprises?|manufacturers?|makers?|SMEs?|businesses|institutions?|start-?ups?|suppliers?|exporters?|producers?)\b)/i;
const PART = /\b(?:of (?:them|which|whom|these|those)|of the (?:\w+ )?№+|among (?:them|which))[^.;]*$/i;
const LISTED = /[ℝℂ]\s*(?:\(|,?\s*(?:had|has|with|on|for)\s+)$/;
const SMALL = 12;

/** Whether a bare number counts something worth keeping, and for the first time. */
export function isCounted(view: View, quantity: Quantity): boolean {
  const before = view.masked.slice(0, quantity.start);
  const after = view.masked.slice(quantity.end);
  const written = view.text.slice(quantity.number.start, quantity.number.end);
  if (/^\s*=|^\s*\/\d/.test(after) || /=\s*$/.test(before)) return false;
  // A year of founding, an age.
  if (/:\s*$/.test(before) && quantity.value > 1800 && quantity.value < 2100 && !/^\s+\w/.test(after)) return false;
  if (/℗,\s*$/.test(before) && /^\s*[,.)]/.test(after)) return false;
  if (/\bnumber\s+$/i.test(before)) return false;
  const isWord = /^[a-z]/i.test(written);
  if (/^\s+others?\b/i.test(after)) return false;
  if (isWord && quantity.value <= SMALL && /(?:'s|\b(?:its|their|his|her|the|our))\s+$/i.test(before)) return false;
  if (isWord && quantity.value <= SMALL) return BEARERS.test(after) || PART.test(before) || LISTED.test(before);
  // A number nothing follows and nothing leads counts nothing: "Brief 27", "Room 5".
  if (/^\s*$/.test(before) && /^\s*[.)]?\s*$/.test(after)) return false;
  return !/^\s+(?:min read|cities|places|categories|comments?|photos?|pages?|minutes?|cents?)\b/i.test(after);
}

/** "the 678 firms", "of the 137", "these 276": said before. */
export function isRepeated({ masked }: View, quantity: Quantity, seen: ReadonlySet<number>): boolean {
  if (quantity.unit !== 'count' || !seen.has(quantity.value)) return false;
  const before = masked.slice(0, quantity.start);
  return (
    /\b(?:the|these|those|its|their|all|of|this|that|covered|said)\s+(?:(?:whole|total|said|other|above|aforementioned)\s+)?$/i.test(
      before,
    ) || /\bamong\s+the\s+$/i.test(before)
  );
}

const STAFF =
  'staff|employees?|workers?|people|person|persons|engineers?|technicians?|apprentices?|hires|researchers|scientists|colleagues|women|men|hands|souls|staffers|jobs|machinists|welders|operators|toolmakers|developers';
const PEOPLE = new RegExp(
  `^[-\\s]+(?:(?!and\\b|of\\b|in\\b|for\\b|to\\b|from\\b)[\\w-]+\\s+){0,2}?(?:${STAFF}|visitors?|inhabitants|residents|students|trainees|graduates|guests|delegates|participants|attendees|jobseekers|founders|directors|experts|members of staff|individuals|entrepreneurs|teachers|officials|farmers|shareholders|holders of record|professionals|clerks|owners|managers|inventors|grinders|craftsmen|officers|passengers|tourists|pupils|doctors|nurses|patients|pensioners|postdocs|interns|recruits|villagers|volunteers|witnesses|foreigners|citizens|bureaucrats|civil servants|professors|lecturers|scholars|lawyers|drivers|miners|weavers|seamstresses|embroiderers|carpenters|smiths|soldiers|children)\\b(?!\\s+(?:hours|days))`,
  'i',
);
const STAFF_AFTER = new RegExp(
  `^(?:[-\\s]+(?:(?!and\\b|of\\b|in\\b|for\\b|to\\b|from\\b)[\\w-]+\\s+){0,2}?(?:${STAFF})\\b|[-\\s]+strong\\b|\\s+(?:now\\s+)?works?\\s+(?:for|there|here|in|at)\\b|\\s+on\\s+(?:the|its)\\s+(?:books|payroll)\\b|\\s+of (?:us|you)\\b)`,
  'i',
);
/** "from 85 to", "was 40, up from": the way to a number. */
const STAFF_BEFORE =
  /\b(?:(?:staff|employees|employment|workforce|headcount|team|crew|employs?|employed|employing|payroll)(?:\W+|'s\s+)(?:(?:of|numbers?|numbered|totals?|some|about|only|around|now|is|was|stands? at|stood at|to (?:double|grow|rise|fall|shrink|increase)|from|(?:(?:has |had )?(?:grown|grew|rose|risen|expanded|swelled|doubled|fallen|fell|shrunk|shrank|peaked)|(?:will |to |should )(?:rise|grow|fall|shrink|double))(?: at)?|№+ to|to)\s+)*|\bhir(?:e|ed|es|ing)\s+(?:(?:a )?further|another|some|about|up to|around)?\s*)$/i;
const PEOPLE_BEFORE =
  /\b(?:visitor numbers?|visitors numbered|attendance|headcount|population|(?:town|city|county|country|village|island|valley|delegation|party)\s+of)\W+(?:(?:at|of|reached|were|was|stands? at|stood at|hit|some|about|nearly|only|just)\s+)*$/i;

/** "The college trains 3,000 a year": nobody but people is trained, hired or laid off. */
const DONE_TO_PEOPLE =
  /\b(?:train|recruit|hire|enrol)(?:s|ed|led)?\s+(?:(?:about|some|only|another|over|nearly|up to|a further)\s+)*$|\b(?:lays?|laid)\s+off\s+(?:\w+\s+)?$/i;
/** Behind a number that counts nothing named. */
const ALONE =
  /^\s*(?:$|[.,;:)]|(?:a|per|each|every)\s+year\b|(?:last|this)\s+year\b|(?:in|since|by|and|from|on|for)\b)/i;

/** "24 employees; now there are 91": a number that counts nothing named goes on with the people before. */
export function goesOnWithPeople({ masked }: View, { start, end, unit }: Quantity): boolean {
  return unit === 'count' && THERE.test(masked.slice(0, start)) && ALONE.test(masked.slice(end));
}
const THERE =
  /\b(?:there\s+(?:are|were|will\s+be)|(?:we|they)(?:'re|\s+are|\s+were)|(?:it|that)\s+(?:was|is|had\s+been|has))\s+(?:(?:now|already|still|only|just|about|some|over|nearly|more than|around)\s+)*$/i;

/** Whether a number counts a firm's people. */
export function countsStaff({ masked }: View, { start, end }: Quantity): boolean {
  return STAFF_AFTER.test(masked.slice(end)) || STAFF_BEFORE.test(masked.slice(0, start));
}

/** Whether it counts jobs, which have a unit of their own. */
export function countsJobs({ masked }: View, { end }: Quantity): boolean {
  return /^\s+(?:[\w-]+\s+){0,2}jobs\b/.test(masked.slice(end));
}

/** Whether it counts people at all; "640 (of whom 210 …)" goes on with them. */
export function countsPeople(view: View, quantity: Quantity): boolean {
  const before = view.masked.slice(0, quantity.start);
  const after = view.masked.slice(quantity.end);
  if (countsJobs(view, quantity)) return false;
  if (DONE_TO_PEOPLE.test(before) && ALONE.test(after)) return true;
  if (
    [PEOPLE, STAFF_AFTER].some((words) => words.test(after)) ||
    [STAFF_BEFORE, PEOPLE_BEFORE].some((words) => words.test(before))
  )
    return true;
  const last = view.quantities.findLast(({ end, unit }) => end <= quantity.start && unit === 'count');
  if (!last) return false;
  const gap = view.masked.slice(last.end, quantity.start);
  const isPart = /\b(?:of|among) whom\s+(?:only\s+)?$/.test(gap) || /^\s+of them\b/.test(after);
  return isPart && gap.length < 60 && countsPeople(view, last);
}
