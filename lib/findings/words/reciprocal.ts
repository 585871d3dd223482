/** Words between two names that hold either way round: lists, comparisons of equals, and what two do with each other. */
export const NO_DIRECTION: ReadonlySet<string> = new Set(
  (
    'and or nor with by both plus versus vs v against between alongside like unlike near beside opposite next as equal equals same similar ' +
    'identical different far apart together ' +
    'meet meets met meeting marry marries married wed wedded divorce divorces divorced play plays played playing face faces faced facing ' +
    'fight fights fought fighting battle battles battled draw drew drawn tie tied clash clashed clashes border borders bordered ' +
    'resemble resembles resembled kiss kissed embrace embraced hug hugged date dated dating debate debated know knows knew known ' +
    'join joins joined merge merges merged contact contacted related engaged ' +
    'neighbors neighboring'
  ).split(' '),
);

/** What one of two is to the other and the other to the one, behind "is". */
export const RELATIONS: ReadonlySet<string> = new Set(
  'cousin brother sister friend rival partner ally twin neighbor wife husband spouse colleague opponent'.split(' '),
);
