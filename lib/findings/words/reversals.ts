/**
 * English words for being for a thing and against it: any of the one reverses any of the other where the two stand for one
 * another and hardly anything else differs; in other words they may be said of two things. Base forms, compared by stem.
 */
const FOR = 'approve back support endorse welcome adopt pass accept grant allow'.split(' ');
const AGAINST = 'reject oppose refuse block veto deny ban dispute condemn'.split(' ');

/** Further pairs that reverse a claim only there. */
const PAIRS =
  'clear/convict abandon/launch drop/open drop/launch hold/collapse except/including excluding/including unless/if ' +
  'lack/plenty lack/abundance shortage/surplus shortage/glut lose/take lose/seize keep/stop';

export const REVERSALS: string = [
  ...FOR.flatMap((one) => AGAINST.map((other) => `${one}/${other}`)),
  ...PAIRS.split(' '),
].join(' ');
