import { dateWords } from '../../lib/view/time.ts';

const figures = new Intl.NumberFormat('en');
export const figure = (n: number): string => figures.format(n);

export const count = (n: number, one: string, many = `${one}s`): string => `${figure(n)} ${n === 1 ? one : many}`;

/** Words of the library page, in one place. */
export const WORDS = {
  title: 'Library',
  settings: 'Settings',
  brand: 'Wirecopy',
  intro: 'The articles that Wirecopy compares with what you read. They stay on this machine.',
  importTitle: 'Import',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  drop: 'or drop files and folders here',
  formats: 'Packs (NDJSON), plain text, saved HTML pages, ZIP archives and WARC files of them; each also packed as .gz',
  importing: 'Importing',
  keepOpen:
    'Keep this tab open until it is done. If it is closed, what was added stays, and the import can go on where it was.',
  pause: 'Pause',
  paused: 'Paused',
  resume: 'Go on',
  goOn: 'Go on',
  giveUp: 'Leave it at that',
  chooseAgain: 'Choose or drop the same files again, and it goes on where it was.',
  keepingTitle: 'Keeping',
  upgrading: 'The library is being brought up to date. It can be used meanwhile.',
  understood: 'All right',
  quota: (taken: string): string => `The library takes ${taken}. It may take up to`,
  noQuota: 'any number of',
  quotaHow: 'Over that, the articles that came out longest ago are removed first, and you are told. Pinned ones stay.',
  notPersisted: 'The browser may clear the library away when the disk gets full.',
  askPersist: 'Ask it not to',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  close: 'Close',
  saveRefused: 'Save the list',
  refusedTitle: 'Refused',
  readingTitle: 'Pages you are reading',
  readingAdd: 'Add to the library',
  listTitle: 'Articles',
  searchLabel: 'Search by title, outlet or author',
  sortLabel: 'Sort by',
  read: 'Read',
  remove: 'Delete',
  pin: 'Pin',
  pinned: 'Pinned',
  pinSelected: 'Pin selected',
  pinning: (done: string, all: string) => `Pinning: ${done} of ${all}`,
  undo: 'Undo',
  removed: 'Deleted',
  exportPack: 'Export as a pack',
  packName: 'Wirecopy library',
  packSelection: 'From a Wirecopy library',
  exportPlain: 'Export without compression',
  exporting: 'Preparing the pack…',
  emptyTitle: 'Nothing here yet',
  empty: [
    'Add a source above, and its articles come by themselves.',
    'Import a collection of articles: a pack with one article a line, text files or saved pages.',
    'Or open a news article, click the Wirecopy button in the toolbar, and choose “Add this page to the library” in the sidebar.',
  ],
  noMatch: 'No article matches.',
  loading: 'Opening the library…',
  untitled: 'Untitled article',
  gone: 'This article is no longer in the library.',
  select: 'Select',
  selectAll: 'Select all shown',
  selectNone: 'Select none',
  reading: (n: string) => `${n} more being read`,
  ticked: (n: string) => `${n} selected`,
  exportSelected: 'Export selected',
  deleteSelected: 'Delete selected',
  deleting: (done: string, all: string) => `Deleting: ${done} of ${all}`,
  confirmTitle: (articles: string) => `Delete ${articles}?`,
  confirmText: 'They cannot be brought back from here. Export them first if they may be wanted again.',
  keep: 'Keep them',
  filters: 'Narrow the list',
  all: 'All',
  outlet: 'Outlet',
  noOutlet: 'No outlet stated',
  otherOutlets: 'Other outlets',
  source: 'Source',
  language: 'Language',
  noLanguage: 'No language stated',
  from: 'From',
  to: 'To',
  showAll: 'Show all',
  chartTitle: {
    day: 'Articles per day and outlet',
    week: 'Articles per week and outlet',
    month: 'Articles per month and outlet',
    year: 'Articles per year and outlet',
  },
  chartUnits: { day: '', week: 'Week of', month: '', year: '' },
  notOpened: 'The library could not be opened.',
} as const;

export const SORTS = {
  added: 'Last added',
  published: 'Newest',
  title: 'Title',
  outlet: 'Outlet',
} as const;

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** "German" for "de"; a tag that is none comes back as it is. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "about 4 minutes left": never more exact than it is known. */
export function timeLeft(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 90) return `about ${Math.round(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} minutes left` : `about ${Math.round(minutes / 60)} hours left`;
}

const SOURCES: Readonly<Record<string, string>> = {
  read: 'Articles read',
  named: 'Named by an article',
};

/** What a source is called: a feed by its address, a pack by its name. */
export function sourceName(source: string): string {
  return SOURCES[source] ?? source.replace(/^(?:feed|pack):/, '').replace(/^https?:\/\/(?:www\.)?/, '');
}

/** Bytes as a person reads them: "14 MB". */
export function bytesWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  for (; value >= 1000 && unit < units.length - 1; unit++) value /= 1000;
  return `${unit > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** "Northern Wire · Ada Lindqvist · 17 Aug 2026 · 640 words"; what is not known is left out. */
export function bylineWords(row: { outlet?: string; author?: string; published?: string; words: number }): string {
  const date = row.published ? dateWords(row.published) : undefined;
  return [row.outlet, row.author, date, count(row.words, 'word')].filter(Boolean).join(' · ');
}
