/** An import that was begun: kept so that it can go on after the browser was closed. */
export type ImportRow = {
  readonly id?: number;
};
