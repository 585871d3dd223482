import { pick } from '../../random.ts';
import type { Rule } from './rule.ts';

const quote = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'quote',
  how,
  pattern,
  put,
  ...rest,
});
const ANY = ['negation', 'hedge', 'number', 'attribution', 'name', 'date'] as const;
const [O, C] = ['["“]', '["”]'];

/** Quotations altered. */
export const QUOTES: readonly Rule[] = [
  quote(
    'word',
    /(?<=[a-z] )[a-z]{5,11}(?= [a-z])/g,
    (m, { random, words }) => {
      const to = pick(
        random,
        words.filter((word) => Math.abs(word.length - m[0].length) < 3),
      );
      return to === m[0] || !to ? undefined : to;
    },
    { inside: true, also: ANY },
  ),
  quote(
    'word put in',
    /(?<=[a-z]{3} )(?=(?:a|the|to|in|of) [a-z]{4,} [a-z])/g,
    (_, { random }) => `${pick(random, ['frankly', 'basically', 'truly', 'deliberately'])} `,
    { inside: true },
  ),
  quote(
    'word left out',
    /(?<=[a-z] )(?:very|really|just|always|only|also|great|serious|good|new|big|important|own|American) (?=[a-z]{3,})/g,
    () => '',
    { inside: true, also: ANY },
  ),
  quote(
    'person',
    /\b(?:I(?= [a-z])|we|our|my)\b(?=\s)/g,
    (m) => ({ I: 'we', we: 'they', our: 'their', my: 'our' })[m[0] as 'I'],
    { inside: true },
  ),
  quote(
    'tense',
    /\b(?:will|is|are|have|need|want)(?= [a-z])/g,
    (m) => ({ will: 'would', is: 'was', are: 'were', have: 'had', need: 'needed', want: 'wanted' })[m[0] as 'will'],
    { inside: true, also: ['hedge'] },
  ),
  quote(
    'beginning cut',
    new RegExp(`(?<=${O})(?:I think|Well,|I believe|You know,|Look,|We think|I mean,) (?=[a-z])`, 'g'),
    () => '',
    { also: ['hedge', 'attribution'] },
  ),
  quote('sentence cut', /(?<=[a-z]{3}[.?!] )[A-Z][^"“”\n.?!]{20,110}[a-z]\. (?=[A-Z][a-z]+ [a-z])/g, () => '', {
    inside: true,
    also: ANY,
  }),
  quote(
    'end cut',
    new RegExp(
      `(?<=${O}[^"“”\\n]{30,200}[a-z])(?:,? (?:and|but|because|so|which)) [^"“”\\n,.?!]{10,60}(?=[,.]${C})`,
      'g',
    ),
    () => '',
    { also: ANY },
  ),
  quote(
    'marks put on',
    /(?<=\b[A-Z][a-z]+ said )(?:that )?((?:he|she|it|the|they|there|a) [^"“”\n.]{25,140})\.(?=\s)/g,
    (m) => `“${m[1]}.”`,
  ),
  quote(
    'marks put on with a colon',
    /(?<=\b[A-Z][a-z]+ said)(?: that)? ((?:he|she|it|the|they|there|a) [^"“”\n.]{25,140})\.(?=\s)/g,
    (m) => `: “${m[1]?.[0]?.toUpperCase()}${m[1]?.slice(1)}.”`,
  ),
  quote(
    'marks put on words',
    /(?<=[a-z] )(?:the|a|its|their|his) [a-z]{4,} [a-z]{2,} [a-z]{3,} [a-z]{4,}(?=[,.])/g,
    (m) => `“${m[0]}”`,
    { inside: false },
  ),
  quote(
    'marks taken off',
    new RegExp(`${O}([^"“”\\n]{20,200}[,.])${C}(?= (?:he|she|[A-Z][a-z]+) said)`, 'g'),
    (m) => m[1],
  ),
  quote(
    'marks taken off words',
    new RegExp(`(?<=[a-z] )${O}([a-z][^"“”\\n]{14,80})${C}(?= [a-z]|\\.)`, 'g'),
    (m) => m[1],
  ),
];
