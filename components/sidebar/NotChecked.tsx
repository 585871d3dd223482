import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/words/say.ts';
import { State } from './State.tsx';

/** A page that goes from one story to the next says which one within a fifth of a second: until then nothing is known. */
const PATIENCE_MS = 300;

/** A page that was not checked, once it has been one for a moment. */
export function NotChecked() {
  const [sure, setSure] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSure(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!sure) return null;
  return (
    <State testId="not-checked" look="idle" title={say('sidebar_notChecked')} help={say('sidebar_howToCheck')}>
      <a href="/settings.html#sites" target="_blank" rel="noopener">
        {say('sidebar_byItself')}
      </a>
    </State>
  );
}
