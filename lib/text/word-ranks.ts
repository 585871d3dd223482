/**
 * English stems in order of frequency in news and encyclopedia prose: the vocabulary of GloVe's Wikipedia 2014 and
 * Gigaword 5 vectors (Pennington, Socher, Manning 2014; public domain), made by scripts/make-word-ranks.mjs.
 */
export const STEMS_BY_FREQUENCY =
  'the of to and in for that on is wa said with he as it by at from hi an be ha ar have but were not thi who thei ' +
  'had which will their or after new been also we would two more first about up when year there all out she other ' +
  'peopl her percent than over into last some govern time you if no world can three do presid onli state million ' +
  'could us most against so them what him unit dure befor mai sinc mani while where becaus now citi made like ' +
  'between did just nation dai countri under such second then compani group ani through china four down war back off ' +
  'south american minist polic well includ team intern week offici still both even high part told those end former ' +
  'these make billion work our home school parti hous old later get anoth tuesdai long five call wednesdai militari ' +
  'wai much next mondai thursdai fridai game here should take veri my north secur season york how public earli ' +
  'accord sever court sai around foreign until set polit market howev famili life same gener left good top univers ' +
  'go number major known point won six month dollar bank iraq member each area found sundai place base among third ' +
  'took right local econom see best report kill held busi west doe own came law women power think servic children ' +
  'bush show help chief saturdai system john support seri plai offic follow me meet expect late washington european ' +
  'leagu final ad without british white histori man men becam want march case few run monei began open name trade ' +
  'center israel oil too al film win led east central air come chines town leader armi line never littl prime death ' +
  'least put forc past de half june know feder french peac earlier capit great union near releas small depart everi ' +
  'health japan head ago night big cup elect region director talk program far todai statement juli although district ' +
  'again born develop council close record along counti franc went must spokesman your plan financi april recent ' +
  'campaign becom troop whether lost music got isra need lead alreadi russia though might free hit inform awai ' +
  'control within larg economi press agenc water di career deal attack side seven better less septemb onc clinton ' +
  'main due committe build confer club januari decis stock america given give often announc televis industri order ' +
  'young palestinian ag start administr russian price round decemb human india defens ask total octob player bill ' +
  'import southern move fire popul rose novemb further nuclear street taken media differ issu receiv secretari ' +
  'return colleg commun eight despit level largest whose germani august chang church german station london research ' +
  'black stori europ sale polici visit northern lot across per current board footbal ministri worker vote book fell ' +
  'seen role student share iran process agreement quarter full match growth yet possibl western special interest ' +
  'behind strong england food period real author car term rate race nearli korea enough site opposit keep futur ' +
  'island road outsid realli centuri democrat almost singl try find album senior minut togeth congress index ' +
  'australia result hard hour land action higher field cut coach san execut februari product river face japanes ' +
  'provinc park commiss california father son educ villag energi shot short africa kei red associ averag pai exchang ' +
  'eu someth gave georg victori low thing pakistan post social continu ever look chairman job soldier abl parliament ' +
  'front himself problem privat lower list built effort mile radio live form david african increas sent fourth alwai ' +
  'king tax taiwan britain titl middl global wife posit locat clear ahead iraqi english violenc goal project border ' +
  'bodi soon crisi divis serv tour hospit kong test hong technolog believ organ publish weapon agre why nine summer ' +
  'republican act texa cours senat medic un done reach star investor care sign art provid presidenti gold obama morn ' +
  'dead event previou cost instead canada band daili avail drug invest michael civil woman train appear involv ' +
  'indian similar situat lo fight mark trial hold australian thought studi fall mother met relat anti song popular ' +
  'tv ground ii newspap staff saw hand hope oper pressur eastern legal asia budget consid love wrote stop charg aid ' +
  'manag brought decid fail network ga turn fact vice ca mexico especi afghanistan common space loss justic thousand ' +
  'jame rather fund republ accus score championship exampl biggest perform sport let allow mean leav robert person ' +
  'light arrest either offer battl class evid societi stage am construct variou sold independ kind airport paul judg ' +
  'internet movement room origin angel itali data noth sea bring annual beij present remain nato florida comput ' +
  'contract coast creat demand islam beat analyst interview child probabl spent asian cooper investig video yen tri ' +
  'bad describ toward written throughout establish mission bui grow green forward competit poor latest question ' +
  'prison feel attent themselv firm injur itself governor movi rang cross track difficult produc wall rebel incom ' +
  'chanc speci finish rise spain join italian languag rest seriou pari tournament insid schedul immedi brown success ' +
  'la resid meanwhil net hall olymp deputi heart champion award version grand institut step rule labor abov summit ' +
  'sometim addit rais william longer joint ball begin sure stai safeti worth korean arab friend anyth atlanta caus ' +
  'sourc arm cent claim heavi note parent spend particularli aircraft whole risk cannot matter scienc access boston ' +
  'condit detail coalit compar lee break turkei daughter natur museum strike style paid rock view usual spanish ' +
  'royal travel smith chicago arriv hundr respons jone potenti valu idea thoma profession domest credit gaza marri ' +
  'launch web muslim everyth weekend camp quickli financ eventu measur afp blue richard readi plant design certain ' +
  'voter modern fan commerci bid constitut drop brother canadian drive negoti affair signific bomb warn religi figur ' +
  'victim activ upon experi attornei standard propos intellig hotel magazin whom expert quot baghdad carri feet ' +
  'candid fifth highest lake employe sell pacif mostli reason flight squar overal pass focu bai dlr date letter wide ' +
  'effect phone attempt below profit zealand estim tradit size practic doubl professor concern refus sector review ' +
  'diseas kept terror onlin speech peter cultur reform charl conflict limit materi trip properti paper threat seek ' +
  'confirm plane rout complet jewish someon hill comment ireland taliban huge johnson mayor husband mass premier ' +
  'soviet cover coupl non mail crime moscow brazil kilomet stand seem felt separ amid stadium singapor speak ' +
  'leadership emerg declin treatment cabinet tell straight tokyo winner ban session progress wo ship appoint word ' +
  'terrorist christian sens milit regular requir lawyer debt guard wound assembl express charact pro fuel martin ' +
  'suprem broke everyon actual equip deni featur approv greater port ethnic statu primari amount ran debat model ' +
  'decad individu festiv previous insur goe impact urg heard centr illeg indonesia damag messag basebal ti true ' +
  'challeng prevent file captain entir blood territori vallei conserv van earn protect read foundat el search ' +
  'discuss perhap journal murder address deep settlement simpli nearbi relationship cash alon hama target lack ' +
  'consum direct twice self beach zone scene communist afternoon necessari navi qualiti sound spring miss crimin ' +
  'speed confid beyond softwar democraci francisco section basi knew suicid resolut gone lose account georgia god ' +
  'command euro cathol opportun resourc writer anyon send suffer alleg allianc host declar injuri type environ ' +
  'protest suggest headquart avoid improv citizen attend currenc appeal older vietnam seat happen thu incid ap floor ' +
  'approach mike histor era gain bit tough traffic inflat egypt telephon moment winter suspect debut fast boi worst ' +
  'km railwai mountain store famou tom patient reserv weather thailand greek critic hot lebanon channel censu femal ' +
  'vehicl spread aim freedom medal saddam bridg repres saudi co suppli cancer turkish write revenu fear abil retir ' +
  'custom sun gulf virginia corpor introduc academi particular survei easi mainli choic mind hear add reduc replac ' +
  'nativ assist crowd complex quit poland enter dutch crew fine pound environment subject jersei kosovo ten draw bu ' +
  'yard voic degre watch ic legisl collect presenc shown reject els rich influenc soccer shoot arafat draft sex grew ' +
  'afghan editor rival strategi girl jordan happi giant save jackson wing prosecutor identifi larger articl option ' +
  'sri re sought doctor gmt rural fellow sanction bought smaller contribut owner secret princ treati cast highli ' +
  'civilian basketbal fair interior henri lawmak prepar malaysia wrong serb tabl bureau spokeswoman commit ralli ' +
  'ambassador spoke ensur kid document bosnia rice super carolina directli initi relief yuan earth poll bc loui ' +
  'corrupt pictur storm irish refuge defeat spot bond embassi swiss request estat trust ceremoni gui fulli occur ' +
  'kingdom shortli iranian bob accept diplomat cold facil struck discov contact regim airlin youth safe penalti ' +
  'transport marriag mayb highwai door threaten silver passeng scott rescu appar export failur specif fresh card ' +
  'sixth understand panel latin refer item benefit partner broadcast caught pretti driver steve capac fed box davi ' +
  'prize boost ford episod climat destroi bosnian roman via conduct imag accid mari block heat push agent joseph ' +
  'massiv structur normal worldwid advanc advantag convent southeast respect joe farm pennsylvania bowl ohio prior ' +
  'houston novel cox asset sister extra crash basic slightli recoveri jerusalem studio jim kim actor gun meter ' +
  'intend link offens technic ed numer loan certainli syria oppos sweden argentina promis entertain uk slow audienc ' +
  'captur clearli microsoft mccain queen forest toni pick journalist dozen bar frank oversea volum disput personnel ' +
  'combat except combin missil golf packag admit affect extend hurt ey minor background nor deficit stood fort engin ' +
  'artist chri meant fox greec mexican wait increasingli cell fish scale ali solut none approxim unless convict ' +
  'philippin strip parliamentari tenni simpl foot digit scientist stone miami steel cricket promot varieti opinion ' +
  'answer task massachusett liber guilti strength determin onto christma jack adopt gore physic page alli maintain ' +
  'cuba troubl mix xinhua philadelphia defenc arizona divid shanghai congression edg window pope farmer upper plot ' +
  'sexual rel mid singer urban librari leg babi northwest dark netherland crude neither pull theater remov ' +
  'commission immigr michigan plu fought kansa danc suspend marin heavili junior learn perman thai code unabl surfac ' +
  'split jail hollywood chemic danger poverti agricultur distanc kennedi rain promin commerc weekli bin nigeria row ' +
  'visitor switzerland czech theori hussein therefor broken male coverag squad pakistani holidai master focus exist ' +
  'fly abu li expans fighter rare anniversari medicin stabil atlant hockei blame blair die machin ancient insist ' +
  'jose politician grant piec rank detroit lord electr mobil younger check boat cabl alexand statist wild honor walk ' +
  'closer stake bottom classic jean disast usa transfer mine argu neighborhood deleg strateg scotland easili pace ' +
  'treasuri golden urgent zimbabw juri drew colorado fbi seventh explos sentenc fiscal gai wit blast metal count ' +
  'ukrain anim clean contain egyptian seiz qaida scientif abus select reveal serbia tech branch miller speaker ' +
  'percentag tourism lanka brief chen sydnei columbia surgeri dialogu consecut madrid analysi ton municip unemploy ' +
  'provinci taylor wind color altern knowledg screen edit toll theatr client pilot berlin enforc purchas newli dow ' +
  'electron howard wood wale avenu abroad teacher balanc serious oppon detain memori downtown revolut toronto ' +
  'distribut violent brand realiti palac fashion suit connect broad favor mainland sharon acknowledg restaur empir ' +
  'advertis campu weight seattl websit remark ocean neg pop doubt friendli reportedli pair ventur drawn myanmar ' +
  'forum truck shiit quick veteran duti everybodi daniel user northeast anonym sort corner greatest birth overnight ' +
  'templ ex auto polish reaction perfect sudan rome allegedli core element lewi manufactur activist andrew bird ' +
  'unlik forecast garden indic austria snow elsewher retail repeatedli invas struggl nfl length tree flu indonesian ' +
  'wilson surpris stephen ben sharp resist tie santa photo kenya scandal creation delai holi typic founder whatev ' +
  'wave household brazilian domin weak dalla drama destruct st tourist sir edward fill jew favorit rugbi extrem ' +
  'treat faith rememb shut humanitarian hurrican regist surround formal apart factori putin assault eighth defend ' +
  'fled fraud southwest maker cite viru powel entri truth inde prove otherwis deliv output pentagon wear saint wine ' +
  'deliveri colombia content diego wors ye strongli milan arabia acquir controversi notabl impos expand mount ' +
  'collaps brian ladi swedish minnesota begun exactli compet membership elector purpos multipl agenda satellit ' +
  'resort chosen flag nba naval trim academ path norwai motor del text religion primarili opera grade suppos patrick ' +
  'corp comedi yellow kevin settl grown glass croatia chain shop yesterdai dealer invit recogn le lebanes frequent ' +
  'hors dismiss bishop displai achiev fleet manchest buri partnership illinoi updat actress categori crucial driven ' +
  'conclud dream abba lai pain bilater yeltsin fun iron gm neighbor ultim appli netanyahu bell programm coup ' +
  'nationwid bangladesh laden expens legislatur hole dog enemi ring yugoslavia kerri tower herself portion pre ' +
  'spirit laid gather stress unknown contest infrastructur manhattan phase brain exercis behavior labour worri ' +
  'antonio maximum princip tehran escap asid monetari belgium aliv recess publicli flow salt flat theme khan concept ' +
  'widespread township stronger sit employ occupi mm predict ident pledg uniqu label choos portug rai athlet hair ' +
  'dan welfar equal benchmark withdraw shape concert rocket lawsuit circuit surviv mention bronz bear mutual factor ' +
  'venezuela wake solid motion hire ninth milosev platform iii resum dole alongsid yanke castl median ah nice vast ' +
  'abc rail ranger coal bbc particip regul nbc pitch chart carlo explain en aviat jump casualti profil exhibit ' +
  'bigger payment subsequ peak clash earthquak ill crown tension morgan thank wang fit temporari deadli helicopt ' +
  'formerli function vision resign skill welcom moham tim reput kuwait recal fame obtain referendum catch inch ' +
  'latter fewer nomin imposs teach merger tight tobacco carter trader abandon medium drove allen lowest sugar resolv ' +
  'chamber awar hezbollah orang oh ongo juan disnei respond roughli envoi biographi advis ahm economist palm harri ' +
  'pool unusu elizabeth inspir sat contemporari boe moder deadlin tank instanc jet column dedic recov advic method ' +
  'dean striker anderson signal applic shift restrict testimoni jeff touch christoph sharehold myself organis athen ' +
  'sam alan kashmir devic clark recognit maria jazz trillion fallen threw cb trend gross dry literatur nobodi appl ' +
  'tini assign colleagu counter romania roll gordon iowa sox healthi cia monthli experienc gap minimum warner ' +
  'contrast adult blow don ticket uniti eric consist taught cleveland stabl dinner duke harvard raid regard easier ' +
  'soft virtual ride pm bankruptci scottish yield serbian engag gate discoveri equiti kick parish secondari beauti ' +
  'occup chavez simon guid throw barack moon sharpli repeat denmark cook syrian extens lift dramat amend cuban ' +
  'insurg angri barrel appropri seed formula observ radic obvious denver vow compos qualifi guest coffe austin ceas ' +
  'capabl specul socialist handl annan briefli gari fix oldest prioriti cool racial aboard heritag knee map deploi ' +
  'wish complain patrol tamil familiar abort interim graduat carrier regularli reduct custodi format prais chose ' +
  'talent stuff taipei circumst chile rapid arena desir sky cypru seoul prompt ryan remot aggress trail solo gop ' +
  'unchang fals tropic creek compens anthoni camera outstand cd tennesse cap sensit significantli concret sponsor ' +
  'partli warm def stewart oklahoma fee quak coastal nelson monitor encourag tiger abdullah pittsburgh caribbean ' +
  'portugues emperor orlean halt peninsula streak globe eas maryland upset strengthen playoff norwegian preliminari ' +
  'successfulli deepli behalf intens besid phoenix sunni accompani mental tribun qaeda restor probe delta eat ' +
  'compromis hiv outcom enterpris wast complaint stanlei ballot copi alert cargo indiana hero inspector arsen ' +
  'survivor barcelona gunmen advisori imf commonli mortgag succeed detent faster substanti transit pan broader ' +
  'liverpool victoria quarterback singh baltimor underground gang unclear scheme ceo absenc simpson recept militia ' +
  'congo flood suddenli enjoi flew paint genu sweet entitl condemn railroad essenti roger defin desert proper ' +
  'departur thompson composit quiet equival jason fat beaten cape extern editori plastic kelli kurdish narrow string ' +
  'nepal inter robinson andi bound prosecut boss moor revolutionari gasolin margin tampa judici lieuten telecommun ' +
  'somewhat comprehens kabul alex magic funer chechnya steadi missouri connecticut meat midfield charter finland ' +
  'musharraf guitar emploi skin bed documentari pleas rapidli haiti larri teen calm louisiana chair densiti principl ' +
  'chancellor grai licens outbreak chelsea architectur chip inquiri jakarta hungari fate pack arthur soil brussel ' +
  'oregon recommend guerrilla convert slowli mistak philip commonwealth atmospher donald metropolitan galleri mosqu ' +
  'badli kentucki walker shell emot empti pursu semi chapter chirac descript adam hang fax nazi journei successor ' +
  'vladimir definit smoke delhi homeland somalia anger renew shoulder toyota correct walter fiction rio yugoslav ' +
  'convinc hamilton absolut swim ownership bruce danish tribal instal upcom manner implement viewer hunt hostag ' +
  'temperatur tend compound oscar rush jesu albanian notic consequ cloth tomorrow dougla austrian dave moral circl ' +
  'zero extent longtim ordinari argument montreal tripl alcohol comfort guarante malaysian belgrad matt burn puerto ' +
  'philosophi cemeteri mississippi asean uganda roof vital counterpart infantri jerri atom benjamin peru creativ ' +
  'artilleri belgian root acquisit turnov prospect orchestra bloc plenti gene suspens utah planet outlook error ' +
  'chariti vienna sing uranium regiment lincoln spark campbel trophi reconstruct abdul cambodia innoc elit freed ' +
  'reflect murrai alabama pact shore cycl consumpt consensu fc bright gift graham carbon feed fruit ross broadwai ' +
  'tape drink von stretch hampshir ward shock lunch wisconsin literari crackdown birthdai dick climb wealth jacqu ' +
  'cairo mouth nasa spoken ontario salari milk beer melbourn dvd prix passag petroleum soul laboratori jan constant ' +
  'attitud phil assess runner peacekeep barri ev ma metr geneva renam chase geographi lane orthodox nasdaq residenti ' +
  'realiz wage wto assassin rooki entranc kilometr lui bare hu height morri princess tradition permiss comic emiss ' +
  'darfur disappoint counsel liu castro momentum procedur headlin coloni afford legaci franchis fifa celebr wright ' +
  'depress techniqu foster capitol wonder surg proud tackl spiritu denni sleep proof sustain chicken faculti ' +
  'croatian russel mitchel franci colonel acr influenti hispan violat priest tool takeov wed dna explod albert tea ' +
  'nhl carl vega vatican gdp submit pyongyang beef tel consider stem introduct excel brigad bangkok pend depend ee ' +
  'anybodi difficulti exit googl verdict convers plate evil canal harder succe elig tast somebodi mainten symbol ' +
  'attract attach flower tonight laker par nigerian biolog intent pension luxuri obviou possess mandat stick aspect ' +
  'rear steven attribut overcom summari storag volunt shuttl ncaa businessman libya brooklyn framework vessel punish ' +
  'smart worldsourc baker belief solv gradual imperi tall tone wildlif fundament squadron twenti ron lawrenc settler ' +
  'wayn modest rwanda jimmi forget thrown longest rodriguez sentiment pattern demonstr bomber slip auction thin ' +
  'occasion nick sick separatist graf perri goalkeep conclus nobel buyer stanc architect expos object sec soni grave ' +
  'bitter elimin commentari oust jiang tunnel bulgaria sovereignti oxford elderli pipelin inner rick bench chechen ' +
  'ken sarajevo wu hillari manila twin isol vietnames mere enorm wealthi competitor hidden argentin fastest fairli ' +
  'roi cruis ski tibet pollut impress revis kidnap buse nevertheless surplu poetri friendship subsidiari infect ann ' +
  'anywher exil terri vulner neck hardli harbor slam stroke util intervent alaska deploy trigger print costa grass ' +
  'unrest tortur photograph warren lie da swept chrysler greg amateur dodger optimist suburb dress barbara valuabl ' +
  'conspiraci midnight unpreced advoc bloodi consult dawn craig scholar assum afraid sierra childhood lineup tragedi ' +
  'pat repair complic plead fred discrimin bass mohammad opec dam medicar guinea ukrainian garcia rape zhang marshal ' +
  'rebound cancel truli touchdown stolen hip boom solar pitcher context termin colin extraordinari munich unfortun ' +
  'corn chenei musician reagan detaine uh depth ly superior traffick harm legend carefulli nationalist exposur ' +
  'amnesti fernando karzai sarkozi sa bag matthew lend fatah reader imagin raw strait billi copyright automat jai ' +
  'arkansa ian buffalo testifi cathedr trap visibl cnn cambridg parad genocid instrument elementari piano effici ' +
  'bobbi protein landmark suffici northeastern poet reconcili mugab compon cincinnati mainstream northwestern ' +
  'jonathan wimbledon wooden shed ira susan cattl telecom knight strict battalion wire samuel vancouv ok mubarak ' +
  'colombian uefa wireless du inhabit sarah specialist wheel mediterranean sight torn ceasefir yasser routin mall ' +
  'restructur surveil killer withdrew arrang landscap devot christ truce kitchen homer relev regulatori massacr jane ' +
  'wrestl clai swing pole bat pride listen greatli turner classifi disappear provis oakland contin thick fierc shah ' +
  'southeastern lyric yourself autonom revers villa norman frame prefer ethiopia continent robin mill clock charli ' +
  'bernard occas venu fm policemen integr guidelin erupt rough wicket marathon victor legitim convoi inspect symptom ' +
  'risen properli ferri folk derbi preserv armstrong semifin guess hindu switch stuck yang der spy pierr mood ' +
  'franklin necessarili dynasti ourselv karl gotten todd et grace wore proceed temporarili anna indi tactic knock ' +
  'uniform historian judgment lucki closur wider sudanes donor prayer quebec belt tribut asylum metro earl plung ' +
  'pirat muhammad pga liberti dublin visual shirt tip collin ignor faction dubai lynch transmiss audio sudden hawaii ' +
  'cowboi parker cheap ivori tribe mad max mechan shelter shoe loos egg loyal sar elabor mph eager portland gonzalez ' +
  'copper nervou veto upris earliest uncertainti suburban uncl sole billboard surrend exact marc cream bori evan ' +
  'sand makeup fortun incorpor chao sieg virgin frozen versu twelv airwai crack ioc ronald strang diamond pc hide ' +
  'donat gingrich ibm sheikh martinez kremlin omar qatar mac hunter nomine regardless patriot rico stream coordin ' +
  'smooth cotton bone displac script enron retain autonomi silenc understood deriv reiter visa strain dy turmoil ' +
  'perspect wheat bradlei clinic tire boycott enhanc youngest belaru birmingham inmat graphic hostil orlando closest ' +
  'sad hate permit shall johnni predecessor taiwanes explan adjac assur repli lock milwauke sampl intellectu ' +
  'georgian privaci subsidi desper morocco ethic hungarian silent evacu murphi goldman refere frankfurt portfolio ' +
  'vacat everywher bail transact lifetim habitat mideast crop macedonia angola tale bonu charlott mysteri comeback ' +
  'breast southwestern hk warrant nanci radar gender algeria ridg extremist parallel ratio freez osama pete blew ' +
  'sheriff gear casino strongest postpon teammat deutsch enabl yemen plain giuliani anywai exclus mahmoud harsh ' +
  'disabl lopez tanzania riot berlusconi forev peso disclos multi intel therapi margaret cohen persuad jon cat odd ' +
  'lap rumsfeld cocain satisfi burden comparison manuel emphasi stanford funni chapel palestin distinguish homeless ' +
  'constitu reveng islamabad hah partial rebellion internation petersburg reign airbu bibl hassan pink indict ' +
  'expedit reluct aftermath cardin destin pregnant lesson terribl sean sprint examin embargo sub divorc bryant ' +
  'holocaust guantanamo somewher vocal nevada unveil similarli lion tommi phillip vaccin hugh turnout keith merg ' +
  'fatal steam luck notion rubber passion pere anticip beirut reviv footag load lab crazi bloomberg romanian stimulu ' +
  'incumb outdoor fda slovakia disciplin olmert substitut cousin judiciari diet citizenship powder mandela tenur bp ' +
  'psycholog ecuador hell grain kent nichola genet desk smuggl rob hat devast honda ho relai monument ted sweep ' +
  'muscl belong ambiti miner diana afterward drought dayton blind iaea tear reli calendar nt nicola dope wen ' +
  'protocol bet newcastl endors shadow jointli concentr explor jihad hometown nixon slide translat ideal finnish ' +
  'suspicion au collabor accur reid seal indigen sequenc mode vincent confront anymor slowdown albania edt pearl ' +
  'persian shield furnitur hung dee substanc volatil columnist somali uncertain firefight pure batteri acid sang ' +
  'dealt random ranch stall ibrahim zoo breakthrough frontier credibl amaz maritim tsunami chest plc archbishop ' +
  'mcdonald starter chees gambl offshor tougher divers buddhist admiss constantli silva arnold laura stern moreov ' +
  'barrier boundari neighbour undat subwai eagl plea frederick curb romant fantasi optim affili correspond merril ' +
  'civic bullet hunger excit cautiou hudson kenyan represent overtim evolut zambia reed modifi bread jordanian ' +
  'neutral rumor interfax madison skate schroeder portrai richardson timor rifl latino bull beneath ahmad paulo ' +
  'pepper proven eddi ahmadinejad bachelor danni sadr dioces rocki liter fa disarma emir indoor dub slight weaker ' +
  'signatur ammunit borough pursuit sophist nose kenneth craft dad topic deem barak offset retreat jennif ' +
  'nonetheless chad iv openli dprk nn joi brutal disc tremend registr breakfast wallac shortag hail horror triumph ' +
  'encount cinema mario patent azerbaijan unexpect surnam sum petit debri islamist elder rebuild haven sanchez bulk ' +
  'ivan secular lifestyl unidentifi slovenia spin forth nikkei eleven roster butler portrait frustrat liquid ' +
  'adventur refug cole fenc mixtur rent junta tibetan ahl concess fault nois brick enrich panama premium ucla ' +
  'junction watson mom leftist shrine honest confus stuart nebraska slump submarin flown perceiv flee holder ' +
  'discount mediev physician smile sheet businessmen amsterdam panic await adapt segment il sank painter experiment ' +
  'cult deposit jamaica distinct solidar government wherea scatter tonn oblig postal unfair ankl grandfath damascu ' +
  'pocket crystal demograph hardwar michel aviv ghana reactor scope somehow welsh motiv flash proce na merchant tens ' +
  'deeper prestigi automobil oliv ralph millennium inaugur juror hopefulli lloyd humor jurisdict quarterli prosper ' +
  'diplomaci cypriot dust istanbul denounc ounc atp pedro brave capita lightn compli mar cheaper overwhelm cloud ' +
  'extradit chocol thaksin nonprofit ferguson sacramento dominican pose spectacular kazakhstan spell quarterfin ' +
  'rider flame alfr cameron jefferson downturn bailout worn herald ottawa dirti raymond guidanc hagu katrina keen ' +
  'harrison interst warfar phrase hub lankan noon andr martial aaron reliabl richmond legendari wolf burst su miguel ' +
  'celtic girlfriend mart conced whenev till clan taxpay sorri wrap stronghold nurs banker excess accomplish brad ' +
  'fever remaind venezuelan eta characterist lin databas columbu domain spare willing endang incent watchdog mp ' +
  'chronicl seng diesel mate queensland glenn voivodeship mr overhaul predominantli indianapoli phenomenon supervis ' +
  'tyson instruct cope frequenc neil expel quest sacr doug ariel aziz fake symphoni pioneer sue magnitud lobbi ' +
  'runwai chemistri thirti cruz fisher broker consortium chan scholarship adequ montenegro standoff circul wal han ' +
  'copenhagen armor sullivan identif decre dr syndrom butter sung honorari mirror ethiopian criteria kuala brook ' +
  'arroyo cow roma finger seemingli favour ceil radiat montana henc hull troi duncan soar trainer soundtrack dictat ' +
  'adjust weaken foul dual stockholm character ballet firmli mathemat interpret oak machineri roberto brilliant leed ' +
  'syndic lisa cement undermin baptist basin warsaw paramilitari theft hitler compil cave lithuania toi bennett ac ' +
  'addition pragu lesser uss descent cleric kyi roadsid kofi bulgarian distant roh mini cubic nashvil pit levi grei ' +
  'blake trio epidem sergei autumn mumbai reward swift shake duo certifi yahoo yale contrari greenspan liberia gmina ' +
  'wet honour hike albright genr drill wise hebron strategist maliki steep sacrific coat bayern lyon dakota detect ' +
  'disord innov rid outer tag merkel widow unsuccess rabin pharmaceut guitarist pet loud voluntari costli guardian ' +
  'brokerag nascar highlight renown poem bottl baron quietli leonard schwarzenegg lumpur simultan depot contractor ' +
  'bolivia heavyweight ld roug devil bold bahrain hop emphas greenhous artifici underwai lama lone justin montgomeri ' +
  'mild hectar fragil suu pronounc courag monica oxygen steadili mortar warrior arrai oslo imprison roosevelt regret ' +
  'deck monasteri decreas freshman plaza oversight throne sworn hamid orient partisan unaccept linda rwandan fare ' +
  'kurd apec scenario tail withdrawn hugo vermont borrow admir suspici robust scrutini basqu impoverish romnei mud ' +
  'leon photographi unbeaten marijuana jeffrei chuck courtroom nobl complianc underli transform pen estonia banner ' +
  'ny layer poorli spill rafael horn teeth amongst kg upgrad rehabilit uruguai knick backup pot bristol accommod ' +
  'policeman jobless meal heaven subscrib nyt edinburgh blown ni koizumi dynam gregori notori rod lengthi dive ' +
  'hamburg sauc burma valencia luxembourg bruin thereaft prolifer mercuri bolton sen toxic button recruit perez ' +
  'slower ought mtv gallon collis trick alberto mansion advocaci veget congressman premiership instant holland ' +
  'ankara illustr tee tariff catherin plagu pickup sovereign advisor interfer pump freestyl strictli orbit lucr cafe ' +
  'bhutto que karadz harvest expertis gaug outskirt bali tune robertson harper mandatori juic gunfir manual abdel ' +
  'coca nowher outlet rabbi leather hybrid shorter sao randi perfectli cigarett mason taxi whilst chi halftim ' +
  'berkelei cry vari salvador atop slalom valid ingredi guatemala burundi tap pierc shipment abbei glori commod ' +
  'macao percept forgotten enthusiasm span delawar aristid marcu worship juventu sidelin propaganda inevit grab ' +
  'lehman benedict baht suitabl surprisingli vs bedroom underw rhetor poultri greet alic interact automak cambodian ' +
  'bryan textil forb fiji glasgow bolster owen anchor evolv kilogram karen casei birdi ministeri croat middai lung ' +
  'santo cdy bind teenag sail logo bailei wisdom bueno ruler inn tissu chess palmer provision narrowli spectrum ham ' +
  'libyan stamp unifi harold chilean ottoman breakawai nairobi dame breed jorg romanc batter alarm reynold buchanan ' +
  'knife dine latvia spa motorcycl helen classif plo karachi breach eurozon santiago passport outgo invad disclosur ' +
  'penn genuin recip stun yu freeli shenzhen acut administ thomson hart robberi fishermen chronic exclud sculptur ' +
  'harvei dish criticis nerv apolog ep serial sultan starr erect gibson shook drag cub rhythm realist raider ' +
  'ramallah sectarian conting migrat huang sailor tang abraham gen luke laugh drum sheffield burton hitter shaw ' +
  'compact dalai chef spotlight zair gram facilit soap merced agassi oval timet jacob bunch bow evalu angela dirt ' +
  'franco jess pine myer harass airplan joke guangdong kandahar jami freight crush ramo sampra cartoon cpc matur se ' +
  'leas tube heroin rubin retali sheep usag appreci javier tender altitud abduct telegram volleybal assad glad ' +
  'caution dragon memphi straw nicknam bacteria grandmoth ruin candidaci immin joan cavalri monopoli salmon diagnos ' +
  'burial shout ferrari pastor ruth uzbekistan nova ghost kah rebuilt canyon regain enclav embrac archiv incred ' +
  'filipino tragic moslem medvedev trademark immun martha precis java math stomach gilbert inherit decor penc slot ' +
  'rica anxieti implic inventori shakespear bargain grip meantim downhil mitsubishi schumach pois tide anwar skeptic ' +
  'impeach leaf nee altogeth automot weigh spur viktor shatter flexibl sandi slave migrant prescript monster ' +
  'antitrust loyalti supplier entiti monk jungl keeper wholesal cellular henderson prohibit gestur sharif demolish ' +
  'grid dale obstacl everydai merit wartim ail racism spencer ambit elli wade lieberman mess sack algerian preciou ' +
  'scorer mous arctic proclaim lodg aceh angl aerospac hebrew consent brent holm usc transmit epic bmw aol cola exce ' +
  'proport fifteen grenad kmt garag kabila congreg luca kate dell dj float slobodan quartet superintend surgeon ' +
  'armenian mob tan biologi pork ear nadal blog pale pipe purpl poorest logic tomb claud potter writethru curti ' +
  'alberta lender stir iceland justifi bt basement rupiah loser wellington fiber furthermor ami outrag sinn ' +
  'courthous hungri deliber albani rescuer renaiss pradesh bike nissan espn grandson victorian bout pilgrim spectat ' +
  'coin haitian multin ringgit carrol bronco walt hood baltic tass midwest gabriel scare clerk enrol shy hedg cabin ' +
  'josh lotteri bath mahathir resumpt niger companion hammer gospel deserv sach nicol invent julia riski dome ' +
  'herbert zhu duck ehud lethal putt contend jeremi overse recreat livestock barn fernandez hernandez elev anthrax ' +
  'intensifi pleasur cameroon fifti dairi coxnet baseman intact hondura blockad slain unnam countrysid calcul ' +
  'compris workshop dpp mikhail revolt sympathi recognis marco rotat wive fidel cm servant anaheim diabet trace ' +
  'hewitt setback timothi steal absent hutu oral colombo punch johannesburg healthcar sino undergo kiss idaho ' +
  'terrain rubbl safer auckland khartoum slate princeton laurent reservoir belfast crawford fantast alik therebi ' +
  'minneapoli joel icon itar digniti nake norfolk trinidad bradi khmer unhappi yorkshir minim lanc timber dispatch ' +
  'rahman carol rap suharto intersect fulfil interven hook rivalri mourn walsh grandchildren hardlin rbi exceed ' +
  'wrongdo nathan tenth gerald mozambiqu deer cake kenni strand jong enact sink hei blaze cartel lisbon janet ' +
  'apartheid toler hardest ash header secretli dissolv unemploi certif endem moodi hopkin leak derek sooner basket ' +
  'nephew bipartisan unoffici rental unanim nearest recast choru memo audit pregnanc minu alter persist uae creditor ' +
  'laser postseason gunman ugandan scout swap boulevard armenia reopen fischer wei aggreg landslid rand dc narr ' +
  'eldest sander paraguai choir statut hariri christi showdown variat input patienc epa leo ultra server bah ai ' +
  'liabil classroom drummer venic recipi lu outright atroc seller florenc boxer ugli pour react bowler curriculum ' +
  'tunisia profess sterl default dioxid fein newton mbeki breakdown heighten rhode cure disk easter rupe jewelri woe ' +
  'arch wari delic midwai slim outlin ecb heir refineri statesman breath descend reliev winston seminar mah ronaldo ' +
  'sin ram miracl supervisor kohl geograph menu brisban lineback slaveri pant talli snap semiconductor haul loop ' +
  'havana tier mogadishu mauric claus ltd qualif excus forti aerial jam echo willi lit balkan overturn flour relax ' +
  'tumbl alpin doctrin toss ltte warehous shark moth pa dolphin astronaut soup transpar colour pupil lah anxiou ' +
  'seneg renault slid glen wta boyfriend airstrik flavor bombai launder decent infant grove lightli overview silicon ' +
  'reno batsman presum locker remind sergeant adelaid instabl rilei confeder shame felix prefectur monaco rodham ' +
  'platinum triniti solomon tent lean respiratori reloc garbag caucu prai webb condoleezza unpopular hp bronx ' +
  'facebook typhoon upbeat uncov thanksgiv icc dissid specifi inland overhead shane alien kyoto ensembl peruvian ' +
  'ritual sheik confess statewid halfwai download andrea skipper sanctuari magnet interrupt yah youtub paramount rip ' +
  'solana creator summon bore warplan fluid aluminum medalist idol viabl marseil julian expir assert punk specialti ' +
  'checkpoint stole likud jacket gase pkk galaxi tanker notr harmoni upheld alumni lover mafia stark consciou bean ' +
  'gloria bogei butterfli swine raul pin amazon lazio inadequ mi adrian bicycl bloodsh litig sequel peacefulli ' +
  'shootout beckham harbour palin tin depict archaeolog amp stiff unilater citigroup thirteen dri midst smallest ' +
  'grammi dividend hun payrol conductor lynn ss fli bee calori confin racist farc favourit elvi brett kiev hilton ' +
  'lima barrack ryder allan wagner firearm tran runoff plaintiff liver corridor davenport cluster layoff zagreb ' +
  'traci meyer carv podium cliff supermarket juvenil overwhelmingli intermedi delight navig malcolm medicaid compel ' +
  'diamet deport alpha cyclon zurich coleman spacecraft groceri vi airborn volcano klein twist ow trash peer dig ' +
  'dancer lou roddick richest horizon beverli ellen lao ty releg proposit basra satisfact moo worthi theatric hawk ' +
  'dear prone telegraph peterson winger dhaka disarm oath ab fallujah sah alloc metric igor candi heel torch mir fcc ' +
  'moroccan consolid ransom silk restraint amman profound eugen kuwaiti conscious mercantil sword divin acquit ' +
  'marketplac turk prolong seminari unnecessari smash opt philipp ana serena flagship undertaken portsmouth ' +
  'hemispher mongolia piraci est rachel guild disastr dump bia rainfal overthrow acceler dictatorship equat gandhi ' +
  'wilder dispos trailer bonus newman biden arlington yemeni charit ramirez subcommitte chat shopper ismail floyd ' +
  'yeah circu con doha arbitr speedwai marion mccarthi crise clergi porter lewinski supposedli truste spite turf ' +
  'kirk manor bruno everton burk tottenham sichuan penni calgari steer ricardo ricki undergradu memor meaning spike ' +
  'vertic es grozni pataki sake kidnei disrupt bubbl reunion deng escort hbo battlefield ge upward cannon pleasant ' +
  'edmonton vacant morrison nightmar missionari coke farther facto newport boot merchandis kurt koh francoi prophet ' +
  'enlist den drunk lawn magistr theologi stricken newest cholesterol monarchi insuffici observatori mask inabl gym ' +
  'moss lesbian wash lesli ferdinand filmmak confidenti ki axi jacki grate hamlet patch ambush elliott voyag consul ' +
  'bashir insight wreckag hander reinforc turnaround toppl belov ba cal hatr ideolog afc ravag bent falcon sprawl ' +
  'interrog contamin yearli lunar ft hint habit garrison tyler episcop patricia thriller shallow ivanov pullout ' +
  'louis roland grim acclaim nah murdoch hay stupid goali offend bethlehem absorb ree scrap ir berth slaughter ' +
  'novelist buck panther log unhcr griffin blackburn locomot garlic sunshin datafil accuraci poster rage treasur ' +
  'hosni manuscript aung booth betti graviti len mee leap geolog forbidden workforc frenchman chop felip renov ' +
  'diagnosi hurdl fossil screenplai teaspoon biblic zhou edgar unexpectedli logist khatami nicaragua oven behaviour ' +
  'hanoi heal mighti catcher madonna pct testament workplac goodwil durham notifi monarch abolish tomato inclus ' +
  'sergio turin throat reunif forthcom guilt accident thoroughli oracl particl blend embarrass fitzgerald pond curv ' +
  'sebastian deadlock umbrella forg layout ibn stint valentin darren kai lure punjab propel gibb christin furiou ' +
  'fisheri unawar variabl dip chung tendenc bernank bounc sixteen instructor parol paradis sluggish entrepreneur xi ' +
  'prodi relianc enthusiast downward stuttgart newark barnei homeown probat freeman drc tongu likewis beam raf dodg ' +
  'bang lighter methodist yacht perth inappropri dock fabric ambul ratifi collar confisc nutrit scream outspoken rah ' +
  'blank reconnaiss ulster firework inject clue wong sponsorship pie robot brush cherri mediat papua brink ' +
  'jacksonvil congoles mosul hydrogen pervez guangzhou bend artifact cdp fujimori fiat disband comedian lectur whale ' +
  'showcas curfew carpet leicest broadli anc trent assumpt astro tablespoon berri gao anglican faa lemon rode bite ' +
  'vacuum jenkin mentor wyom eleph unspecifi subtl marvel fraction vintag smell grammar ming kumar samsung roc ' +
  'tighten marbl clemen erdogan mont kidnapp vendor disambigu plateau busch kyrgyzstan ashlei outfit volkswagen ' +
  'patterson fold creatur wipe essenc poison johnston lott carei eritrea prematur cardiff grief unif pizza ' +
  'voluntarili disturb torr likelihood estrada pianist jintao bankrupt brass bribe conceiv molecular xinjiang casual ' +
  'ashcroft drain newer jin wherev slash merci fourteen avalanch backdrop luther herein jessica finest scoreboard ' +
  'contenti sibl beatl bengal taint mickei becker kyle carniv namibia durat franz pistol eleg brotherhood tucker ' +
  'exhaust triangl ub vajpaye environmentalist militiamen memorandum cage provok potato deadliest kobe malta slogan ' +
  'sheer fortress bypass kit benefici carolin marsh bordeaux anthem fleme dot caucasu sodium strauss kahn malaria ' +
  'salem pablo credenti skull colt pv bathroom extinct snake bizarr dana seeker rampant syracus outlaw bless boucher ' +
  'aros matrix billionair emili diari rim hingi feat recount buddi arc elena privileg macedonian unincorpor ramadan ' +
  'essai forestri curiou optic forens oman oriol yushchenko alexandria lindsai canon umpir norton cheng threshold ' +
  'tuition ballist portabl bundesliga indefinit prototyp boo whoever patron denial buzz evangel kph pig napl batch ' +
  'exam dug fdch ouster tsvangirai salad pile collector okinawa enzym interfac mclaren rivera cart songwrit fletcher ' +
  'otto click lahor farewel blunt aunt deton hoffman malawi catalog archdioces fugit pelosi crunch thorough sherman ' +
  'fog ernest gp psychiatr madagascar backer washn instantli glacier sympathet intercept dylan myth applaus hartford ' +
  'boutro exempt philosoph induct louisvil insect mickelson flaw systemat donna dian preced hui beck isaac circular ' +
  'helsinki fur albeit osaka rosa costum prei carnegi disciplinari kurdistan philli gainer exot legitimaci safeguard ' +
  'janeiro unconstitut nash postwar flesh spaniard expuls clinch placement conveni unsuccessfulli airfield toughest ' +
  'mapl budapest misconduct verg urgenc tightli seizur tung hm sect nintendo trek geniu memoir render wrist linear ' +
  'hyundai toledo sophomor plantat narcot outnumb slope elbow conjunct escal honei quantiti gatewai afl volcan essex ' +
  'nielsen newt cruel linger endless collegi promptli hamper herman verbal terminu steeler imam carpent influenza id ' +
  'youngster canberra align proxim nest malon nichol bleed dissent eduardo quantum canton nordic roller dose chiang ' +
  'multimedia ink zimbabwean briberi transplant gonzal klau puck mound dens jerom shaken vers mileston folei ei ' +
  'fellowship embattl fraser amir packer porto andersen carr georgetown charm pb plight expo explicit plug bradford ' +
  'para hampton whip demis catastroph gerhard riyadh schmidt stimul nut shin hatch rudolph overlook uncomfort aw ' +
  'radioact churchil irregular hsbc formid jo mae npc jung moratorium stab mali embark readili bours rao communiqu ' +
  'necess petti quinn persecut chevrolet mao gothic milton drown autobiographi zemin hasan slai pilgrimag quota stan ' +
  'bulletin clipper premis disagre restart rican wreck trunk knockout cornel dong mose rochest mvp lpga sayyaf ' +
  'southampton airspac destini thrust balloon bake feast rift cork shawn trauma sprai unrel remnant yi dixon legion ' +
  'strap emmi lockhe gul vagu beta richter ji tore clearanc mice parma andrei prostitut scotia roundup verifi advers ' +
  'pinch heath pandem loot sandra fallout lobbyist com pad bacon intim refrain abstract theodor atletico squeez ' +
  'shrink theolog intimid surgic augusta dimens foe endur synagogu sunset springfield glanc jake thermal lago alonso ' +
  'westminst kuh clair artwork affirm polar hijack urib obasanjo woo mortal unicef teresa finalist reaffirm conven ' +
  'cheer handov tutsi bust unlimit explicitli aston leisur tornado mcveigh undisclos crater marlin shui bride ' +
  'madelein hussain scari wolv crane champagn rainbow chant conscienc maverick chin horribl arabian millionair ' +
  'antarct boast espionag lamb fielder giovanni suzuki swiftli jockei disagr dire correctli conglomer rapper sore ' +
  'backward acoust aborigin harlem flip beth keyboard weird bremen variant carson grill salvag macau mahmud brunei ' +
  'monro tajikistan whitman freddi secretariat hai coral superstar supplement sofia osc shimon fundamentalist bunker ' +
  'exploit loom tabloid dmitri influx apollo smoothli treason specter campus briton rey dictionari shepherd ' +
  'hashimoto prop liquor moh pinochet irrig liaison fea recur theoret exterior fusion saga infecti psychologist ' +
  'eaten frankli chester twitter shutdown shannon fundrais mann ossetia herzegovina min countless caraca helm ensu ' +
  'shaki commut maiden preseason superb luci malik mahdi sitcom preston defianc deterior skip bombard processor ' +
  'gbagbo sabah scenic mladic cop plutonium frost contributor patriarch llc cdc vocalist roonei archipelago isl ' +
  'indirect polo addict ridicul fu kingston webber gomez ecolog nightclub pub canterburi captiv auburn ordain mel ' +
  'rover weslei trump motorola emma underwat makeshift pardon caretak infam brandon edmund worsen unwil vicent ' +
  'obscur savag destroy taxat ancestor playstat wholli fri zhao joyc vike subprim packard diminish impass xu toe ' +
  'secreci downgrad holbrook brunswick shelv gong fra homicid salvat napoleon whitnei harar erik mobutu slice slovak ' +
  'elbaradei roth td srebrenica stuf jazeera sunk bucharest accordingli revel nokia undercov lp wheelchair ' +
  'multilater kemp ur norm deceas baldwin levin diaz phelp vernon mit rein sniper paula charleston clubhous sara ' +
  'broadband pavilion underneath backlash gymnast golan centimet peng byzantin ridden lang spinner literaci nike ' +
  'marina whereabout junk rebecca browser hick duma kee incomplet ajax unesco penguin rashid prestig reunit warship ' +
  'compatriot videotap repress demolit shelf pave dental himalayan lifelong copa fade condol pivot rogu brigadi ' +
  'thumb ayatollah chernomyrdin dunn sunderland prairi pill opium thunder realm reorgan durabl logan greenpeac ' +
  'banana cann fe najaf pornographi violin somerset cunningham woodward gazprom saleh juliu alain glimps te windsor ' +
  'friedman edwin rita gentl cone aig calderon eighteen annex playwright leverag fragment mislead abruptli cologn ' +
  'hansen commenc surpass freewai conquest nasti goddess conni commemor accumul rockefel tributari ftse neo vista ' +
  'curat flyer distress shrimp rat gardner vicin lithuanian depos grower cuisin hardi improp guru bother glove ' +
  'overshadow emotion vault stranger presbyterian silli laptop damon muster witch defenseman gerard angolan judi ' +
  'hyde arguabl yao bullpen sedan plymouth builder cultiv reuter aris lara spokesperson collid ditch hayden ' +
  'bureaucraci travi discharg avert dali sabotag nablu eros pri berger blade sour dialect byron feud ebai petrol ' +
  'pneumonia customari immens illicit discontinu shortstop pitt amr toilet simmon scoreless benson moldova papal ' +
  'boyd unauthor goodby zarqawi sporad stefan harrington feloni clement merck williamson divert virtu telescop salli ' +
  'desktop spun dax clara dash anatolia onion bahama silvio trevor watt vinc birthplac newsweek rug abid woodi famin ' +
  'weaver ih farmland joshua reminisc quo henin accent deportivo upsid reconsid ration wan olivi bayer nile spear ' +
  'fanci provoc mo butt bermuda overli daytim overcam padr neighbourhood chaotic archer terrif helmet potent ' +
  'protestor bug tycoon brake burnt yitzhak appetit barber aspir resembl shower clip dominiqu underscor donovan ' +
  'extract invis expenditur anytim homemad whistl exodu redskin undertak curtain censorship nepali strife asteroid ' +
  'hormon rope davidson hazard bo repeal servicemen oversaw irv clever buddhism powerhous widen clarifi kathleen ' +
  'consol schneider anton cockpit tighter rig homosexu mg punit cab fortifi sussex ramon newslett martyr fring ' +
  'celsiu sixti yangon dwight peasant remak blanket francesco nl waco unstabl garner spiral laureat fountain granit ' +
  'stapl kirkuk toulous lula convei vinyl breakup buildup roadmap abund nowadai conrad reef predat stalin ' +
  'bangladeshi ratif pulp tumor viciou undef intention defunct morton cleanup charlton scratch fleischer authent ' +
  'pier chee dorothi webster mgm buffer chapman mci diver obes clarenc rodnei fulham applianc wilkinson ' +
  'authoritarian loyalist liga preparatori sur paus altar outfield blueprint coffin cri deborah vigor beard bian ' +
  'riversid modul akbar darwin assail gil pageant repai mitch receipt macdonald primit drastic noh lien ortiz clad ' +
  'marti ethanol prolif erni byrd anni ruiz salomon hewlett armour cottag allei swan pavel amanda plummet daschl ' +
  'mcclellan saskatchewan shorten poker hank graft johan sensat sweat fatigu nam chandler joei greenwich spate deaf ' +
  'void wagon flora zuma chairwoman lionel ahn deter seldom fairi nacion magnific propon graph lauren kinshasa nich ' +
  'monkei besieg kindergarten exxon lightweight titan lutheran gentli meteorolog cholera mega bud goh julio foremost ' +
  'jamal steroid inflict technician fuller prevail halifax torpedo dismantl wilhelm busiest xvi lim lancashir anita ' +
  'configur contempt auster spi liner importantli paulson moist kerala judaism thiev diploma truman thesi mock ' +
  'auditorium vector blockbust snail awkward hamstr staffer mammal ernst sutton mesa larva curri wigan dawson brewer ' +
  'bogota devis barrag wolfgang yan wendi spree endow tenant timelin fork alzheim haa mecca spider embed virus payn ' +
  'sear clr buyout luggag isaf nickel relentless mistaken maxwel kaohsiung upscal tianjin wah amin tuberculosi ' +
  'stephani ing commando yuri saakashvili incept calib toma deepen xavier sting rudd neglect shortfal lent sr ' +
  'manitoba unbeliev refin beverag heavier pristina parcel unleash mccartnei sanit paralyz filter doom compat ' +
  'bassist badminton handsom geoff sphere enlarg botswana theorem cooki perkin coastlin cylind grape lukashenko ' +
  'lancast eva mack beast speedi autom shooter oblast rupert eng surrei katherin ipo pyramid biotechnolog ' +
  'distributor reev smuggler mueller topix shade highland estonian tout famous bloom siemen mytholog iphon ager ' +
  'barrett anglo centrist daytona middlesbrough sidnei cord stripe moussa megawati hierarchi raini discourag matern ' +
  'bavaria molecul goodman fin verizon tah woodland edison width inclin vaughan cocoa hottest gerri jupit hollow ' +
  'hindi abbott gubernatori rever oecd samoa earnhardt everett marxist bologna weber volvo yorker shutout dortmund ' +
  'uncommon disqualifi bernstein una chun zambian fargo analyz hefti restiv batman togo champ phd procur wildli ' +
  'perot exagger planner swimmer nottingham wrestler applaud accredit clout perpetr abkhazia unconsci saeed cane ' +
  'apparel etern depriv carlton limeston complement friedrich undergon buc shine paso ying populist lumber meltdown ' +
  'unita feminist arson ampl thrill crescent retire synthet burmes johann vampir bolt sexi motto maoist pearson ' +
  'marino robbi bonn defiant smoker grandpar surf horizont offseason kraft affluent slick fieri sumatra outpost ' +
  'constraint lighthous undersecretari fledgl salesman accessori veterinari courtesi algier bitterli cornerback minh ' +
  'humbl hawaiian schwartz induc crisp motorist weari scan nasser newcom organiz doyl specimen reformist lennon ' +
  'gonna marilyn khale replai sevilla suffolk feedback aberdeen snyder palermo poorer impli dissolut worcest angrili ' +
  'purs hypothesi underlin pretax arbitrari loung emmanuel brighton conquer barclai halloween ghali cisco ' +
  'counterterror lambert compulsori kuchma fixtur undoubtedli strikeout kyodo medina injunct friction yuko tripoli ' +
  'manga rove judith smithsonian banco outreach flurri apiec portray alexandra vanguard roch alp lorenzo kaczynski ' +
  'furi bihac stoke perenni nz kronor clijster tbilisi melodi cocktail notebook prescrib miseri indirectli unarm ' +
  'foil geoffrei allison vaughn breweri reckless gramm gill micro stalem dhabi sincer wizard softbal whitewat ' +
  'philharmon vii lash liberian mustafa charger dilemma nail lip gastropod jenin khalid nippon benz earnest libbi os ' +
  'homag unpaid thrive rudi interchang prudenti winnipeg pal brew quarantin marvin ribbon eclips jiabao subtrop ' +
  'hearst emigr sketch waziristan omaha sensor ms irrespons baton mint twentieth fool hogan vollei lotu portal ' +
  'romano autopsi seasid strasbourg itun reassur buddha spitzer eh allegi veloc cedar heroic gujarat bodyguard ' +
  'inscript valv hale reproduct burger justif piston calvin seafood nadu vanish sele sicili khamenei ion thornton ' +
  'daylight dusti ce funk med beit kuomintang chu lindsei amtrak doll jen jeep prostat preview email lexington dare ' +
  'jammu barton raja olson reich nguyen fraudul frog licenc cao puzzl novak jenni certainti slept forehand tallest ' +
  'sculptor thigh stack rigor seventeen shaft dispers fowler impend fist midland elus aznar gibraltar martina ' +
  'expresswai trilogi herb charismat abuja hd goldberg fascin baggag stair swai pharmaci cleaner kati evenli coincid ' +
  'grasp rafah jumper wool atlanti savvi weiss spawn darl lavish accustom netscap resent sami fertil vol irwin ' +
  'vitamin cesar kibaki domingo hee jill fahrenheit adb dismal rasmussen pulitz insert daimlerchrysl empress marker ' +
  'shirlei zhejiang sorenstam devon boca citat linux dodd jamaican ancestri subdu pg sharapova absurd cognit ordeal ' +
  'bundesbank atla courtyard verif rabbit scrambl genom passiv sewag reinstat ventura incorrect unpredict raven ' +
  'medlei happili compaq undecid drainag deregul cho scarc antarctica petraeu crippl drake welch mccurri boycot ' +
  'fractur gutierrez unfairli psychiatrist fujian vera slap turkmenistan shaun cheat warlord nod randolph mourner ' +
  'frighten haunt adolf lavrov auxiliari salim staunch telekom zia guillermo belmont warhead bnp hanson recycl arrow ' +
  'orchestr iaaf rossi apparatu christina por allawi manipul compass alma bye analog icrc leonardo piazza hawkin ' +
  'jona cruiser tuna rene shandong potteri hancock und bleak leigh quell dial djokov interv bushel envis maneuv ' +
  'clayton somedai phnom oiler nonsens swat holli sociolog weld inconsist obsess rom vale algorithm er gala crusad ' +
  'walton screenwrit sinai quicker remedi saturn sandwich jp corps crest beetl ineffect pasta va bred garment reggi ' +
  'curs kostunica vibrant uzbek ernesto runawai pratt griffith tucson bertrand wenger rutger yoo nugget onward debra ' +
  'rubi lowel counselor golfer blitz conceal mcgwire facial bedford waterfront calcutta kathi substant cornwal tenor ' +
  'stockpil narrat koo relic worldcom peshawar moreno plaqu koch porsch museveni perimet puls unavail emerson canva ' +
  'clone reelect despair soda crow kamal fullback defi salon aqsa eli tricki outcri mccormack suiss sc stearn kane ' +
  'heather vivid superman karim modif moussaoui faso carmen nader genoa wfp aka statehood kickoff asleep tanzanian ' +
  'spous cuomo laughter spice evas texan digest imageri johansson krishna intrigu schumer rigid sidewalk qian shi ' +
  'centerpiec mastermind hyun sahara capsul antibiot maya xbox nicholson stunt tiananmen aggrav mozart kathmandu ' +
  'beneficiari fanni zapatero mcgrath melissa yangtz irvin urin fiorentina mayo ldp paramet bach shipyard gameplai ' +
  'hal carriag voltag hanov kodak ml rex stein viral liabl srinagar spinal jeopardi punt practition shea protagonist ' +
  'closet cooler retriev fry fratern barbado stumbl ballpark xxx uphold ironi symposium alto paolo pacer nabil ' +
  'baroqu garrett duel flore blix elia proxi ashor kidd berkshir incurs stain stringent aden satisfactori subscript ' +
  'colon basel yong seahawk preval burkina oz discont czechoslovakia insult pont scot eriksson ladder disco kean ' +
  'cyber thatcher kaiser pak watersh yonhap butcher dough pepsi goran satur defus stevenson phantom baylor pna baath ' +
  'guerrero miniatur caucus demo stade unlaw barroso excerpt bate envelop eisenhow prejudic penh bangalor freshwat ' +
  'hurl kerr caspian turbul holyfield workout beacon groin newswir yunnan discographi gymnasium nfc hiroshima lime ' +
  'warmer mayer amus miser registri alvaro covet nec badg daunt thame hello rumour tina vocat rampag candl couch ' +
  'drunken deed thorp chevron parson mcdonnel knox hannah randal pfizer sy bauer havoc itv epicent daddi md yoga ' +
  'uneasi newfoundland evolutionari playboi mascot gadhafi mcconnel latitud entourag withstand policymak liang ' +
  'yevgeni nigel withheld boil cpi soo offspr latvian prose';
