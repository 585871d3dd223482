import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

/** Pairs with what is told of them, and told the other way round of the two changed for one another. */
const told = (rows: readonly (readonly [source: string, article: string, was: string, now: string])[]): void => {
  test.each(rows)('%s | %s', (source, article, was, now) => {
    expect(typed(source, article)).toEqual([`negation: ${was} -> ${now}`]);
    expect(typed(article, source)).toEqual([`negation: ${now} -> ${was}`]);
  });
};

const silent = (rows: readonly (readonly [string, string])[]): void => {
  test.each(rows)('%s | %s', (one, other) => {
    expect(typed(one, other)).toEqual([]);
    expect(typed(other, one)).toEqual([]);
  });
};

describe('one edit of a few words is an edit, however short the sentence', () => {
  told([
    [
      'The broker, Ada Vann, declined to comment.',
      'The broker, Ada Vann, commented.',
      'declined to comment',
      'commented',
    ],
    ['His aunt, a guard, refused to testify.', 'His aunt, a guard, testified.', 'refused to testify', 'testified'],
    ['Both yards failed to deliver on time.', 'Both yards delivered on time.', 'failed to deliver', 'delivered'],
  ]);
});

describe('a denial before its verb', () => {
  told([
    [
      'The twins denied taking the oars off the quay.',
      'The twins took the oars off the quay.',
      'denied taking',
      'took',
    ],
    ['The bank denied having paid the clerk.', 'The bank had paid the clerk.', 'denied having', 'had'],
    ['The judge has yet to rule on the tunnel.', 'The judge has ruled on the tunnel.', 'yet to rule', 'ruled'],
    [
      'The bank stopped short of calling it a crash.',
      'The bank called it a crash.',
      'stopped short of calling',
      'called',
    ],
    ['He avoided paying the fine in Tarn.', 'He paid the fine in Tarn.', 'avoided paying', 'paid'],
    ['Doctors ruled out poison as the cause.', 'Doctors confirmed poison as the cause.', 'ruled out', 'confirmed'],
  ]);
  silent([
    ['The bank denied paying the clerk.', 'The bank did not pay the clerk.'],
    ['The bank denied paying the clerk.', 'The bank denied it had paid the clerk.'],
    ['He has yet to reply to the letter.', 'He has not yet replied to the letter.'],
    ['He has yet to reply to the letter.', 'He has not replied to the letter.'],
    ['The crew avoided hitting the pier.', 'The crew narrowly avoided hitting the pier.'],
  ]);
});

describe('for a thing and against it', () => {
  told([
    ['The mayor disputed the figures in Tarn.', 'The mayor welcomed the figures in Tarn.', 'disputed', 'welcomed'],
    ['Voters narrowly rejected the tax.', 'Voters narrowly backed the tax.', 'rejected', 'backed'],
    ['The jury cleared the clerk of fraud.', 'The jury convicted the clerk of fraud.', 'cleared', 'convicted'],
    ['All the crew except two wore vests.', 'All the crew including two wore vests.', 'except', 'including'],
    ['The pact ends unless both sides sign.', 'The pact ends if both sides sign.', 'unless', 'if'],
    ['Tests showed a lack of oxygen there.', 'Tests showed plenty of oxygen there.', 'lack', 'plenty'],
    ['The truce collapsed on the first day.', 'The truce held on the first day.', 'collapsed', 'held'],
  ]);
  silent([
    ['The mayor did not back the plan.', 'The mayor rejected the plan.'],
    ['The mayor did not welcome the plan.', 'The mayor condemned the plan.'],
    ['The pact ends unless both sides sign.', 'The pact does not end if both sides sign.'],
    // Told in other words the two are said of two things.
    [
      'The upper house passed the tax on Friday, and boats may stay in the port.',
      'Boats may stay, the harbor master said after a debate in which a ban was disputed.',
    ],
  ]);
});
