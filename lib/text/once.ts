/** A value worked out when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What `make` gives of a thing, worked out once for each and kept as long as that is. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/** What `make` gives of a text, kept for the last `most` texts: one comparison asks the same of its two again and again. */
export function oncePerText<T extends object>(most: number, make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known) return known;
    const value = make(text);
    if (made.size >= most) made.delete(made.keys().next().value as string);
    made.set(text, value);
    return value;
  };
}
