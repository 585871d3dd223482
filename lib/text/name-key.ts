/**
 * A name as it sounds, roughly: what different transliterations of one name share. Letters that stand for one another
 * across romanizations fall together (dh/z, q/k, kh/k, gh/g, th/t, ou/w), doubled letters and vowels after the first
 * letter go: Qassim and Qassem are "ksm", Kadhimi and Kazemi "kzm". Too short a key says nothing: the name itself then.
 */
export function nameKey(folded: string): string {
  const sounds = folded
    .replace(/dh|th(?=[aeiou])/g, (m) => (m === 'dh' ? 'z' : 't'))
    .replace(/kh|q|ck|c(?![eihy])/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/sch|ch|tch/g, 'sh')
    .replace(/[cs]z|ts/g, 's')
    .replace(/[wv]/g, 'v')
    .replace(/y|j/g, 'i');
  const key = sounds[0] + sounds.slice(1).replace(/[aeiou]/g, '');
  const single = key.replace(/(.)\1+/g, '$1');
  return single.length >= 3 ? single : folded;
}
