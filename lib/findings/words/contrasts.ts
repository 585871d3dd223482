/**
 * Pairs of English words at opposite ends of a scale: they change how something is described. Base forms, compared by
 * stem. Inside quotation marks the change of the quotation already says it; outside them they count as opposites.
 */
export const CONTRASTS =
  'right/wrong good/bad good/terrible good/poor good/evil better/worse best/worst great/terrible great/small great/poor excellent/terrible ' +
  'big/small bigger/smaller biggest/smallest large/small larger/smaller largest/smallest huge/tiny major/minor high/low ' +
  'higher/lower highest/lowest tall/short long/short longer/shorter wide/narrow broad/narrow deep/shallow heavy/light ' +
  'strong/weak stronger/weaker strongest/weakest powerful/weak powerful/powerless hard/easy hard/soft difficult/easy ' +
  'simple/complex simple/complicated fast/slow faster/slower quick/slow quickly/slowly rapid/slow rapidly/slowly rich/poor ' +
  'wealthy/poor expensive/cheap costly/cheap young/old younger/older youngest/oldest new/old newest/oldest modern/ancient ' +
  'hot/cold warm/cool wet/dry light/dark bright/dark clean/dirty full/empty many/few much/little numerous/few frequent/rare ' +
  'frequently/rarely often/rarely often/seldom common/rare usual/rare usually/rarely always/sometimes mostly/rarely ' +
  'totally/partly completely/partly fully/partly entirely/partly wholly/partly total/partial complete/partial ' +
  'happy/sad happy/unhappy happy/angry happy/furious pleased/angry pleased/furious delighted/furious glad/sorry proud/ashamed ' +
  'joy/sorrow calm/angry calm/tense calm/chaotic quiet/loud serious/trivial grave/trivial significant/trivial ' +
  'significant/insignificant important/trivial important/unimportant vital/trivial crucial/trivial essential/trivial ' +
  'meaningful/meaningless useful/useless helpful/useless effective/ineffective efficient/inefficient dangerous/safe ' +
  'dangerous/harmless risky/safe harmful/harmless deadly/harmless threat/opportunity brave/cowardly courageous/cowardly hero/coward ' +
  'hero/villain heroic/cowardly honest/dishonest honest/corrupt sincere/insincere clear/unclear clear/vague obvious/obscure ' +
  'smart/stupid clever/stupid wise/foolish intelligent/stupid sensible/absurd reasonable/absurd reasonable/unreasonable ' +
  'rational/irrational careful/careless careful/reckless cautious/reckless responsible/irresponsible responsible/reckless ' +
  'kind/cruel gentle/harsh mild/severe moderate/extreme generous/stingy lenient/harsh polite/rude friendly/hostile ' +
  'welcoming/hostile popular/unpopular famous/unknown beautiful/ugly pretty/ugly perfect/flawed successful/unsuccessful ' +
  'successful/failed thriving/struggling thriving/failing prosperous/poor robust/fragile solid/fragile stable/fragile ' +
  'transparent/secretive transparent/opaque remarkable/ordinary extraordinary/ordinary special/ordinary unique/ordinary ' +
  'near/far close/far near/distant together/alone together/apart problem/solution question/answer cause/effect advantage/disadvantage ' +
  'strength/weakness opportunity/risk asset/liability blessing/curse';
