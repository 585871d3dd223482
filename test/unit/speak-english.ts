import { voiceOf } from '../../lib/words/messages.ts';
import { speak } from '../../lib/words/say.ts';
import { english } from '../../locales/english.ts';

speak(voiceOf('en', english));
