import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Whom each folder may import, besides itself. A stage knows the stages before it, never those behind it. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'lib/durations.ts': [],
  'lib/text': [],
  'lib/words': ['locales/english.ts'],
  'lib/report.ts': ['lib/text'],
  'lib/article': ['lib/text', 'lib/report.ts'],
  'lib/fingerprint': ['lib/text', 'lib/article'],
  'lib/corpus': ['lib/text', 'lib/words', 'lib/article', 'lib/fingerprint', 'lib/report.ts'],
  'lib/align': ['lib/text', 'lib/article'],
  'lib/findings': ['lib/text', 'lib/words', 'lib/report.ts'],
  'lib/lineage': ['lib/text', 'lib/words', 'lib/article', 'lib/report.ts'],
  'lib/match': ['lib/text', 'lib/article', 'lib/fingerprint', 'lib/corpus/library.ts', 'lib/align', 'lib/report.ts'],
  'lib/report': [
    'lib/text',
    'lib/words',
    'lib/article',
    'lib/align',
    'lib/match',
    'lib/findings',
    'lib/lineage',
    'lib/report.ts',
  ],
  'lib/feedback': ['lib/text', 'lib/article', 'lib/fingerprint', 'lib/report.ts'],
  'lib/sources': ['lib/text', 'lib/words', 'lib/article', 'lib/fingerprint', 'lib/corpus', 'lib/report.ts'],
  'lib/selection': [
    'lib/text',
    'lib/words',
    'lib/article',
    'lib/fingerprint',
    'lib/corpus/library.ts',
    'lib/findings',
    'lib/report.ts',
  ],
  'lib/sample': [
    'lib/words',
    'lib/article',
    'lib/fingerprint',
    'lib/corpus/memory-library.ts',
    'lib/report.ts',
    'lib/trace.ts',
  ],
  'lib/trace.ts': [
    'lib/text',
    'lib/article',
    'lib/fingerprint',
    'lib/corpus/library.ts',
    'lib/match',
    'lib/align',
    'lib/lineage',
    'lib/report',
    'lib/report.ts',
  ],
  'lib/view': ['lib/text', 'lib/words', 'lib/findings', 'lib/report.ts'],
  'lib/messages': [
    'lib/article',
    'lib/fingerprint',
    'lib/report.ts',
    'lib/feedback',
    'lib/sources',
    'lib/view',
    'lib/family',
  ],
  'lib/compare': [
    'lib/text',
    'lib/words',
    'lib/article',
    'lib/report.ts',
    'lib/findings',
    'lib/align',
    'lib/messages/views.ts',
    'lib/view',
    'lib/family',
  ],
  'lib/family': [
    'lib/text',
    'lib/words',
    'lib/article',
    'lib/report.ts',
    'lib/align',
    'lib/match',
    'lib/lineage',
    'lib/trace.ts',
    'lib/view',
  ],
};
/** What knows nothing itself, and all may know. */
const EVERYONES = ['lib/durations.ts'];
/** What the stages may take from packages; neither the DOM's nor the browser's, and Dexie only in the corpus. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'lib/text': ['stemmer'],
  'lib/findings': ['stemmer'],
  'lib/match': ['fuse.js'],
  'lib/corpus': [
    'dexie',
    'fuse.js',
    'fflate',
    'fzstd',
    '@bokuweb/zstd-wasm',
    'lru-cache',
    'warcio',
    '@zip.js/zip.js',
    '@zip.js/zip.js/index-native.js',
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
  ],
  'lib/view': ['diff'],
  'lib/sources': ['dexie', 'fast-xml-parser', 'feedsmith', 'robots-parser'],
};

function filesIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(path, name));
}

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^\s*(?:import|export)\b[^;]*?\bfrom '([^']+)'/gms)].map(
    (m) => m[1] as string,
  );

test.each(Object.keys(MAY))('%s imports only what stands before it', (layer) => {
  const allowed = [layer, ...EVERYONES, ...(MAY[layer] as readonly string[])];
  for (const file of filesIn(layer)) {
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = relative(ROOT, resolve(ROOT, dirname(file), name));
        expect(
          allowed.some((a) => target === a || target.startsWith(`${a}/`)),
          `${file} imports ${target}`,
        ).toBe(true);
      } else {
        expect(PACKAGES[layer] ?? [], `${file} imports ${name}`).toContain(name);
      }
    }
  }
});

test('the stages know no browser', () => {
  for (const file of Object.keys(MAY).flatMap(filesIn)) {
    expect(readFileSync(join(ROOT, file), 'utf8'), file).not.toMatch(
      /\bbrowser\.\w+\.\w+\(|\bchrome\.\w+\.\w+\(|from 'node:/,
    );
  }
});
