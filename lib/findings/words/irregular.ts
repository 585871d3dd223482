/** Irregular English forms and the base that they are compared by. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  (
    'won win lost lose rose rise risen rise fell fall fallen fall began begin begun begin bought buy sold sell gave give given give ' +
    'took take taken take held hold hid hide hidden hide told tell shown show grew grow grown grow shrank shrink shrunk shrink ' +
    'broke break broken break kept keep withdrew withdraw withdrawn withdraw forbade forbid forbidden forbid upheld uphold ' +
    'went go gone go came come lent lend paid pay spent spend built build fought fight forgot forget forgotten forget ' +
    'overthrew overthrow overthrown overthrow fed feed fled flee led lead met meet died die dying die lying lie lied lie ' +
    'dealt deal stood stand stole steal stolen steal struck strike sank sink sunk sink sued sue threw throw thrown throw ' +
    'wrote write written write drove drive driven drive flew fly flown fly froze freeze frozen freeze sent send shot shoot ' +
    'taught teach thought think understood understand meant mean felt feel made make ran run saw see seen see sought seek ' +
    'did do does do done do had have has have having have ' +
    'opposite contrary acquittal acquit acquittals acquit backer back'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, form, i, all) => {
      if (i % 2 === 0) pairs.push([form, all[i + 1] as string]);
      return pairs;
    }, []),
);
