/**
 * Names that mean one place, people or body: the first word is the key, the rest stand for it ("_" joins words).
 * "Iranian-backed" and "Iran-backed", "U.S." and "United States" are then no difference.
 */
export const SAME_NAMES =
  'oscar/oscars/academy_award/academy_awards usa/us/u.s./u.s.a./united_states/united_states_of_america/america/american/americans uk/u.k./united_kingdom/britain/' +
  'great_britain/british/briton/britons eu/e.u./european_union un/u.n./united_nations uae/u.a.e./united_arab_emirates/emirati/emiratis ' +
  'isis/is/isil/islamic_state/islamic_state_group/daesh ap/associated_press/a.p. afp/agence_france-presse fbi/f.b.i./federal_bureau_of_investigation ' +
  'cia/c.i.a./central_intelligence_agency nato/otan nsa/n.s.a./national_security_agency irs/i.r.s./internal_revenue_service ' +
  'who/world_health_organization imf/international_monetary_fund cbo/congressional_budget_office epa/environmental_protection_agency ' +
  'gop/g.o.p./republican/republicans/republican_party democrat/democrats/democratic/democratic_party hispanic/hispanics latino/latinos/latina muslim/muslims jew/jews/jewish christian/christians catholic/catholics sunni/sunnis kurd/kurds/kurdish dc/d.c. obamacare/affordable_care_act afghanistan/afghan/afghans albania/albanian/albanians algeria/algerian/algerians ' +
  'angola/angolan argentina/argentine/argentinian/argentinians armenia/armenian/armenians australia/australian/australians ' +
  'austria/austrian/austrians azerbaijan/azerbaijani/azeri bahrain/bahraini bangladesh/bangladeshi/bangladeshis belarus/belarusian/belarusians ' +
  'belgium/belgian/belgians bolivia/bolivian bosnia/bosnian/bosnians brazil/brazilian/brazilians bulgaria/bulgarian/bulgarians ' +
  'burma/myanmar/burmese cambodia/cambodian/cambodians cameroon/cameroonian canada/canadian/canadians chad/chadian chile/chilean/chileans ' +
  'china/chinese colombia/colombian/colombians congo/congolese croatia/croatian/croatians cuba/cuban/cubans cyprus/cypriot/cypriots ' +
  'czechia/czech/czechs/czech_republic denmark/danish/dane/danes ecuador/ecuadorian egypt/egyptian/egyptians eritrea/eritrean ' +
  'estonia/estonian/estonians ethiopia/ethiopian/ethiopians finland/finnish/finns france/french gabon/gabonese georgia/georgian/georgians ' +
  'germany/german/germans ghana/ghanaian/ghanaians greece/greek/greeks guatemala/guatemalan haiti/haitian/haitians honduras/honduran ' +
  'hungary/hungarian/hungarians iceland/icelandic india/indian/indians indonesia/indonesian/indonesians iran/iranian/iranians ' +
  'iraq/iraqi/iraqis ireland/irish israel/israeli/israelis italy/italian/italians jamaica/jamaican japan/japanese jordan/jordanian/jordanians ' +
  'kazakhstan/kazakh kenya/kenyan/kenyans korea/korean/koreans north_korea/north_korean/north_koreans south_korea/south_korean/south_koreans ' +
  'kosovo/kosovar kuwait/kuwaiti/kuwaitis laos/laotian latvia/latvian/latvians lebanon/lebanese liberia/liberian libya/libyan/libyans ' +
  'lithuania/lithuanian/lithuanians macedonia/macedonian malaysia/malaysian/malaysians mali/malian/malians malta/maltese mexico/mexican/mexicans ' +
  'moldova/moldovan mongolia/mongolian morocco/moroccan/moroccans mozambique/mozambican namibia/namibian nepal/nepalese/nepali ' +
  'netherlands/dutch/holland nicaragua/nicaraguan niger/nigerien nigeria/nigerian/nigerians norway/norwegian/norwegians oman/omani ' +
  'pakistan/pakistani/pakistanis palestine/palestinian/palestinians panama/panamanian paraguay/paraguayan peru/peruvian philippines/filipino/philippine/filipinos ' +
  'poland/polish/pole/poles portugal/portuguese qatar/qatari romania/romanian/romanians russia/russian/russians rwanda/rwandan/rwandans ' +
  'salvador/salvadoran saudi_arabia/saudi/saudis scotland/scottish/scots senegal/senegalese serbia/serbian/serbs singapore/singaporean ' +
  'slovakia/slovak/slovaks slovenia/slovenian/slovene somalia/somali/somalis south_africa/south_african/south_africans spain/spanish/spaniard/spaniards ' +
  'sudan/sudanese sweden/swedish/swedes switzerland/swiss syria/syrian/syrians taiwan/taiwanese tajikistan/tajik tanzania/tanzanian ' +
  'thailand/thai/thais tunisia/tunisian/tunisians turkey/turkish/turks/turkiye uganda/ugandan/ugandans ukraine/ukrainian/ukrainians ' +
  'uruguay/uruguayan uzbekistan/uzbek venezuela/venezuelan/venezuelans vietnam/vietnamese wales/welsh yemen/yemeni/yemenis zambia/zambian ' +
  'zimbabwe/zimbabwean europe/european/europeans africa/african/africans asia/asian/asians new_york/n.y. california/calif. republican/republicans ' +
  'democrat/democrats/democratic islam/islamic muslim/muslims ivory_coast/cote_divoire/ivorian';

/** Places with two accepted spellings or names: one for the other is a re-spelling. */
export const PLACE_SPELLINGS =
  'majorca/mallorca seville/sevilla cologne/koln munich/munchen vienna/wien prague/praha warsaw/warszawa lisbon/lisboa kyiv/kiev lviv/lvov odesa/odessa kharkiv/kharkov dnipro/dnepr beijing/peking mumbai/bombay kolkata/calcutta chennai/madras ' +
  'yangon/rangoon mosul/mossul basra/basrah falluja/fallujah mecca/makkah raqqa/raqqah aleppo/halab marseille/marseilles lyon/lyons ' +
  'ankara/angora tbilisi/tiflis bishkek/frunze bengaluru/bangalore guangzhou/canton';

/** Places outside the list above that a re-spelling must not be taken for one another, and that are places for certain. */
export const PLACES =
  'baghdad mosul basra kirkuk erbil fallujah tikrit najaf karbala tehran isfahan damascus aleppo homs idlib beirut tripoli benghazi cairo ' +
  'alexandria jerusalem gaza ramallah riyadh jeddah mecca dubai doha kabul kandahar islamabad karachi lahore delhi dhaka colombo kathmandu ' +
  'moscow minsk warsaw krakow prague vienna berlin munich hamburg frankfurt cologne bonn paris lyon marseille madrid barcelona lisbon rome milan ' +
  'naples athens ankara istanbul sofia bucharest belgrade zagreb budapest brussels amsterdam rotterdam hague copenhagen oslo stockholm helsinki ' +
  'dublin belfast london manchester liverpool birmingham glasgow edinburgh cardiff toronto montreal ottawa vancouver washington boston chicago ' +
  'houston dallas austin denver seattle portland atlanta miami detroit cleveland phoenix philadelphia baltimore orlando tampa texas florida ohio ' +
  'iowa nevada utah oregon kansas missouri michigan minnesota wisconsin illinois indiana kentucky tennessee alabama mississippi louisiana ' +
  'arkansas oklahoma nebraska montana wyoming idaho colorado arizona alaska hawaii virginia maryland delaware pennsylvania vermont maine ' +
  'massachusetts connecticut dakota carolina jersey hampshire tokyo osaka kyoto seoul pyongyang shanghai taipei manila hanoi bangkok jakarta ' +
  'lagos abuja accra nairobi kampala khartoum juba mogadishu harare pretoria johannesburg durban dakar bamako tunis algiers rabat casablanca ' +
  'havana bogota caracas lima quito santiago montevideo brasilia sydney melbourne canberra perth auckland wellington ' +
  'deutschland frankreich spanien italien osterreich schweiz england russland turkei griechenland polen ungarn wien zurich ' +
  'allemagne espagne italie royaume angleterre russie turquie grece pologne londres bruxelles geneve ' +
  'alemania francia espana italia inglaterra rusia turquia grecia polonia sevilla valencia bilbao argentina ' +
  'العراق سوريا مصر لبنان الاردن السعودية اليمن ليبيا تونس الجزائر المغرب السودان فلسطين اسرائيل ايران تركيا روسيا امريكا فرنسا المانيا ' +
  'بريطانيا الصين بغداد الموصل البصرة كركوك اربيل دمشق حلب حمص بيروت القاهرة عمان الرياض جدة صنعاء عدن طرابلس بنغازي القدس غزة طهران انقرة ' +
  'موسكو واشنطن لندن باريس برلين';
