import fc from 'fast-check';
import { voiceOf } from '../../lib/words/messages.ts';
import { speak } from '../../lib/words/say.ts';
import { english } from '../../locales/english.ts';

// The same cases in every run: what fails fails again. WIRECOPY_SEED looks for others.
fc.configureGlobal({ seed: Number(process.env.WIRECOPY_SEED ?? 20261122) });

speak(voiceOf('en', english));
