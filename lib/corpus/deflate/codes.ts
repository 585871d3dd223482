/** How long the codes of the bytes, of the end and of the lengths of matches are, in bits: a digit (hexadecimal) each. */
export const LITERALS: string =
  'ffffffffffffffffffffffffffffffff4e7fcde9bbff7778889aaaaaaa8cfdfbf8999aaa98aba9999c989ab9dbdd8dfbf466646665a75655' +
  '6a55567696abfbff9ffffffffffffffffffecfffebffabffffffffeffeffffffffffffffffffffffffdeffffffffffffffffffffffffffff' +
  'ff9fffffffffffffffffffffffffffffbf3456677789aabccceeffffffffff';
/** The same of the distances of matches. */
export const DISTANCES = 'ffedba88765555443434344556789c';
/** The header of a block that states them, lowest bit first, and how many bits it has. Made by scripts/make-deflate-codes.ts. */
export const HEADER: string =
  'edfd0780e448922d88516bad35ed82fbaf66c888c8cc6a9dcbcf6156557757f67489adac9efaf37f7e0e0d8001f00e873bdadd1128f470c8' +
  'a2d6f296e40dd943cd238f5a6bf98f5a6b2d8b5a6bad86cf1c8888aceed9dd3b6a797f3a33e0c2ecd9b367e68ec85a';
export const HEADER_BITS = 823;
