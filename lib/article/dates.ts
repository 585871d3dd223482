const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const two = (digits: string): string => digits.padStart(2, '0');

/**
 * A date in any form that pages state it, as ISO 8601 with the precision and time zone it was given in; undefined
 * where it is none.
 */
export function isoDate(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  if (text === '') return undefined;
  const match = ISO.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, fraction, zone] = match as unknown as string[];
    const date = `${year}-${two(month as string)}-${two(day as string)}`;
    if (Number.isNaN(Date.parse(date))) return undefined;
    if (hour === undefined) return date;
    const offset = !zone
      ? ''
      : /^[zug]/i.test(zone)
        ? 'Z'
        : zone.length === 3
          ? `${zone}:00`
          : zone.replace(/^(...)(\d\d)$/, '$1:$2');
    const iso = `${date}T${two(hour)}:${minute}:${second ?? '00'}${fraction ? `.${fraction.slice(0, 3).padEnd(3, '0')}` : ''}${offset}`;
    return Number.isNaN(Date.parse(iso)) ? date : iso;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(text);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (/^\d{10}(\d{3})?$/.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString();
  const parsed = /\d{4}/.test(text) && /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(parsed)) return undefined;
  return new Date(parsed).toISOString();
}
