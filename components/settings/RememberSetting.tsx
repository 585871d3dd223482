import { useState } from 'preact/hooks';
import { count, say } from '../../lib/words/say.ts';
import { askBackground } from '../ask-background.ts';
import { useSettings } from '../use-settings.ts';
import { Check } from './Check.tsx';

/** A month: longer than a story is told, and copies of it are made. */
const DAYS = 30;
const MOST_DAYS = 3650;

/** Whether what the reader reads is remembered, and for how long. Off until switched on. */
export function RememberSetting() {
  const [settings, change] = useSettings();
  const [said, tell] = useState('');
  if (!settings) return null;
  const { rememberDays } = settings;
  const forget = async () =>
    tell(count('settings_forgotten', await askBackground<number>({ to: 'background', kind: 'forget-read' })));
  return (
    <>
      <Check
        checked={rememberDays !== null}
        change={(on) => change({ rememberDays: on ? DAYS : null })}
        testId="setting-remember"
        text={say('settings_rememberText')}
      >
        {say('settings_remember')}
      </Check>
      {rememberDays !== null && (
        <div class="beneath">
          <label class="small">
            {say('settings_rememberDays')}{' '}
            <input
              class="field days"
              type="number"
              min={1}
              max={MOST_DAYS}
              value={rememberDays}
              onChange={({ currentTarget }) => {
                const days = Math.round(Number(currentTarget.value));
                if (days >= 1) change({ rememberDays: Math.min(MOST_DAYS, days) });
              }}
              data-testid="setting-remember-days"
            />
          </label>
          <button type="button" class="button" onClick={forget} data-testid="forget-read">
            {say('settings_forget')}
          </button>
        </div>
      )}
      <p class="small" role="status" data-testid="forgotten">
        {said}
      </p>
    </>
  );
}
