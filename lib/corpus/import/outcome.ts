/** A value, or one sentence why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const bad = (why: string): { readonly ok: false; readonly why: string } => ({ ok: false, why });
