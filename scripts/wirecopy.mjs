// The shell's launcher: `npm run -s wirecopy -- compare|trace|read …` works on a fresh clone.
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { bundle } = await import('./bundle.mjs');
await import(pathToFileURL(await bundle('shell', 'cli/main.ts', ['cli', 'components'])).href);
