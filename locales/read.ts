import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../lib/words/messages.ts';

const HERE = import.meta.dirname;

/** The languages that Wirecopy speaks, as BCP 47 tags: the folders beside this file. */
export const languages = (): string[] =>
  readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The words of a language: its files by their names. */
export function areasOf(language: string): Record<string, Area> {
  const folder = join(HERE, language);
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Area]),
  );
}
