import { useState } from 'preact/hooks';
import { patternFor } from '../../lib/extension/sites.ts';
import { say } from '../../lib/words/say.ts';

type Props = {
  /** Asks the browser, which asks the reader. */
  readonly grant: (pattern: string) => Promise<boolean>;
  readonly told: (words: string) => void;
};

/** Adds a site to those that are checked by themselves. */
export function SiteForm({ grant, told }: Props) {
  const [typed, type] = useState(new URLSearchParams(location.search).get('site') ?? '');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const pattern = patternFor(typed);
    if (!pattern) return told(say('settings_notASite'));
    // Nothing is awaited before: the browser asks only within the click.
    const granted = await grant(pattern).catch(() => false);
    told(granted ? '' : say('settings_refused'));
    if (granted) type('');
  };
  return (
    <form class="site-form" onSubmit={submit}>
      <label class="visually-hidden" for="site">
        {say('settings_siteLabel')}
      </label>
      <input
        id="site"
        class="field"
        type="text"
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder="example.org"
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        data-testid="site-input"
      />
      <button type="submit" class="button" data-testid="site-add">
        {say('settings_addSite')}
      </button>
    </form>
  );
}
