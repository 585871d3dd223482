/** Verbs that only report that something was said; one for another changes nothing (English, folded, all forms used). */
export const NEUTRAL_SAYING: ReadonlySet<string> = new Set(
  (
    'say says said saying state states stated stating tell tells told telling add adds added adding note notes noted noting ' +
    'remark remarks remarked remarking comment comments commented explain explains explained explaining report reports ' +
    'reported reporting write writes wrote written announce announces announced announcing declare declares declared ' +
    'declaring mention mentions mentioned observe observes observed reply replies replied respond responds responded answer ' +
    'answered continue continued recall recalled recalls describe described describes describing testify testified ' +
    'testifies tweet tweeted tweets post posted posts stress stressed stresses stressing emphasize emphasized emphasizes ' +
    'emphasizing insist insisted insists insisting argue argued argues arguing warn warned warns warning suggest suggested ' +
    'suggests point pointed pointing points conclude concluded concludes assert asserted asserts maintain maintained ' +
    'maintains reiterate reiterated repeat repeated quip quipped joke joked call called urge urged ask asked asks ' +
    'estimate estimated estimates predict predicted predicts believe believes'
  ).split(' '),
);

/** Verbs that also judge what was said: doubt it ("claimed"), or take it for an admission. */
export const LOADED_SAYING: ReadonlySet<string> = new Set(
  (
    'claim claims claimed claiming allege alleges alleged alleging admit admits admitted admitting concede concedes conceded ' +
    'conceding confess confesses confessed confessing boast boasts boasted boasting rant ranted lie lied purport purported ' +
    'pretend pretended brag bragged complain complains complained complaining whine whined rage raged'
  ).split(' '),
);

/** The core verbs of speech: a name right before or after one of them is who speaks. */
export const SPEAKING: ReadonlySet<string> = new Set(
  (
    'say says said tell tells told state states stated add adds added remark remarks remarked write writes wrote note notes ' +
    'noted comment commented explain explained announce announced declare declared reply replied respond responded insist ' +
    'insisted argue argued warn warned claim claims claimed admit admitted concede conceded recall recalled tweeted testified ' +
    'acknowledged stressed continued observed'
  ).split(' '),
);

/** Forms of them that stand in an attribution ("he said", "officials say"), not in an order or a plan ("will write"). */
export const ATTRIBUTING: ReadonlySet<string> = new Set(
  (
    'say says said tells told states stated adds added remarked writes wrote noted notes commented explained announced declared replied ' +
    'responded insisted insists argued argues warned warns claimed claims admitted conceded recalled tweeted testified acknowledged stressed ' +
    'observed reported reports concluded estimated estimates'
  ).split(' '),
);

/** Verbs that state something of their own where who states it stands before them and the statement behind ("Experts believe the …"). */
export const STATING: ReadonlySet<string> = new Set(
  (
    'find finds found allege alleges alleged believe believes believed argue claim insist conclude maintain maintains maintained contend ' +
    'contends contended suspect suspects suspected think thinks thought'
  ).split(' '),
);

/** Verbs that do so only with "that" behind them, or where the statement stands before ("The video shows a man"). */
export const STATING_THAT: ReadonlySet<string> = new Set(
  'show shows showed suggest suggests suggested indicate indicates indicated reveal reveals revealed warn note estimate report write'.split(
    ' ',
  ),
);

/** Nouns and verbs of frames without a verb of speech ("in the words of", "by its own account", "what he calls"). */
export const FRAMING: ReadonlySet<string> = new Set(
  (
    'words view views opinion judgment estimation estimate estimates eyes account admission reckoning figures call calls called ' +
    'describe describes described'
  ).split(' '),
);

/** Who speaks without a name. Words of one group stand for one another; of two groups they do not. */
export const UNNAMED_SPEAKERS: readonly (readonly string[])[] = [
  'official officials authority authorities government administration',
  'aide aides adviser advisers advisor advisors staffer staffers strategist strategists',
  'source sources insider insiders person people',
  'report study survey poll research analysis paper document documents data figures statistics findings statement record records filing complaint letter memo',
  'newspaper newspapers website blog magazine network media news broadcaster agency',
  'user users customer customers',
  'student students pupil pupils',
  'survivor survivors victim victims',
  'diplomat diplomats ambassador envoy envoys',
  'agent agents',
  'worker workers employee employees staff',
  'police officer officers constable detectives investigators',
  'witness witnesses bystanders onlookers',
  'resident residents neighbor neighbors locals villagers townspeople',
  'doctor doctors physician physicians hospital hospitals clinic clinics medic medics paramedic paramedics',
  'lawyer lawyers attorney attorneys counsel solicitor solicitors barrister barristers',
  'prosecutor prosecutors',
  'judge judges court tribunal',
  'mayor mayors',
  'minister ministers ministry',
  'president presidents',
  'governor governors',
  'senator senators lawmaker lawmakers legislator legislators congressman congresswoman',
  'spokesman spokeswoman spokesperson spokesmen',
  'company companies firm executive executives',
  'historian historians',
  'researcher researchers scientist scientists academic academics professor',
  'expert experts analyst analysts economist economists',
  'activist activists campaigner campaigners protester protesters demonstrators',
  'critic critics opponent opponents',
  'supporter supporters backer backers',
  'army military soldiers soldier commander commanders',
  'rebel rebels insurgents militants',
  'union unions',
  'teacher teachers educator educators',
  'farmer farmers grower growers',
  'retailer retailers shopkeeper shopkeepers',
  'driver drivers motorist motorists',
  'father mother parents family relatives brother sister',
].map((group) => group.split(' '));

/** Words that stand for someone named elsewhere. */
export const PRONOUNS: ReadonlySet<string> = new Set('he she they it we i you who'.split(' '));
