import type { LaunchOptions } from '../browser/driven.ts';

/** What `start.mjs` hands over: which browser to show Wirecopy in. */
export type StartOptions = LaunchOptions & { readonly kind: 'chromium' | 'firefox' };

/** The one argument of the program, JSON that `start.mjs` made. */
export const readOptions = (argument: string | undefined): StartOptions => JSON.parse(argument ?? '') as StartOptions;
