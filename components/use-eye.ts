import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { EYE_PORT, type FromEye, type ToEye } from '../lib/messages/eye.ts';
import { SIDEBAR_PORT } from '../lib/messages/page.ts';

/** What the reader points at and looks at on the page, and the way to light a passage up there. Ids alone go to and fro. */
export type Eye = {
  readonly hovered: number | null;
  readonly seen: number | null;
  readonly light: (id: number | null) => void;
};

const isId = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** A page that has taken over its process can send anything through the port: nothing but known messages counts. */
function fromEye(message: unknown): FromEye | null {
  const { kind, id } = (message ?? {}) as Partial<Record<string, unknown>>;
  if (kind === 'hover' && (id === null || isId(id))) return { kind, id };
  return kind === 'seen' && isId(id) ? { kind, id } : null;
}

const NOTHING = { hovered: null, seen: null };

/** Lets the content script know, by a port that closes with the sidebar, that the reader sees its report. */
function useSidebarPort(tabId: number | null, reading: string | undefined): void {
  useEffect(() => {
    if (tabId === null || reading === undefined) return;
    const port = browser.tabs.connect(tabId, { name: SIDEBAR_PORT, frameId: 0 });
    return () => port.disconnect();
  }, [tabId, reading]);
}

/** Holds the port through which page and sidebar tell each other which passage is meant. */
export function useEye(tabId: number | null, reading: string | undefined): Eye {
  const [eye, setEye] = useState<{ hovered: number | null; seen: number | null }>(NOTHING);
  const port = useRef<Browser.runtime.Port | null>(null);
  useSidebarPort(tabId, reading);
  useEffect(() => {
    setEye(NOTHING);
    if (tabId === null || reading === undefined) return;
    let current = true;
    const join = async () => {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/eye.js'] });
      if (!current) return;
      const own = browser.tabs.connect(tabId, { name: EYE_PORT, frameId: 0 });
      port.current = own;
      // The page is left, or its script was replaced: to post into a port that is no more throws.
      own.onDisconnect.addListener(() => {
        if (port.current === own) port.current = null;
      });
      own.onMessage.addListener((raw: unknown) => {
        const message = fromEye(raw);
        if (message?.kind === 'hover') setEye((now) => ({ ...now, hovered: message.id }));
        if (message?.kind === 'seen') setEye((now) => ({ ...now, seen: message.id }));
      });
    };
    // A page that lets nothing in any more is shown without it.
    join().catch(() => undefined);
    return () => {
      current = false;
      port.current?.disconnect();
      port.current = null;
    };
  }, [tabId, reading]);
  const light = useCallback((id: number | null) => {
    const message: ToEye = { kind: 'light', id };
    port.current?.postMessage(message);
  }, []);
  return { ...eye, light };
}
