import { useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, onSettings, type Settings } from '../lib/extension/settings.ts';

/** The reader's settings as they stand, and the way to change them; null until they are loaded. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return [settings, (change) => void changeSettings(() => change).then(setSettings)];
}
