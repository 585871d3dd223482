/**
 * Words on a scale of how much or how surely (English, folded), each line from the weaker to the absolute: only the last
 * group of a line leaves no exception. "Some" for "many" is another wording, "all" for "many" is another claim.
 */
export const SCALES: readonly { readonly open: ReadonlySet<string>; readonly absolute: ReadonlySet<string> }[] = [
  ['some many most several numerous few certain various', 'all every everyone everybody each'],
  ['often sometimes usually generally typically occasionally frequently mostly largely normally', 'always invariably'],
  ['should ought', 'must shall'],
  ['can', 'will must'],
  ['partly partially nearly almost virtually mostly largely', 'completely entirely fully totally wholly'],
  ['likely probably possibly perhaps', 'certainly definitely undoubtedly surely'],
].map(([open, absolute]) => ({
  open: new Set((open as string).split(' ')),
  absolute: new Set((absolute as string).split(' ')),
}));

/** The same of causes, expectations and decisions, which take a few small words with them: "linked to" for "the cause of". */
export const SETTLED: typeof SCALES = [
  [
    'linked associated connected tied correlated contribute contributes contributed contributing',
    'cause causes caused causing shown proven proved',
  ],
  ['expected estimated predicted forecast projected tipped', 'certain known sure guaranteed confirmed proven'],
  ['considering considers considered weighing mulling pondering discussing', 'decided decides decide agreed resolved'],
].map(([open, absolute]) => ({
  open: new Set((open as string).split(' ')),
  absolute: new Set((absolute as string).split(' ')),
}));

/** What someone means to do, before "to": in its place "will" says that it happens. */
export const INTENTIONS: ReadonlySet<string> = new Set(
  'expects expect plans plan planned hopes hope hoped wants want wanted intends intend intended aims aim aimed seeks seek sought tries try tried wishes wish vows vowed pledges pledged threatens threatened'.split(
    ' ',
  ),
);
