import { say } from '../../lib/words/say.ts';

/** After the steps, or instead of them: how to begin. */
export function Done() {
  return (
    <>
      <h1 tabIndex={-1}>{say('welcome_done')}</h1>
      <p class="lead">{say('welcome_doneText')}</p>
      <ul class="hints">
        <li>{say('welcome_pin')}</li>
        <li>{say('welcome_press')}</li>
        <li>{say('welcome_selection')}</li>
      </ul>
      <p class="ways">
        <a class="button button-primary" href="/library.html" data-testid="to-library">
          {say('welcome_toLibrary')}
        </a>
        <a class="button" href="/sample.html">
          {say('welcome_toSample')}
        </a>
        <a class="button" href="/settings.html" data-testid="to-settings">
          {say('welcome_toSettings')}
        </a>
      </p>
    </>
  );
}
