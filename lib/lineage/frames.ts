/** The words of one language that make an agency's name beside them a credit. Regular-expression sources, a space for any white space. */
export type Frames = {
  /** What stands before the name, up to an article or the word "agency", in small letters. */
  readonly before: readonly string[];
  /** What stands after the name. */
  readonly after: readonly string[];
};

/**
 * Credit frames by language. All are tried on every text, whatever its declared language: pages declare it wrongly or
 * not at all, and an agency's name beside one of these phrases is unmistakable in any of them. Space stands for any
 * white space, including the no-break space.
 */
export const FRAMES: Readonly<Record<string, Frames>> = {
  en: {
    before: [
      '(?:told|tells|telling)',
      '(?:informed|alerted)',
      '(?:said|says|stated|declared|explained|revealed|admitted|confided) to',
      '(?:confirmed|spoke|speaking|talking|talked|comments?|remarks) (?:to|with)',
      '(?:exclusive |telephone |phone |recent |wide-ranging |joint )*interview(?:ed)?(?: \\w+day)? (?:with|by|to|for)',
      '(?:statement|email|e-mail|message|letter|comment|note)s?(?: sent| provided| given)? to',
      'according to',
      '(?:first |originally |previously |as )*(?:reported|published|obtained|reviewed|seen|quoted|cited|compiled|conducted|distributed|released|written|produced|verified)(?: (?:on )?\\w+day| today| yesterday| earlier| last week| this week)? by',
      '(?:originally|first) (?:appeared|published|ran|posted)(?: in| on| at| with)?',
      'viewed by',
      '(?:reports?|reporting|information|material|files|dispatch(?:es)?|contributions?) (?:from|by)',
      '(?:with|from) (?:files|wires?|reports|reporting|material) (?:from|by)',
      'courtesy of',
      'republished from',
      'citing',
      'provided (?:to|by)',
      '(?:stud(?:y|ies)|surveys?|analysis|investigation) (?:by|from)',
      '(?<=^|[.!?:”"] |\\()via',
    ],
    after: [
      '(?:first |has |had |also |later |earlier |previously )*(?:reported|reports|learned|obtained|reviewed|analy[sz]ed|found|traced|confirmed|interviewed|quoted|quotes|cited|cites|wrote|writes|revealed|understands|can reveal)(?= |,|\\.|:|;|$)',
      '(?:reporters?|writers?|correspondents?|journalists?|staff writers?|staff)(?= )(?:[^.\\n]|\\.(?=[\\p{L},])){0,160}? (?:contributed|reported from|reported|heard|saw|witnessed)',
      '(?:[^.\\n]|\\.(?=[\\p{L},])){0,120}? contributed to (?:this|the) (?:report|story|article)',
      '(?:review|analysis|investigation|examination|tally|count) (?:found|finds|shows?|showed|of|has)',
      'material (?:was used|is used|may)',
      '(?:is|are|was|were) (?:now |first |also )?reporting(?=$|[ ,.:;])',
      'has (?:the story|the scoop|more details)',
      ',? ?(?:citing|quoting|which (?:first |had )?(?:reported|obtained|interviewed))(?= )',
      '(?:news agency|news service|newswire|wire service) (?:reported|reports|said|quoted)',
      '(?:said|says)[.,](?=$| [A-Z"“])',
    ],
  },
  de: {
    before: [
      '(?:sagt|sagte|sagten|erklärte|erklärten|berichtete|bestätigte|teilte|schilderte)(?: [^.;\\n]{1,60}?)? (?:der|dem|den)',
      '(?:erfuhr|erfuhren|frage|fragen|anfrage)(?: (?:der|die|von))?',
      'gegenüber',
      'laut',
      'zufolge',
      '(?:im |einem )?(?:gespräch|interview) mit',
      'nach (?:angaben|informationen|einem bericht|bericht)(?: von)?',
      'unter berufung auf',
      '(?:wie|meldet|meldete|berichtet|berichten)',
      'mit (?:material|informationen|inhalten)(?: von)?',
      'quellen?:',
      'zitiert(?:e)?',
    ],
    after: [
      '(?:berichtet|berichtete|meldet|meldete|zitiert|zitierte|erfuhr|schreibt|schrieb)(?=$|[ ,.:;])',
      'zufolge',
      '(?:sagte|mitteilte|vorliegt|vorlag)(?=$|[ ,.:;])',
    ],
  },
  fr: {
    before: [
      '(?:déclaré|dit|confié|indiqué|affirmé|expliqué|précisé|assuré|raconté|annoncé|confirmé)(?: [^.,\\n]{0,20})? (?:à|auprès de)',
      'auprès de',
      'selon',
      "d['’]après",
      '(?:entretien|interview)(?: exclusi(?:f|ve))?(?: accordée?)? (?:à|avec)',
      'interrogée?s? par',
      'contactée?s? par',
      'consultée?s? par',
      'cité(?:e|s)? par',
      'avec',
      'a appris',
      'source(?: )?:',
      'rapporté par',
      'révélé par',
    ],
    after: ['(?:rapporte|a rapporté|a appris|indique|a constaté|a révélé|écrit)(?=$|[ ,.:;])'],
  },
  es: {
    before: [
      '(?:dijo|declaró|explicó|aseguró|confirmó|señaló|afirmó|informó|contó|dicho|declarado|explicado)(?: [^.,\\n]{0,20})? a',
      'según(?: informó| informa| reportó)?',
      'de acuerdo (?:con|a)',
      '(?:en |una )*entrevista(?: exclusiva)? (?:con|a|para|concedida a)',
      'con (?:información|datos|material) de',
      'citad[oa]s? por',
      'informó',
      'reportó',
      'consultad[oa]s? por',
      'fuente:',
    ],
    after: ['(?:informó|reportó|informa|reporta|publicó|ha informado|adelantó)(?=$|[ ,.:;])'],
  },
  it: {
    before: [
      '(?:detto|dichiarato|riferito|spiegato|raccontato|confermato)(?: a)?',
      'secondo(?: quanto (?:riferisce|riporta|riferito da))?',
      'intervista(?: esclusiva)? (?:a|con|al|rilasciata a)',
      'riferisce',
      'riporta',
      'scrive',
      'fonte:',
      'apprende',
    ],
    after: ['(?:riferisce|riporta|scrive|apprende|ha riferito)(?=$|[ ,.:;])'],
  },
  pt: {
    before: [
      '(?:disse|afirmou|declarou|explicou|contou|confirmou|informou) (?:à|a|ao)',
      'segundo',
      'de acordo com',
      'entrevista(?: exclusiva)? (?:à|a|com|ao)',
      'com informações d[aeo]',
      'citad[oa]s? pel[ao]',
      'fonte:',
    ],
    after: ['(?:informou|noticiou|avança|relatou|apurou|informa)(?=$|[ ,.:;])'],
  },
  nl: {
    before: [
      '(?:zei|zegt|vertelde|vertelt|laat weten|liet weten|meldde)(?: [^.,\\n]{0,12})? (?:tegen|aan)',
      'volgens',
      'meldt',
      'in gesprek met',
      'interview met',
      'bron:',
    ],
    after: ['(?:meldt|meldde|bericht|schrijft)(?=$|[ ,.:;])'],
  },
  nordic: {
    before: [
      '(?:säger|sade|sa|berättar|uppger|sier|siger|sagde|opplyser|oplyser|kertoi|kertoo)(?: [^.,\\n]{0,20})? (?:till|til|for)',
      '(?:enligt|ifølge|ifölge|mukaan)',
      '(?:intervju|interview) med',
      '(?:skriver|melder|rapporterar|rapporterer|uppger|opplyser)',
      'källa:',
      'kilde:',
    ],
    after: ['(?:skriver|melder|rapporterar|rapporterer|uppger|kertoi|mukaan)(?=$|[ ,.:;])'],
  },
  pl: {
    before: [
      'powiedział[aoi]?',
      'podaje',
      'poinformował[aoy]?',
      'jak (?:podaje|informuje|przekazała)',
      'według',
      'rozmowie z',
      'źródło:',
    ],
    after: ['(?:podaje|podała|informuje|poinformowała)(?=$|[ ,.:;])'],
  },
  ru: {
    before: [
      '(?:сообщил[аи]?|рассказал[аи]?|заявил[аи]?|сказал[аи]?|передает|передаёт|сообщает|пишет|повідомляє|передає)',
      '(?:в )?(?:интервью|беседе с|разговоре с|комментарии)',
      'со ссылкой на',
      'по (?:данным|информации|сообщению)',
      'корреспонденту',
      'источник:',
    ],
    after: ['(?:сообщает|передает|передаёт|сообщило|сообщил|пишет|повідомляє)(?=$|[ ,.:;])'],
  },
  tr: {
    before: ['göre', 'kaynak:'],
    after: [
      "['’]?(?:n?[ae]|[yn][ae])(?= )[^.\\n]{0,40}? (?:konuşan|konuştu|söyledi|açıklama|demeç)",
      "['’]?(?:n?[ıiuü]n)? haberine göre",
      'muhabirine',
    ],
  },
  ar: {
    before: [
      '[وف]?(?:قال|قالت|صرح|أبلغ|أكد)[^.\\n]{0,30}? ل',
      '(?:مقابلة|حوار|حديث|تصريح|تصريحات)(?: \\p{L}+)? (?:مع|إلى|ل)',
      '(?:ل|عن|حسب|بحسب|وفق|وفقا ل|وفقًا ل)',
      '(?:نقلت|ذكرت|أفادت|قالت|أوردت)(?: عن)?',
      'المصدر:',
    ],
    after: ['(?:نقلت|أفادت|ذكرت) ?'],
  },
  id: {
    before: ['(?:kepada|menurut|dikutip (?:dari|oleh)|dilansir(?: dari| oleh)?|melansir|mengutip|sumber:)'],
    after: ['(?:melaporkan|memberitakan)'],
  },
};

/** "News agency" in the languages of the frames. */
const AGENCY_WORD =
  '(?:(?:news|wire|press) (?:agency|service)|agency|(?:nachrichten|presse)?agentur(?:en)?|agence(?: de presse)?|' +
  'agencia(?: de noticias)?|agenzia(?: di stampa)?|agência(?: de notícias)?|persbureau|nyhetsbyrån|nyhetsbyrået|nyhedsbureauet|' +
  'tietotoimisto|agencj[aięąi](?: prasow\\p{L}+| informacyjn\\p{L}+)?|агентств(?:о|у|а|ом)?|вестник|وكالة(?: الأنباء| أنباء)?|kantor berita|ajansı)';

/** Words that may stand between a frame and the name: articles, "the Chinese news agency" in other languages. */
export const BETWEEN =
  "(?:(?:the )?\\p{L}+(?:['’]s|-based) )?" +
  "(?:(?:the|an?|der|die|dem|den|das|l['’]|la|le|el|il|all['’]|dall['’]|alla|à l['’]|al|os?|as?|à|da|do|het|de) ?)?" +
  '(?:new |recent )?' +
  `(?:(?:\\p{L}+ ){0,2}${AGENCY_WORD}(?: \\p{L}+)?)?`;

/** A name right after the word "news agency", perhaps with an adjective, is named as the source. */
export const AGENCY_BEFORE = `${AGENCY_WORD}(?: (?!and |und |et |y |or )\\p{L}+)? ?[“"«„]?$`;

/**
 * What follows a name in an attribution ("the Food Authority said"). An agency said in passing is not credited by it; a name
 * that texts sharing matter show to be their publisher's is.
 */
export const SAID: readonly string[] = [
  '(?:said|says|stated|states|announced|announces|warned|warns|confirmed|confirms|wrote|writes|advises|advised)(?=$|[ ,.:;])',
  '(?:teilte|erklärte|erklärt|warnt|warnte|meldete|schrieb|schreibt)(?=$|[ ,.:;])',
  '(?:a |ont )?(?:annoncé|annonce|indiqué|indique|déclaré|averti|avertit|précisé)(?=$|[ ,.:;])',
  '(?:ha |han )?(?:anunciado|anunció|informado|informó|advertido|advierte|avisa|comunicado|comunicó)(?=$|[ ,.:;])',
];
