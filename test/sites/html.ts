const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe inside HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (unit) => ENTITIES[unit] ?? unit);

/** A value as JSON that may stand inside a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
