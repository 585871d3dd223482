import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserKind } from './options.ts';

const FOLDER = join(import.meta.dirname, '../../../dist/bench');
const ID = 'bench@wirecopy.example';

const html = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>bench</title><script src="${script}"></script>\n`;

async function bundle(entry: string, folder: string): Promise<void> {
  const name = entry.slice(entry.lastIndexOf('/') + 1, -'.ts'.length);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // A script of its own has no `import.meta`: the WebAssembly that is within it asks for an address to start from.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'location.href' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      // Names stay, so that a profile can be read.
      minify: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '..', entry),
        formats: ['iife'],
        name: 'bench',
        fileName: () => `${name}.js`,
      },
    },
  });
}

/** An extension of the engine's own code with a clock around it; answers its folder. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const folder = join(FOLDER, kind);
  mkdirSync(folder, { recursive: true });
  await bundle('extension/background.ts', folder);
  await bundle('extension/page.ts', folder);
  await bundle('extension/work.ts', folder);
  // The drivers of the browsers know the page that an extension opens by itself under this name.
  writeFileSync(join(folder, 'welcome.html'), html('page.js'));
  const manifest = {
    manifest_version: 3,
    name: 'Wirecopy, benchmark',
    version: '1.0',
    action: {},
    permissions: ['unlimitedStorage'],
    host_permissions: ['http://127.0.0.1/*'],
    // As the real one: the library of Zstandard is WebAssembly.
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    background: kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(kind === 'firefox' && { browser_specific_settings: { gecko: { id: ID, strict_min_version: '140.0' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** The page on which the others run, and its worker; answers its folder. */
export async function buildPeers(): Promise<string> {
  const folder = join(FOLDER, 'peers');
  mkdirSync(folder, { recursive: true });
  await bundle('peers/page.ts', folder);
  await bundle('peers/worker.ts', folder);
  writeFileSync(join(folder, 'index.html'), html('page.js'));
  return folder;
}
