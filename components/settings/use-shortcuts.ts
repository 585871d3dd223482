import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

export type Command = Browser.commands.Command;

/** What Firefox offers and Chrome does not. */
type Changing = {
  readonly update?: (change: { name: string; shortcut: string }) => Promise<void>;
  readonly reset?: (name: string) => Promise<void>;
};

export type Shortcuts = {
  readonly commands: readonly Command[] | null;
  /** Sets a shortcut; null where only the browser's own page can. Rejects where the browser does not take it. */
  readonly set: ((name: string, shortcut: string) => Promise<void>) | null;
  readonly reset: ((name: string) => Promise<void>) | null;
};

/** The keyboard shortcuts as the browser has them now. */
export function useShortcuts(): Shortcuts {
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  const look = async () => setCommands(await browser.commands.getAll());
  useEffect(() => {
    void look();
    // They are changed on a page of the browser's own, which tells nobody: seen again when the reader comes back.
    const back = () => void look();
    addEventListener('focus', back);
    return () => removeEventListener('focus', back);
  }, []);
  const { update, reset } = browser.commands as unknown as Changing;
  return {
    commands,
    set: update
      ? async (name, shortcut) => {
          await update({ name, shortcut });
          await look();
        }
      : null,
    reset: reset
      ? async (name) => {
          await reset(name);
          await look();
        }
      : null,
  };
}
