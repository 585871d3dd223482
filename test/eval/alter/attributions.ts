import { pick } from '../../random.ts';
import { anyOf, cased, pickOther, type Rule, swap } from './rule.ts';

const attribution = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'attribution',
  how,
  pattern,
  put,
  ...rest,
});
const SPEAKERS =
  'officials police prosecutors witnesses analysts critics activists lawyers researchers aides residents investigators'.split(
    ' ',
  );

/** Who says it, altered. */
export const ATTRIBUTIONS: readonly Rule[] = [
  attribution('according to, at the end', /, according to (?:[A-Z]|a |the |an )[^,.;"“”\n]{3,60}(?=\.\s)/g, () => ''),
  attribution(
    'according to, at the head',
    /(?<=^|\n|[.!?] )According to (?:[A-Z]|a |the |an )[^,.;"“”\n]{3,50}, (?=[a-z])/g,
    () => '',
  ),
  attribution('according to, in the middle', /, according to [^,.;"“”\n]{3,50},(?= [a-z])/g, () => ''),
  attribution(
    'said, at the end',
    /, (?:he|she|they|officials|police|[A-Z][a-z]+|the (?:report|company|official|group)) (?:said|says)(?=\.\s)/g,
    () => '',
    { inside: false },
  ),
  attribution(
    'said, at the head',
    /(?<=^|\n|[.!?] )(?:He|She|They|Officials|Police|[A-Z][a-z]{3,}) (?:said|says) (?:that )?(?=(?:the|a|he|it|they|there|she|his|such|some|many) [a-z])/g,
    () => '',
  ),
  attribution(
    'told, at the head',
    /(?<=^|\n|[.!?] )(?:[A-Z][a-z]{3,}) told (?:[A-Z][\w.]+|reporters)(?: [A-Z][\w.]+)? (?:that )?(?=(?:the|a|he|it|they|there|she|his|such|some|many) [a-z])/g,
    () => '',
  ),
  attribution(
    'unnamed',
    new RegExp(`(?<![\\p{L}-])(?:${SPEAKERS.join('|')})(?= (?:said|say|told|added))`, 'giu'),
    (m, { random }) => {
      const to = pickOther(random, SPEAKERS, m[0]);
      return to && cased(to, m[0]);
    },
  ),
  attribution(
    'another speaker',
    /(?<=["”] |\n|[.!?] |, )[A-Z][a-z]{3,}(?= (?:said|says|told|added|wrote)\b)/g,
    (m, { random, surnames }) => (surnames.includes(m[0]) ? pickOther(random, surnames, m[0]) : undefined),
    { also: ['name'] },
  ),
  attribution(
    'another speaker, said first',
    /(?<=["”],? said )[A-Z][a-z]{3,}(?=[,.] )/g,
    (m, { random, surnames }) => (surnames.includes(m[0]) ? pickOther(random, surnames, m[0]) : undefined),
    { also: ['name'] },
  ),
  attribution(
    'according to another',
    /(?<=[Aa]ccording to )(?:the|a|an) (?:report|study|statement|document|survey|poll|newspaper|paper|company|group|official|complaint)\b/g,
    (m, { random }) => pickOther(random, ['a witness', 'a former aide', 'the mayor', 'a blog'], m[0]),
  ),
  attribution('loaded verb', /\b(?:said|says)\b(?= (?:that|the|he|it|they|she|a)\b)/g, (m, { random }) =>
    m[0] === 'said' ? pick(random, ['claimed', 'admitted', 'conceded', 'alleged']) : pick(random, ['claims', 'admits']),
  ),
  attribution('loaded verb at a quotation', /(?<=["”] (?:he|she|[A-Z][a-z]+) )said\b/g, (_, { random }) =>
    pick(random, ['claimed', 'admitted', 'boasted', 'complained']),
  ),
  swap(
    'attribution',
    'neutral verb',
    new Map([
      ['claimed', 'said'],
      ['claims', 'says'],
      ['admitted', 'said'],
      ['alleged', 'said'],
      ['conceded', 'said'],
    ]),
    { also: ['hedge'] },
  ),
  attribution(
    'put in at the end',
    /(?<=[a-z]{4})\.(?=\n\n[A-Z][a-z]+ [a-z])/g,
    (_, { random }) =>
      pick(random, [
        ', according to officials.',
        ', police said.',
        ', a person close to the talks said.',
        ', critics say.',
        ', the report said.',
      ]),
    { inside: false },
  ),
  attribution('put in at the head', /(?<=\n\n)The(?= [a-z]+ (?:was|is|has|have|were|will|would)\b)/g, (_, { random }) =>
    pick(random, ['According to officials, the', 'Critics said the', 'Police said the']),
  ),
  attribution(
    'told is belief',
    anyOf(['believes', 'believe', 'argues', 'argued', 'contends'], 'gu'),
    (m) => (/(?:s)$/.test(m[0]) ? 'knows' : m[0] === 'believe' ? 'know' : 'proved'),
    { also: ['hedge'] },
  ),
];
