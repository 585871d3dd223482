import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './words/irregular.ts';

/** The form by which English words are compared for meaning: irregular forms undone, then Porter's stem. */
export const baseOf = (key: string): string => (/^[a-z]+$/.test(key) ? stemmer(IRREGULAR_FORMS.get(key) ?? key) : key);
