/** What the other candidates say of one: an original explains what they do not. */
export type Rivals = {
  /** Share of its coverage that another candidate, no relative of it, explains as well: the subject's, or a standing paragraph's. */
  readonly explained: number;
  /** Coverage that it alone explains, 0..1. */
  readonly alone: number;
};
