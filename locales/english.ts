import certainty from './en/certainty.json' with { type: 'json' };
import compare from './en/compare.json' with { type: 'json' };
import corpus from './en/corpus.json' with { type: 'json' };
import engine from './en/engine.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import family from './en/family.json' with { type: 'json' };
import feedback from './en/feedback.json' with { type: 'json' };
import label from './en/label.json' with { type: 'json' };
import library from './en/library.json' with { type: 'json' };
import manifest from './en/manifest.json' with { type: 'json' };
import sample from './en/sample.json' with { type: 'json' };
import selection from './en/selection.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import sidebar from './en/sidebar.json' with { type: 'json' };
import sources from './en/sources.json' with { type: 'json' };
import time from './en/time.json' with { type: 'json' };
import view from './en/view.json' with { type: 'json' };
import welcome from './en/welcome.json' with { type: 'json' };

/**
 * The English words, which every key is typed by; the shell and the tests speak them. A new file is added here, one a
 * line.
 */
export const english = {
  certainty,
  compare,
  corpus,
  engine,
  errors,
  family,
  feedback,
  label,
  library,
  manifest,
  sample,
  selection,
  settings,
  sidebar,
  sources,
  time,
  view,
  welcome,
};
