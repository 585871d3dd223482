/**
 * Given names that are also among the commonest words of news, so that their rarity does not tell them (folded). Those
 * that begin sentences as other words do ("will", "guy", "sue") are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah adam adrian ahmad ahmed alan albert alex alexander alexandra alfred ali alice allan allen amanda amir ' +
    'amy ana andre andrea andreas andrei andrew andy angela ann anna anne annie anthony antonio arnold arthur ashley barbara ' +
    'barry ben benedict benjamin bernard beth betty bill billy bob bobby boris brad brandon brett brian bruce bruno bryan calvin ' +
    'cameron carl carlo carlos carol caroline catherine charles charlie charlotte chelsea chris christian christina christine ' +
    'christopher claire clara clark claude colin craig dan daniel danny darren dave david dean deborah debra denis dennis derek ' +
    'diana diane diego dmitri dmitry dominic don donald donna dorothy doug douglas duncan dylan eddie edgar edward edwin elena ' +
    'elizabeth ellen emily emma eric erik ernest eugene eva evan felix fernando florence frances francesco francis francisco ' +
    'frank fred frederick gabriel gary geoff geoffrey george gerald gerard gilbert giovanni glen glenn gloria gordon graham greg ' +
    'gregory hamid hannah hans harold harry harvey hassan heather helen henri henry herbert howard hugh hugo hussein ian ibrahim ' +
    'isaac ivan jack jackie jacob jacques jake jamal james jamie jan jane janet jason javier jean jeff jeffrey jennifer jenny ' +
    'jeremy jerry jesse jessica jill jim jimmy joan joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua ' +
    'juan judith judy julia julian julie justin karen karim karl kate katherine kathleen kathy katie keith kelly ken kenneth ' +
    'kevin khalid kim kurt kyle larry laura lauren lawrence leo leon leonard leslie lewis linda lindsay lisa logan louis louise ' +
    'lucas lucy luis luke lynn mahmoud malcolm manuel marc marco marcus margaret maria marie mario marion mark martha martin ' +
    'marvin mary matt matthew maurice max maya melissa michael michel michele michelle miguel mike milton mitch mohamed mohammad ' +
    'mohammed monica morgan muhammad mustafa nancy nasser nathan neil nelson nicholas nick nicola nicolas nicole nigel norman ' +
    'oliver omar osama oscar otto owen pablo patricia patrick paul paula pedro penny pete peter phil philip philippe phillip ' +
    'pierre rachel ralph ramon randy rashid raymond rebecca ricardo richard rick ricky rita robert roberto robin roger roland ron ' +
    'ronald rosa ross roy rupert russell ruth ryan sally sam samuel sandra sara sarah scott sean sebastian sergei sergey sergio ' +
    'shane shannon sharon shaun shirley sidney simon sofia stan stanley stefan stephanie stephen steve steven stuart susan ted ' +
    'teresa terry theodore thomas tim timothy tina todd tom tommy tony tracy trevor troy vera vernon victor victoria vince ' +
    'vincent viktor vladimir wallace walter warren wayne wendy william willie winston xavier yasser'
  ).split(' '),
);

/** Names that look like the plural of a word, of persons and of peoples, parties and houses (folded). */
export const NAMES_IN_S: ReadonlySet<string> = new Set(
  (
    'abrams adams andrews barnes barrows bowers brooks burns collins cummings daniels davies davis edwards evans fields flores ' +
    'flowers fuentes gates gibbons graves harris hastings hawkins hayes higgins holmes hopkins hughes jacobs james jeffries ' +
    'jenkins jennings jones lewis masters matthews meyers mills morris myers nichols olivares owens parsons perkins peters ' +
    'phillips powers reeves reuters reyes richards rivers roberts robbins rogers ross sanders saunders simmons simons stephens ' +
    'stevens stokes summers sykes thomas torres waters watkins watts walters williams willis withers woods yates ' +
    'athens barclays brussels cyprus flanders hamas honduras lloyds naples paris philippines sachs siemens texas wales ' +
    'arabs brits britons catholics conservatives czechs danes democrats finns greeks greens hindus houthis iraqis israelis jews ' +
    'kurds liberals muslims pakistanis poles protestants scots serbs shiites sikhs sunnis swedes tamils tories turks'
  ).split(' '),
);
