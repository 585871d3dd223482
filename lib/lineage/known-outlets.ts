/**
 * Outlets whose names carry no word like "Times" or "News" by which the patterns know an outlet.
 * Credited only in an unmistakable frame ("told CNN", "first reported by Axios").
 */
export const KNOWN_OUTLETS: readonly string[] = (
  'Fox News|New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Financial Times|Times of India|' +
  'CNN|BBC|NBC|ABC|CBS|BBC News|NBC News|ABC News|CBS News|NPR|PBS|MSNBC|CNBC|ESPN|Sky News|ITV|CBC|RTÉ|Axios|Politico|POLITICO|ProPublica|Vox|Slate|Salon|' +
  'Breitbart|Newsmax|Al Jazeera|Al Arabiya|Al-Monitor|The Guardian|The Atlantic|The Economist|The Hill|The Intercept|' +
  'The Daily Beast|The Independent|USA Today|Newsweek|Time Magazine|Forbes|Der Spiegel|DER SPIEGEL|Die Zeit|Die Welt|' +
  'Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Bild|BILD|Tagesschau|ARD|ZDF|ORF|SRF|Le Monde|Le Figaro|Libération|' +
  'BFMTV|France Info|franceinfo|RTL|El País|El Mundo|La Vanguardia|Corriere della Sera|La Repubblica|La Stampa|RAI|Globo|' +
  'Folha de S.Paulo|De Telegraaf|NOS|VRT|SVT|NRK|DR|Yle|Haaretz|Asahi Shimbun|Yomiuri Shimbun|NHK'
).split('|');
