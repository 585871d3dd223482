/** Titles and roles that stand before a name and are not part of it (folded). */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime minister chancellor senator sen rep representative ' +
    'congressman congresswoman gov governor mayor judge justice attorney general gen col colonel lt lieutenant sgt sergeant capt captain ' +
    'maj major adm admiral rev reverend father sister pope king queen prince princess sheikh ayatollah imam chairman chairwoman speaker ' +
    'det supt insp cllr cpl brig cmdr ' +
    'secretary director chief officer spokesman spokeswoman spokesperson ambassador leader detective house senate republican democratic ' +
    'herr frau bundeskanzler kanzler prasident ministerprasident minister monsieur madame mme m president ministre senor senora don dona presidente ministro ' +
    'السيد الرئيس الوزير وزير رئيس الدكتور الشيخ الجنرال'
  ).split(' '),
);
