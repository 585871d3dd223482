import type { Shown } from '../messages/page.ts';
import { CERTAINTIES, type Certainty } from '../view/certainty.ts';
import { MARK_KINDS, type MarkKind } from '../view/mark.ts';

/** What the reader chose; kept in `storage.local`. */
export type Settings = {
  readonly kinds: readonly MarkKind[];
  readonly label: boolean;
  readonly onlyWithSidebar: boolean;
  /** Host names on which nothing is painted and nothing is checked unasked. */
  readonly sitesOff: readonly string[];
  /** Match patterns that were granted to fetch sources from, and not to check pages by itself. */
  readonly onlySources: readonly string[];
  /** For how many days articles that were read are remembered; null, not at all. */
  readonly rememberDays: number | null;
  /** From which certainty on a source is named. */
  readonly certainty: Certainty;
  /** The kinds of marks that a keyboard shortcut took off the pages and puts back; empty where it did not. */
  readonly kindsHidden: readonly MarkKind[];
};

const DEFAULTS: Settings = {
  kinds: MARK_KINDS,
  label: true,
  onlyWithSidebar: false,
  sitesOff: [],
  onlySources: [],
  rememberDays: null,
  certainty: 'likely',
  kindsHidden: [],
};

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const isDays = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

/** The settings as stored, with defaults for what is missing or no longer understood. */
export function settingsFrom(stored: unknown): Settings {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<string, unknown>>;
  const { kinds, label, onlyWithSidebar, sitesOff, onlySources, rememberDays, certainty, kindsHidden } = fields;
  return {
    kinds: Array.isArray(kinds) ? MARK_KINDS.filter((kind) => kinds.includes(kind)) : DEFAULTS.kinds,
    label: typeof label === 'boolean' ? label : DEFAULTS.label,
    onlyWithSidebar: typeof onlyWithSidebar === 'boolean' ? onlyWithSidebar : DEFAULTS.onlyWithSidebar,
    sitesOff: textsIn(sitesOff),
    onlySources: textsIn(onlySources),
    rememberDays: isDays(rememberDays) ? rememberDays : DEFAULTS.rememberDays,
    certainty: CERTAINTIES.find((one) => one === certainty) ?? DEFAULTS.certainty,
    kindsHidden: Array.isArray(kindsHidden) ? MARK_KINDS.filter((kind) => kindsHidden.includes(kind)) : [],
  };
}

/** The site that an address belongs to, as the settings name it: its host without `www.`. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, '') : null;
}

/** Whether the reader switched Wirecopy off on the site of this address. */
export function isOff(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  return site !== null && settings.sitesOff.includes(site);
}

/** What of the settings the content script of this address needs. */
export function shownOn(settings: Settings, url: string): Shown {
  if (isOff(settings, url)) return { kinds: [], label: false, onlyWithSidebar: false };
  return { kinds: settings.kinds, label: settings.label, onlyWithSidebar: settings.onlyWithSidebar };
}

/** Takes all marks off the pages, or puts back those that were taken off; all of them where none was. */
export function togglingMarks({ kinds, kindsHidden }: Settings): Pick<Settings, 'kinds' | 'kindsHidden'> {
  if (kinds.length > 0) return { kinds: [], kindsHidden: kinds };
  return { kinds: kindsHidden.length > 0 ? kindsHidden : MARK_KINDS, kindsHidden: [] };
}
