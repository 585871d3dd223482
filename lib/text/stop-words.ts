/** Words too common in their language to say what a text is about, folded (English, German, French, Spanish, Arabic), each once. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than that this these those there here of in on at by for from to into onto with without within ' +
    'over under about after before between during against through up down out off as is are was were be been being am do does ' +
    'did done have has had having will would shall should can could may might must not no nor so such too very just also only ' +
    'even still yet again more most much many some any all both each few other another own same he she it they we you i him her ' +
    'them us me his hers its their theirs our ours your yours my mine who whom whose which what when where why how while because ' +
    'since until though although said says say told one ' +
    'der die das den dem des ein eine einer eines einem einen und oder aber auch als auf aus bei bis durch fur gegen hat ' +
    'haben hatte ich ihr im ist kann man mehr mit nach nicht noch nur sich sie sind uber um unter vom von vor war waren ' +
    'wenn werden wie wird wurde zu zum zur es er wir dass sein seine ' +
    'le la les l un une du de d et ou mais que qui quoi dont dans sur sous avec sans pour par pas ne n se s ce cette ces il ' +
    'elle ils elles nous vous je est sont etait ont ete avoir etre plus aussi au aux leur leurs son sa ses ' +
    'el los las una unos unas y o pero del al con por para sin sobre entre como mas su sus lo fue era ' +
    'ha han si ya este esta estos estas ' +
    'في من على الى إلى عن ان أن إن ما لا هذا هذه التي الذي كان كانت قد وقد هو هي كما بعد قبل بين مع'
  ).split(' '),
);
