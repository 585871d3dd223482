import { describe, expect, it } from 'vitest';
import { bylineOf } from '../../../lib/article/byline.ts';
import { isoDate } from '../../../lib/article/dates.ts';

describe('a byline', () => {
  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['Von Ann Lee und Bo Tan', 'Ann Lee, Bo Tan'],
    ['par Ann Lee et Bo Tan', 'Ann Lee, Bo Tan'],
    ['Ann Lee, Bo Tan & Cy Wu', 'Ann Lee, Bo Tan, Cy Wu'],
    ['Written by: Ann Lee | Published 4 March 2031', 'Ann Lee'],
    ['Ann Lee ann.lee@daily.example', 'Ann Lee'],
    ['Ann Lee (lee), Bo Tan [tan]', 'Ann Lee, Bo Tan'],
    ['Ann Lee, https://social.example/annlee', 'Ann Lee'],
    ['Ann Lee, 15:23', 'Ann Lee'],
    ['Ann Lee (Image: Getty)', 'Ann Lee'],
    ['ANN LEE, Ann Lee', 'ANN LEE'],
    ['Anders Sandberg', 'Anders Sandberg'],
    ['Byron Vonn', 'Byron Vonn'],
    ['山田太郎、鈴木花子', '山田太郎, 鈴木花子'],
    ['مريم حداد', 'مريم حداد'],
    ['@annlee', undefined],
    ['2031-03-04', undefined],
    ['  ', undefined],
  ])('%j is %j', (line, names) => {
    expect(bylineOf([line])).toBe(names);
  });
});

describe('a date', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-3-4', '2031-03-04'],
    ['2031-03-04T08:30:00Z', '2031-03-04T08:30:00Z'],
    ['2031-03-04T08:30:00+0100', '2031-03-04T08:30:00+01:00'],
    ['2031-03-04 08:30', '2031-03-04T08:30:00'],
    ['2031-03-04T08:30:00.123456+00:00', '2031-03-04T08:30:00.123+00:00'],
    ['2031-03-04 08:30:00 UTC', '2031-03-04T08:30:00Z'],
    ['Tue, 04 Mar 2031 08:30:00 GMT', '2031-03-04T08:30:00.000Z'],
    ['20310304', '2031-03-04'],
    ['1930379400', '2031-03-04T08:30:00.000Z'],
    ['2031-13-40', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (given, iso) => {
    expect(isoDate(given)).toBe(iso);
  });
});
