/** One item on which a question went wrong: ids and figures alone, no word of the data. */
export type Failure = { readonly set: string; readonly id: string; readonly what: string };

/** What the evaluation says to one question. */
export type Answer = {
  /** Markdown: tables and sentences. */
  readonly text: string;
  readonly failures: readonly Failure[];
};

/** Failures as lines of a text file, in tabs: question, set, id, what went wrong. */
export const failureLines = (question: string, failures: readonly Failure[]): string =>
  failures.map(({ set, id, what }) => `${[question, set, id, what].join('\t')}\n`).join('');
