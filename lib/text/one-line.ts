/** A text in one line: white space of any kind and length is one space, none at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
