import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './dependencies.mjs';
import { isFresh } from './freshness.mjs';

const BUILT = 'dist/shell/main.js';
const SOURCES = ['cli', 'components', 'lib', 'locales', 'package-lock.json', 'scripts/bundle-shell.mjs'];

/** The shell as one JavaScript file, made anew when a source is newer: starting it then costs no compiling. */
export async function bundleShell() {
  const file = join(ROOT, BUILT);
  if (isFresh(BUILT, SOURCES)) return file;
  const { build } = await import('vite');
  // Built aside and moved into place in one step: two shells started at once never read half a file.
  const aside = `dist/shell-${process.pid}`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { target: 'node' },
    build: {
      ssr: 'cli/main.ts',
      outDir: aside,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'main.js', format: 'es', codeSplitting: false } },
    },
  });
  mkdirSync(join(ROOT, 'dist/shell'), { recursive: true });
  renameSync(join(ROOT, aside, 'main.js'), file);
  rmSync(join(ROOT, aside), { recursive: true });
  return file;
}
