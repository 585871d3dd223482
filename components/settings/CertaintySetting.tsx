import { CERTAINTIES, NAMED_FROM } from '../../lib/view/certainty.ts';
import { percent } from '../../lib/words/figures.ts';
import { say } from '../../lib/words/say.ts';
import { useSettings } from '../use-settings.ts';

/** How certain Wirecopy is to be before it names a source, and what that costs. */
export function CertaintySetting() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <fieldset class="group" data-testid="certainty">
      <legend>{say('settings_certaintyText')}</legend>
      {CERTAINTIES.map((one) => (
        <label key={one} class="setting">
          <input
            type="radio"
            name="certainty"
            checked={settings.certainty === one}
            onChange={() => change({ certainty: one })}
            data-testid={`certainty-${one}`}
          />
          <span>
            {say(`settings_certainty_${one}`)}
            <span class="small soft">{say(`settings_certaintyHow_${one}`, percent(NAMED_FROM[one]))}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
