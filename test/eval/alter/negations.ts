import { both, cased, type Rule, swap } from './rule.ts';

const negation = (how: string, pattern: RegExp, put: Rule['put'], rest: Partial<Rule> = {}): Rule => ({
  kind: 'negation',
  how,
  pattern,
  put,
  ...rest,
});

const VERBS = both(
  'denied/confirmed rejected/approved opposed/supported opposes/supports oppose/support refused/agreed guilty/innocent increased/decreased increase/decrease ' +
    'rose/fell rising/falling gained/lost won/lost accepted/rejected accept/reject allowed/banned allow/forbid legal/illegal passed/failed ' +
    'arrested/released win/lose praised/condemned strengthened/weakened improved/worsened expanded/reduced raised/lowered raise/cut ' +
    'likely/unlikely possible/impossible able/unable constitutional/unconstitutional success/failure failed/succeeded joined/left ' +
    'admitted/denied acquitted/convicted hired/fired open/closed began/ended welcomed/rejected included/excluded lifted/imposed ' +
    'backed/opposed extended/shortened avoided/faced remain/leave kept/abandoned ignored/heeded blocked/allowed majority/minority ' +
    'more_than/less_than higher/lower up/down growth/decline friend/enemy safe/unsafe stable/unstable upheld/overturned ' +
    'popular/unpopular true/false survived/died enough/too_few always/never everyone/nobody all/none nothing/everything ' +
    'decline/growth victory/defeat support/opposition optimistic/pessimistic peace/war deny/confirm',
);

/** Statements turned round. */
export const NEGATIONS: readonly Rule[] = [
  negation(
    'not put in',
    /\b(?:is|are|was|were|has|have|had|will|would|should|could|did|does|do)(?= (?!not|n't|never|no\b)[a-z]{3,})/g,
    (m) => `${m[0]} not`,
  ),
  negation(
    "n't put in",
    /\b(?:is|are|was|were|has|have|had|would|should|could|does)(?= (?!not|never|no\b)[a-z]{3,})/g,
    (m) => `${m[0]}n't`,
  ),
  negation(
    'never put in',
    /\b(?:has|have|had|would|will)(?= (?!not|never|been|no\b)[a-z]{3,})/g,
    (m) => `${m[0]} never`,
  ),
  negation('not left out', / not(?= (?!only|just|yet|so|too)[a-z]{2,})/g, () => ''),
  negation(
    "n't left out",
    /\b(is|are|was|were|has|have|had|would|should|could|does|did|do)n['’]t(?= [a-z])/g,
    (m) => m[1],
  ),
  negation('never left out', / never(?= [a-z]{3,})/g, () => ''),
  negation(
    'no left out',
    /(?<=\b(?:is|are|was|were|has|have|had|with|be|made|found|see|sees|saw) )no (?=[a-z]{4,})(?!no (?:longer|matter|one|more|less|doubt))/g,
    () => '',
  ),
  negation('no longer', /\bno longer\b/g, () => 'still'),
  negation('without', /\b[Ww]ithout(?= (?:a|the|any|his|her|their|its) )/g, (m) => cased('with', m[0])),
  negation(
    'with',
    /\bwith(?= (?:the|his|her|their|its) (?:help|support|approval|consent|permission|knowledge|aid|backing))/g,
    () => 'without',
  ),
  negation('failed to', /\bfailed to\b/g, () => 'managed to'),
  negation('declined to', /\b(?:declined|refused) to\b(?= (?!\d))/g, () => 'agreed to'),
  negation(
    'agreed to',
    /\b(?:agreed|plans|wants|promised|decided) to\b(?= [a-z])/g,
    (m) => `${m[0].startsWith('pl') || m[0].startsWith('w') ? 'refuses' : 'refused'} to`,
  ),
  negation('no one', /\b(?:No one|no one|Nobody|nobody)\b/g, (m) => cased('everyone', m[0])),
  negation('none', /\b[Nn]one of\b/g, (m) => cased('all of', m[0])),
  negation('nor', /\b[Nn]either (\w+) nor\b/g, (m) => cased(`both ${m[1]} and`, m[0])),
  negation('cannot', /\b(?:cannot|can['’]t|can not)\b/g, () => 'can'),
  negation('will not', /\b(?:won['’]t|will not)\b/g, () => 'will'),
  negation('can', /\bcan(?= [a-z]{3,})(?! (?:not|be sure))/g, () => "can't"),
  negation('little evidence', /\bno (?=evidence|reason|doubt|plans?|sign|indication|proof)\b/g, () => ''),
  swap('negation', 'opposite', VERBS, { also: ['number', 'hedge'] }),
];
