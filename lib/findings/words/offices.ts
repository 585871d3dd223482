/**
 * What people are, one group a line: two words of a group are one and the same, two of different groups never. Words for many
 * ("official", "leader", "worker") and of the arts ("actor", "singer") stand in none.
 */
const OFFICES = [
  'minister secretary',
  'president chairman chairwoman chairperson chair',
  'director executive ceo',
  'producer',
  'governor',
  'mayor',
  'senator',
  'congressman congresswoman',
  'ambassador envoy',
  'judge justice magistrate',
  'prosecutor',
  'lawyer attorney solicitor barrister counsel',
  'professor lecturer',
  'surgeon',
  'nurse',
  'paramedic',
  'midwife',
  'teacher',
  'pilot',
  'coach trainer',
  'goalkeeper',
  'striker forward',
  'midfielder',
  'defender',
  'witness bystander',
  'victim',
  'suspect',
  'defendant',
  'passenger',
  'driver',
  'wife widow',
  'husband widower',
  'son',
  'daughter',
  'mother',
  'father',
  'brother',
  'sister',
  'cousin',
  'uncle',
  'aunt',
  'niece',
  'nephew',
  'grandmother',
  'grandfather',
  'editor',
  'reporter journalist correspondent',
  'farmer',
  'fisherman',
  'engineer',
  'architect',
  'economist',
  'analyst',
  'chemist',
  'physicist',
  'historian',
  'priest',
  'bishop archbishop',
  'imam',
  'rabbi',
  'general',
  'colonel',
  'sergeant',
  'lieutenant',
  'admiral',
  'inspector',
  'sheriff',
  'detective',
  'treasurer',
  'spokesman spokeswoman spokesperson',
];

const groups = new Map(
  OFFICES.flatMap((words, group) => words.split(' ').map((word): [string, string] => [word, String(group)])),
);

/** The group of a word for what somebody is; a "cardiologist" and a "neurologist" have one each. */
export const officeOf = (word: string): string | undefined =>
  groups.get(word) ?? (word.length > 'ologist'.length + 2 && word.endsWith('ologist') ? word : undefined);

/** Words before an office that make it another one. */
export const RANKS: ReadonlySet<string> = new Set('deputy vice acting interim assistant'.split(' '));

/** What a minister is for, one group a line. */
const PORTFOLIOS = [
  'prime',
  'finance treasury economy economic',
  'interior home',
  'foreign affairs external',
  'defense defence',
  'justice',
  'health',
  'education schools',
  'transport transportation',
  'labor labour employment work',
  'environment climate',
  'agriculture farming',
  'energy',
  'trade commerce business',
  'culture',
  'housing',
  'sports sport',
  'tourism',
  'immigration migration',
];

/** The group of what an office is for. */
export const PORTFOLIO: ReadonlyMap<string, number> = new Map(
  PORTFOLIOS.flatMap((words, group) => words.split(' ').map((word): [string, number] => [word, group])).reverse(),
);

/** Before a name and behind an office. */
export const ADDRESSED: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sir dame general gen colonel col captain admiral rev'.split(' '),
);
