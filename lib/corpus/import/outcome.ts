import type { Said } from '../../words/said.ts';

/** A value, or one sentence why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Said };

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const bad = (why: Said): { readonly ok: false; readonly why: Said } => ({ ok: false, why });
