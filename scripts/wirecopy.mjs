// The shell's launcher: `npm run -s wirecopy -- compare|trace|read …` works on a fresh clone.
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { bundleShell } = await import('./bundle-shell.mjs');
await import(pathToFileURL(await bundleShell()).href);
