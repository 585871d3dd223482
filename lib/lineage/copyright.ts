import type { Span } from '../report.ts';
import { around, type Context } from './context.ts';

/** "Copyright 2020 The Associated Press", "© 2021 AFP", "(c) dpa". */
export function copyright(c: Context): Span | null {
  const lead =
    /(?:©|\(c\)|\bcopyright\b|\bdroits réservés\b|جميع الحقوق محفوظة)[\s:]*(?:©|\(c\)|copyright)?[\s,]*(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s,]*(?:(?:by|von|de|the)\s+){0,2}$/iu.exec(
      c.before,
    );
  if (!lead) return null;
  const rest = /^(?:[^.\n]{0,40}\. )?\s?All rights reserved\.?/i.exec(c.after);
  return around(c, c.before.length - lead.index, rest ? rest[0].length : 0);
}
