import { READ, uncovered } from '../../lib/findings/language.ts';
import { languageName, listed } from '../../lib/words/figures.ts';
import { language, say } from '../../lib/words/say.ts';
import { SPOKEN } from '../../lib/words/spoken.ts';

const named = (tags: readonly string[]): string => listed(tags.map(languageName));

/** Which languages Wirecopy speaks, and what it looks for in articles of each. */
export function LanguagesNote() {
  const full = READ.filter((tag) => uncovered(tag).length === 0);
  const most = READ.filter((tag) => uncovered(tag).length > 0);
  return (
    <>
      <p>{say('settings_speaks', languageName(language().split('-')[0] ?? 'en'), named(SPOKEN))}</p>
      <h3>{say('settings_covers')}</h3>
      <dl class="facts">
        <dt>{named(full)}</dt>
        <dd>{say('settings_coversFull')}</dd>
        <dt>{named(most)}</dt>
        <dd>{say('settings_coversMost')}</dd>
        <dt>{say('settings_others')}</dt>
        <dd>{say('settings_coversFacts')}</dd>
      </dl>
      <p class="small soft">{say('settings_noTranslation')}</p>
    </>
  );
}
