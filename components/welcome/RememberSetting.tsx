import { useSettings } from '../use-settings.ts';
import { WORDS } from './words.ts';

/** A month: longer than a story is told, and copies of it are made. */
const DAYS = 30;

/** Whether what the reader reads is remembered, and for how long. Off until switched on. */
export function RememberSetting() {
  const [settings, change] = useSettings();
  if (!settings) return null;
  const { rememberDays } = settings;
  return (
    <section id="remember">
      <h2>{WORDS.rememberTitle}</h2>
      <label class="setting">
        <input
          type="checkbox"
          checked={rememberDays !== null}
          onChange={(event) => change({ rememberDays: event.currentTarget.checked ? DAYS : null })}
          data-testid="setting-remember"
        />
        <span>
          {WORDS.remember}
          <span class="small soft">{WORDS.rememberText}</span>
        </span>
      </label>
      {rememberDays !== null && (
        <label class="small">
          {WORDS.rememberDays}{' '}
          <input
            type="number"
            min={1}
            max={3650}
            value={rememberDays}
            onChange={({ currentTarget }) => {
              const days = Math.round(Number(currentTarget.value));
              if (days >= 1) change({ rememberDays: Math.min(3650, days) });
            }}
            data-testid="setting-remember-days"
          />
        </label>
      )}
    </section>
  );
}
