/**
 * The function with its answers kept: news uses few words, and asks for the same ones thousands of times a text. The map
 * begins anew when it holds `most`, some 100 bytes each.
 */
export function remembered<T>(answer: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const made = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
