import { pick } from '../../random.ts';
import { type Rule, swap } from './rule.ts';

const hedge = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'hedge',
  how,
  pattern,
  put,
  ...rest,
});
const ADVERBS =
  'allegedly|reportedly|apparently|possibly|probably|perhaps|presumably|potentially|purportedly|supposedly|seemingly';

/** Claims made firmer or weaker. */
export const HEDGES: readonly Rule[] = [
  hedge('may', /\b(?:may|might)(?= (?!not|have|be\b)[a-z]{3,})/g, () => 'will'),
  hedge('may be', /\b(?:may|might|could) be\b/g, () => 'is'),
  hedge('may have', /\b(?:may|might|could) have(?= [a-z]+(?:ed|en)\b)/g, () => 'have'),
  hedge('could', /\bcould(?= (?!not|have|be\b)[a-z]{3,})/g, () => 'will'),
  hedge('will to may', /\bwill(?= (?!not|have|be\b)[a-z]{4,})/g, () => 'may'),
  hedge('is to may be', /\bis (?=(?:expected|due|the|a|in)\b)(?!is expected)/g, () => 'may be '),
  hedge('expected to', /\b(?:is|are) (?:expected|likely|believed|thought) to\b/g, () => 'will'),
  hedge('appears to', /\b(?:appears|seems) to be\b/g, () => 'is'),
  hedge('appeared to', /\b(?:appeared|seemed) to be\b/g, () => 'was'),
  hedge('adverb left out', new RegExp(`\\b(?:${ADVERBS}) (?=[a-z])`, 'g'), () => ''),
  hedge(
    'adverb put in',
    /(?<=\b(?:was|were|had|has|have|who) )(?=[a-z]{4,}(?:ed|en)\b)/g,
    (_, { random }) => `${pick(random, ['allegedly', 'reportedly', 'apparently', 'possibly'])} `,
  ),
  hedge(
    'alleged left out',
    /\b(?:alleged|suspected|so-called|possible|purported|potential|apparent|likely) (?=[a-z]{4,})/g,
    () => '',
  ),
  hedge(
    'alleged put in',
    /(?<=\b(?:the|a) )(?=(?:attack|killer|fraud|scheme|plot|abuse|scandal|crime|victim|violation|attacker|shooter|terrorist)s?\b)/g,
    () => 'alleged ',
  ),
  hedge(
    'about left out',
    /\b(?:about|nearly|almost|roughly|approximately|around|some|an estimated) (?=\$?\d)/gi,
    () => '',
  ),
  hedge('about put in', /(?<=\b(?:of|in|by|with|for|to|the|and|spent|cost|paid) )(?=\$\d)/g, () => 'about '),
  hedge('more than left out', /\b(?:more than|at least|as many as|up to) (?=\$?\d)/g, () => ''),
  hedge(
    'more than, fewer than',
    /\bmore than(?= \$?\d)/g,
    (_, { random }) => pick(random, ['nearly', 'fewer than', 'up to']),
    { also: ['number', 'negation'] },
  ),
  swap(
    'hedge',
    'verb',
    new Map([
      ['suggests', 'proves'],
      ['suggested', 'proved'],
      ['suggest', 'prove'],
      ['indicates', 'proves'],
      ['indicated', 'proved'],
      ['believes', 'knows'],
    ]),
    { also: ['attribution'] },
  ),
  hedge('charged', /\b(?:accused|suspected|charged)(?= (?:of|with)\b)/g, () => 'convicted', { also: ['negation'] }),
  hedge(
    'quantity',
    /\b(?:Some|some|Many|many|Most|most)(?= (?:people|voters|officials|experts|lawmakers|states|countries|members|analysts|Republicans|Democrats|of the)\b)/g,
    (m) => (/^[A-Z]/.test(m[0]) ? 'All' : 'all'),
    { also: ['number', 'negation'] },
  ),
  hedge('often', /\b(?:often|sometimes|usually|generally)(?= [a-z])/g, () => 'always'),
  hedge('can', /\bcan(?= (?!not|be\b)[a-z]{4,})/g, () => 'will'),
  hedge('wants to', /\b(?:plans|hopes|wants|intends|aims|seeks) to(?= [a-z]{4,})/g, () => 'will'),
  hedge(
    'not clear',
    /\b(?:It is|It's|it is|it's) (?:not clear|unclear) (?=whether|if)/g,
    (m) => (/^I/.test(m[0]) ? 'It is clear that ' : 'it is clear that '),
    { also: ['negation'] },
  ),
  hedge('should', /\b(?:should|ought to)(?= (?!not|have|be\b)[a-z]{3,})/g, () => 'must'),
];
