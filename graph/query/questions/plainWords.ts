/** Questions in the words in which they are read: without courtesies, and what stands in another order or says less than it means. */
import { type EntityType, RELATIONS } from '../../ontology.ts';
import { readTypeName } from '../search/typeNames.ts';
import { joinYears } from './years.ts';

const POLITE =
  /^(?:(?:please|hi|hello|ok|so|and)\b,? |(?:can|could|would|will) (?:you|i|we) (?:please )?(?:(?:help|let) me )?|i(?:'d| would) like (?:to |you to )?|i (?:want|need|wish) (?:to )?|do you know |do we know |(?:know|see|learn|get|have|find out|look at|look for|search for|list|name|show|find) (?=(?:which|what|who|how|where|when|all|the|an?) )|(?:show|give|tell|find) (?:me|us) (?!(?:more |something |everything |all )?about ))+/;

/** "Can you show me all firms, please" as "show me all firms". */
export const leaveCourtesies = (query: string): string =>
  query.replace(POLITE, '').replace(/,? (?:please|thanks|thank you)$/, '');

/** "More then", which is no slip in any word. */
export const mendThan = (query: string): string =>
  query.replace(/(?<=\b(?:more|less|fewer|other|rather|higher|lower|larger|bigger) )then(?= )/g, 'than');

/** @param query tidy, without its conditions */
export const putPlainly = (query: string): string =>
  joinYears(query)
    .replace(/^what happened in /, 'events in ')
    .replace(
      /(?:that |which |who )?employ(?:s|ing)? (most|least) (?:people|staff|workers|employees)/,
      'with $1 employees',
    )
    .replace(SIZED, (_, size, age, things, rest, by = 'size') => {
      const most = readTypeName(things)?.type === 'region' && by === 'size' ? 'inhabitants' : by;
      return [things, rest, age ? ` that are ${age} founded` : size ? ` ${size} ${most}` : ' most market value'].join(
        '',
      );
    })
    .replace(/^how old (?:is|are) (.+)/, 'when was $1 founded')
    .replace(/^(?:a )?list of /, 'all ')
    .replace(HOLDING, (asked, where, order = '', what) => {
      const isPlaced = readTypeName(where)?.type === 'region' && isPlaceable(readTypeName(what)?.type);
      return isPlaced ? `${where} home to ${order}${what}` : asked;
    });

/** "Which is the biggest company in Hull", "largest firms by revenue", "oldest universities", "largest city". */
const SIZED =
  /^(?:wh(?:at|ich|o) (?:is|are|was|were) )?(?:the )?(?:(biggest|largest|smallest)|(oldest|newest|youngest)|most valuable) (compan(?:y|ies)|firms?|enterprises?|universit(?:y|ies)|cit(?:y|ies)|provinces?|countr(?:y|ies)|districts?|regions?)\b(.*?)(?: by (.+))?$/;

/** "Which provinces have companies", "city with the most firms". */
const HOLDING =
  /^(?:which |what |all )?(\S+) (?:that )?(?:ha(?:s|ve)|with) (?:an? |any |the )?((?:most|fewest|least) )?(\S+)$/;

/** What lies in regions; "Shenzhen industries" asks for what it is active in. */
const isPlaceable = (type?: EntityType) => type !== undefined && RELATIONS.located_in.source.includes(type);
