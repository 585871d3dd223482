import { useEffect, useState } from 'preact/hooks';

/** A pause in typing: shorter than the one between words, longer than the one between letters. */
const PAUSE_MS = 120;

/** The value once it has rested for a moment, so that a long search does not run at every letter. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
