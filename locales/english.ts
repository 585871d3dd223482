import feedback from './en/feedback.json' with { type: 'json' };
import label from './en/label.json' with { type: 'json' };
import manifest from './en/manifest.json' with { type: 'json' };
import time from './en/time.json' with { type: 'json' };

/** The English words, which every key is typed by; the shell and the tests speak them. A new file is added here. */
export const english = { feedback, label, manifest, time };
