/**
 * British and American spellings of common words fall together under `americanised`. The forms are only compared, never
 * shown, so a rule may make a non-word ("four" is left alone, "wize" is not) as long as two different words do not meet.
 */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'whilst while amongst among amidst amid towards toward afterwards afterward forwards forward backwards backward ' +
    'upwards upward downwards downward onwards onward programme program programmes programs centre center centres centers ' +
    'centred centered theatre theater theatres theaters metre meter metres meters kilometre kilometer kilometres kilometers ' +
    'litre liter litres liters fibre fiber fibres fibers calibre caliber sabre saber sombre somber meagre meager spectre specter ' +
    'lustre luster manoeuvre maneuver manoeuvres maneuvers defence defense defences defenses offence offense offences offenses ' +
    'licence license licences licenses pretence pretense practise practice practised practiced practising practicing ' +
    'grey gray tyre tire tyres tires kerb curb plough plow sceptic skeptic sceptics skeptics sceptical skeptical ' +
    'scepticism skepticism ageing aging judgement judgment judgements judgments acknowledgement acknowledgment ' +
    'aluminium aluminum pyjamas pajamas aeroplane airplane storey story storeys stories draught draft gaol jail ' +
    'mould mold smoulder smolder smouldering smoldering cheque check cheques checks cosy cozy doughnut donut enquiry inquiry ' +
    'enquiries inquiries furore furor sulphur sulfur yoghurt yogurt whisky whiskey axe ax artefact artifact artefacts artifacts ' +
    'adviser advisor advisers advisors dialogue dialog catalogue catalog analogue analog anaesthetic anesthetic ' +
    'paediatric pediatric foetus fetus foetal fetal leukaemia leukemia anaemia anemia oestrogen estrogen mediaeval medieval ' +
    'encyclopaedia encyclopedia haemorrhage hemorrhage diarrhoea diarrhea orthopaedic orthopedic learnt learned burnt burned ' +
    'spelt spelled dreamt dreamed leapt leaped spoilt spoiled leant leaned fulfil fulfill enrol enroll instalment installment ' +
    'instalments installments skilful skillful wilful willful enrolment enrollment fulfilment fulfillment jewellery jewelry ' +
    'marvellous marvelous woollen woolen speciality specialty maths math mum mom carcase carcass okay ok alright right ' +
    'analyse analyze analysed analyzed analysing analyzing paralyse paralyze paralysed paralyzed catalyse catalyze ' +
    'gasses gases focussed focused focussing focusing benefitted benefited targetted targeted ' +
    'thru through til until till until gotten got proven proved'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => {
      if (i % 2 === 0) pairs.push([word, all[i + 1] as string]);
      return pairs;
    }, []),
);

/** Words in which "our" is not the British ending of "or". */
const OUR = /(?<=[a-z]{3})our(?=(?:s|ed|ing|er|ers|able|ably|ful|fully|ite|ites|hood|hoods|less|ism|ist|ists)?$)/;
const KEEP_OUR = /^(?:hour|four|pour|tour|sour|dour|your|glamour|contour|detour|velour|devour|troubadour|paramour)/;
const ISE = /(?<=[a-z]{3})is(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)/;
/** A doubled l behind two or more vowels: "travelled", "cancelling", not "filled" or "called". */
const DOUBLED_L = /(?<=[aeiou][a-z]+[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors)$)/;

/** The word in American spelling, as far as the rules reach; the word itself where none applies. Takes a folded word. */
export function americanised(word: string): string {
  if (word.length < 3) return word;
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  let form = word;
  if (!KEEP_OUR.test(form)) form = form.replace(OUR, 'or');
  return form.replace(ISE, 'iz').replace(DOUBLED_L, '');
}
