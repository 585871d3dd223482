/** A news agency, picture agency or press-release wire, and the names by which pages credit it. */
export type Agency = {
  /** The one name under which it is reported. */
  readonly name: string;
  readonly kind: 'agency' | 'release' | 'picture';
  /** Names that mean the agency wherever they stand (also written in capitals). */
  readonly names: readonly string[];
  /** Abbreviations and names that also mean something else: believed in credit lines and after "told", never alone. */
  readonly short?: readonly string[];
  /** Its own hosts, without "www.". */
  readonly hosts?: readonly string[];
};

const agency = (name: string, names: string, short = '', hosts = ''): Agency =>
  entry('agency', name, names, short, hosts);
const release = (name: string, names: string, hosts = ''): Agency => entry('release', name, names, '', hosts);
const picture = (name: string, names: string, short = ''): Agency => entry('picture', name, names, short, '');

function entry(kind: Agency['kind'], name: string, names: string, short: string, hosts: string): Agency {
  const list = (s: string) => s.split('|').filter(Boolean);
  return { name, kind, names: [name, ...list(names)], short: list(short), hosts: list(hosts) };
}

/**
 * The agencies of the world that newspapers credit by name: members of the European Alliance of News Agencies, of OANA
 * and FANA, the three global ones, and the press-release wires. Invented or unlisted agencies are caught by pattern.
 */
export const AGENCIES: readonly Agency[] = [
  agency(
    'Associated Press',
    'أسوشيتد برس|اسوشيتد برس|أسوشييتد برس|الأسوشيتد برس|Ассошиэйтед Пресс|美联社|美聯社|AP通信|AP통신',
    'AP|А.П.',
    'apnews.com|ap.org',
  ),
  agency('Reuters', 'Thomson Reuters|رويترز|Рейтер|Рейтерс|路透社|路透|ロイター|로이터', '', 'reuters.com'),
  agency(
    'AFP',
    'Agence France-Presse|Agence France Presse|أ ف ب|أ.ف.ب|ا ف ب|وكالة فرانس برس|فرانس برس|Франс Пресс|法新社|AFP通信|AFP時事|AFP통신',
    '',
    'afp.com',
  ),
  agency(
    'dpa',
    'Deutsche Presse-Agentur|Deutschen Presse-Agentur|Deutsche Presse Agentur|وكالة الأنباء الألمانية|د ب أ',
    'DPA',
    'dpa.com|dpa-international.com',
  ),
  agency('ANSA', 'Agenzia ANSA|Ansa', '', 'ansa.it'),
  agency('EFE', 'Agencia EFE|Agencia Efe', 'Efe', 'efe.com'),
  agency('TASS', 'ITAR-TASS|ТАСС|ИТАР-ТАСС|Tass|تاس', '', 'tass.com|tass.ru'),
  agency('RIA Novosti', 'РИА Новости', 'RIA', 'ria.ru'),
  agency('Interfax', 'Интерфакс', '', 'interfax.ru|interfax.com'),
  agency('Xinhua', 'Xinhua News Agency|新华社|新華社|شينخوا|Синьхуа', '', 'xinhuanet.com|news.cn'),
  agency('China News Service', '中新社|中国新闻网', 'CNS', 'chinanews.com'),
  agency('Kyodo', 'Kyodo News|共同通信', '', 'kyodonews.net|kyodonews.jp'),
  agency('Jiji Press', '時事通信', 'Jiji', 'jiji.com'),
  agency('PTI', 'Press Trust of India|पीटीआई', '', 'ptinews.com'),
  agency('ANI', 'Asian News International', 'ANI', 'aninews.in'),
  agency('IANS', 'Indo-Asian News Service', '', 'ians.in'),
  agency('Yonhap', 'Yonhap News Agency|연합뉴스', '', 'yna.co.kr|yonhapnews.co.kr'),
  agency('PA Media', 'Press Association|PA news agency|PA News Agency', 'PA', 'pa.media'),
  agency('AAP', 'Australian Associated Press', 'AAP', 'aap.com.au'),
  agency('Canadian Press', 'La Presse Canadienne|Presse canadienne', 'CP', 'thecanadianpress.com'),
  agency('UPI', 'United Press International', '', 'upi.com'),
  agency('Bloomberg', 'Bloomberg News', 'Bloomberg', 'bloomberg.com'),
  agency('Dow Jones Newswires', 'Dow Jones Newswire', '', ''),
  agency('Anadolu', 'Anadolu Agency|Anadolu Ajansı|Anadolu Agentur|الأناضول', 'AA', 'aa.com.tr'),
  agency('DHA', 'Demirören Haber Ajansı', 'DHA', 'dha.com.tr'),
  agency('İHA', 'İhlas Haber Ajansı', 'İHA|IHA', 'iha.com.tr'),
  agency('MENA', 'Middle East News Agency|وكالة أنباء الشرق الأوسط|أ ش أ', 'MENA', ''),
  agency('WAFA', 'وكالة وفا', 'WAFA|Wafa|وفا', 'wafa.ps'),
  agency('SANA', 'Syrian Arab News Agency|وكالة سانا', 'SANA|سانا', 'sana.sy'),
  agency('SPA', 'Saudi Press Agency|وكالة الأنباء السعودية|واس', 'SPA', 'spa.gov.sa'),
  agency('WAM', 'Emirates News Agency|وكالة أنباء الإمارات|وام', 'WAM', 'wam.ae'),
  agency('KUNA', 'Kuwait News Agency|كونا', '', 'kuna.net.kw'),
  agency('Petra', 'Jordan News Agency|وكالة بترا', 'Petra|بترا', 'petra.gov.jo'),
  agency('INA', 'Iraqi News Agency|وكالة الأنباء العراقية', 'INA', 'ina.iq'),
  agency('TAP', 'Tunis Afrique Presse', 'TAP', 'tap.info.tn'),
  agency('APS', 'Algérie Presse Service', 'APS', 'aps.dz'),
  agency('MAP', 'Maghreb Arabe Presse|Agence marocaine de presse', 'MAP', 'mapnews.ma'),
  agency('IRNA', 'ایرنا|إيرنا|إرنا', '', 'irna.ir'),
  agency('Fars', 'Fars News Agency|خبرگزاری فارس|وكالة فارس', 'Fars', 'farsnews.ir'),
  agency('Tasnim', 'Tasnim News Agency|تسنيم|تسنیم', 'Tasnim', 'tasnimnews.com'),
  agency('ISNA', 'ایسنا', 'ISNA', 'isna.ir'),
  agency('NAN', 'News Agency of Nigeria', 'NAN', 'nannews.ng'),
  agency('SAPA', 'South African Press Association', 'SAPA|Sapa', ''),
  agency('Belga', 'Agence Belga|Persagentschap Belga', 'Belga', 'belga.be'),
  agency('ANP', 'Algemeen Nederlands Persbureau', 'ANP', 'anp.nl'),
  agency('Ritzau', '', '', 'ritzau.dk'),
  agency('NTB', 'Norsk Telegrambyrå', 'NTB', 'ntb.no'),
  agency('TT', 'Tidningarnas Telegrambyrå|TT Nyhetsbyrån', 'TT', 'tt.se'),
  agency('STT', 'Suomen Tietotoimisto', 'STT', 'stt.fi'),
  agency('APA', 'Austria Presse Agentur|Austria Press Agency', 'APA', 'apa.at'),
  agency('Keystone-SDA', 'Keystone-ATS|Schweizerische Depeschenagentur', 'SDA|sda|ATS|ats', 'keystone-sda.ch'),
  agency('KNA', 'Katholische Nachrichten-Agentur', 'KNA', 'kna.de'),
  agency('epd', 'Evangelischer Pressedienst|Evangelischen Pressedienst', 'epd|EPD', 'epd.de'),
  agency('SID', 'Sport-Informations-Dienst', 'SID', 'sid.de'),
  agency('dapd', 'ddp|dapd nachrichtenagentur', '', ''),
  agency('dts', 'dts Nachrichtenagentur', 'dts', ''),
  agency('Lusa', 'Agência Lusa', 'Lusa|LUSA', 'lusa.pt'),
  agency('Agência Brasil', '', '', 'agenciabrasil.ebc.com.br'),
  agency('Folhapress', 'Estadão Conteúdo', '', ''),
  agency('Europa Press', '', '', 'europapress.es'),
  agency('Télam', 'Agencia Télam', '', 'telam.com.ar'),
  agency('Notimex', '', '', 'notimex.gob.mx'),
  agency('Prensa Latina', '', '', 'prensa-latina.cu'),
  agency('Adnkronos', '', '', 'adnkronos.com'),
  agency('AGI', 'Agenzia Italia', 'AGI', 'agi.it'),
  agency('LaPresse', '', '', 'lapresse.it'),
  agency('PAP', 'Polska Agencja Prasowa|Polskiej Agencji Prasowej', 'PAP', 'pap.pl'),
  agency('ČTK', 'Česká tisková kancelář', 'ČTK|ČTK', 'ctk.cz'),
  agency('TASR', '', 'TASR', 'tasr.sk'),
  agency('MTI', 'Magyar Távirati Iroda', 'MTI', 'mti.hu'),
  agency('Agerpres', '', '', 'agerpres.ro'),
  agency('Mediafax', '', '', 'mediafax.ro'),
  agency('BTA', 'Bulgarian News Agency|БТА', 'BTA', 'bta.bg'),
  agency('Tanjug', 'Танјуг', '', 'tanjug.rs'),
  agency('Hina', 'Hrvatska izvještajna novinska agencija', 'Hina|HINA', 'hina.hr'),
  agency('AMNA', 'ΑΠΕ-ΜΠΕ|ANA-MPA|ΑΠΕ', 'ANA', 'amna.gr'),
  agency('BNS', 'Baltic News Service', 'BNS', 'bns.lt|bns.ee|bns.lv'),
  agency('LETA', '', 'LETA', 'leta.lv'),
  agency('Ukrinform', 'Укрінформ|Укринформ', '', 'ukrinform.net|ukrinform.ua'),
  agency('UNIAN', 'УНІАН|УНИАН', '', 'unian.net|unian.ua'),
  agency('BelTA', 'БЕЛТА|БелТА', '', 'belta.by'),
  agency('KCNA', 'Korean Central News Agency|조선중앙통신|朝鮮中央通信', '', 'kcna.kp'),
  agency('CNA', 'Central News Agency|中央社', 'CNA', 'cna.com.tw'),
  agency('VNA', 'Vietnam News Agency|TTXVN', 'VNA', 'vnanet.vn'),
  agency('Bernama', '', '', 'bernama.com'),
  agency('Antara', 'Kantor Berita Antara', 'Antara|ANTARA', 'antaranews.com'),
  agency('Philippine News Agency', '', 'PNA', 'pna.gov.ph'),
  agency('APP', 'Associated Press of Pakistan', 'APP', 'app.com.pk'),
  agency('BSS', 'Bangladesh Sangbad Sangstha', 'BSS', 'bssnews.net'),
  agency('States Newsroom', '', '', ''),
  agency('Catholic News Service', '', '', 'catholicnews.com'),
  agency('Religion News Service', '', 'RNS', 'religionnews.com'),
  agency('Tribune News Service', 'Tribune Content Agency', 'TNS', ''),
  agency('Inter Press Service', '', 'IPS', 'ipsnews.net'),
  release('Business Wire', 'BUSINESS WIRE|Businesswire', 'businesswire.com'),
  release('PR Newswire', 'PRNewswire|PRNEWSWIRE', 'prnewswire.com|prnewswire.co.uk'),
  release('GlobeNewswire', 'GLOBE NEWSWIRE|Globe Newswire', 'globenewswire.com'),
  release('Accesswire', 'ACCESSWIRE', 'accesswire.com'),
  release('EIN Presswire', 'EINPresswire', 'einpresswire.com'),
  release('news aktuell', 'ots Presseportal', 'presseportal.de'),
  release('Cision', '', 'cision.com'),
  picture('Getty Images', 'Getty|AFP/Getty Images'),
  picture('EPA', 'European Pressphoto Agency|EPA-EFE', 'EPA'),
  picture('picture alliance', 'picture-alliance|dpa/picture alliance'),
  picture('IMAGO', 'imago images', 'Imago|imago'),
];
