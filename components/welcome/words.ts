/** Words of the first-run and settings page, in one place. */
export const WORDS = {
  brand: 'Wirecopy',
  title: 'Where does this text come from, and what was changed on the way?',
  lead: 'While you read a news article, Wirecopy looks for its likely original and shows what was altered, left out and added.',
  private: 'Nothing leaves your machine',
  privateText:
    'What you read is compared with your own library, in this browser. No server, no account, no telemetry. Pages you read are kept only when you add them. Something is fetched only from sources that you choose.',
  how: 'How to use it',
  steps: [
    [
      'Fill your library',
      'Choose sources below, import a collection of articles, or add pages as you read. Without any, Wirecopy can only show whom a page credits.',
    ],
    [
      'Open an article and click the button',
      'The Wirecopy button in the toolbar checks the page in front of you and opens the sidebar. Only then is the page read.',
    ],
    [
      'See what was changed',
      'Altered passages are marked on the page. Click one to see both versions in the sidebar, or click a finding to see it on the page.',
    ],
  ],
  toLibrary: 'Open the library',
  sites: 'Check by itself',
  sitesText:
    'Wirecopy reads a page only when you click its button. If you like, it can check articles as you open them. Your browser will ask you first, and you can take it back at any time.',
  all: 'On all sites',
  allText: 'Every article you open is checked.',
  allow: 'Allow',
  one: 'On chosen sites',
  oneText: 'Only on the sites in this list.',
  placeholder: 'example.org',
  siteLabel: 'Address of a site',
  addSite: 'Add site',
  notASite: 'That is not the address of a site. Write it like example.org.',
  refused: 'Not allowed: Wirecopy still waits for your click there.',
  kept: 'The browser keeps this permission: it came with the installation.',
  granted: 'Checked by itself',
  none: 'No site yet: pages are checked when you click the button.',
  revoke: 'Stop',
  rememberTitle: 'What you read',
  remember: 'Remember the articles that are checked',
  rememberText:
    'Then a copy that you read later finds the one you read first, and a page that has changed since shows what changed. They stay on this machine; what you read in private windows is never kept.',
  rememberDays: 'for days:',
  shown: 'What is seen on the page',
  label: 'A label beside the headline',
  onlyWithSidebar: 'Marks only while the sidebar is open',
  onlyWithSidebarText:
    'Scripts of a page can find out which of its passages are marked. With this setting they are marked only while you look at the report.',
  off: 'Switched off on',
  on: 'Switch on again',
} as const;
