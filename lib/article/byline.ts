const BEFORE =
  /^\s*(?:written\s+by|reported\s+by|story\s+by|by|von|por|par|di|door|av|af|autor(?:in)?|author|text|texto|texte|od|автор)(?:\s*:\s*|\s+)/i;
const NOT_A_NAME = /https?:|www\.|^@|\d{3,}|^\W*$/;

/** One author's name without "By", addresses, handles and dates; undefined where nothing of a name is left. */
export function cleanName(name: string): string | undefined {
  const bare = name
    .replace(/\s+/g, ' ')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '')
    .replace(/\b(?:published|updated|posted|last modified)\b.*$/i, '')
    .replace(BEFORE, '')
    .replace(/^[\s,;|·•–-]+|[\s,;|·•–-]+$/g, '');
  return bare === '' || bare.length > 80 || NOT_A_NAME.test(bare) ? undefined : bare;
}

/** A visible byline ("By Ann Lee and Bo Tan, 3 May") as names. */
export function splitByline(line: string): string[] {
  return line
    .replace(BEFORE, '')
    .split(/\s*(?:,|;|\||\band\b|\bund\b|\by\b|\bet\b|\bog\b|\boch\b|&|\u3001)\s*/i)
    .flatMap((name) => cleanName(name) ?? []);
}

/** Authors as one line, each once, in the order given. */
export function bylineOf(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  const kept = names
    .flatMap((name) => cleanName(name) ?? [])
    .filter((name) => {
      const key = name.toLowerCase();
      return !seen.has(key) && seen.add(key);
    });
  return kept.length ? kept.join(', ') : undefined;
}
