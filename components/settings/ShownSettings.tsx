import { MARK_KINDS } from '../../lib/view/mark.ts';
import { say } from '../../lib/words/say.ts';
import { useSettings } from '../use-settings.ts';
import { Check } from './Check.tsx';

/** What Wirecopy shows on pages. */
export function ShownSettings() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  const { kinds } = settings;
  return (
    <>
      <Check
        checked={settings.label}
        change={(label) => change({ label })}
        testId="setting-label"
        text={say('settings_labelText')}
      >
        {say('settings_label')}
      </Check>
      <fieldset class="group">
        <legend>{say('settings_marks')}</legend>
        {[...MARK_KINDS].reverse().map((kind) => (
          <Check
            key={kind}
            checked={kinds.includes(kind)}
            change={(on) => change({ kinds: MARK_KINDS.filter((one) => (one === kind ? on : kinds.includes(one))) })}
            testId={`setting-marks-${kind}`}
          >
            <span class={`mark mark-${kind}`}>{say(`settings_mark_${kind}`)}</span>
          </Check>
        ))}
      </fieldset>
      <Check
        checked={settings.onlyWithSidebar}
        change={(onlyWithSidebar) => change({ onlyWithSidebar })}
        testId="setting-only-with-sidebar"
        text={say('settings_onlyWithSidebarText')}
      >
        {say('settings_onlyWithSidebar')}
      </Check>
    </>
  );
}
