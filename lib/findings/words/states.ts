/** What newswriting and the post make of the names of states, folded: "Calif.", "R-OH". The full name of each. */
export const STATES: ReadonlyMap<string, string> = new Map(
  (
    'alabama/ala/al alaska/ak arizona/ariz/az arkansas/ark/ar california/calif/cal/ca colorado/colo/co connecticut/conn/ct ' +
    'delaware/del/de florida/fla/fl georgia/ga hawaii/hi idaho/id illinois/ill/il indiana/ind/in iowa/ia kansas/kan/kans/ks ' +
    'kentucky/ky louisiana/la maine/me maryland/md massachusetts/mass/ma michigan/mich/mi minnesota/minn/mn mississippi/miss/ms ' +
    'missouri/mo montana/mont/mt nebraska/neb/nebr/ne nevada/nev/nv ohio/oh oklahoma/okla/ok oregon/ore/or pennsylvania/pa/penn ' +
    'tennessee/tenn/tn texas/tex/tx utah/ut vermont/vt virginia/va washington/wash/wa wisconsin/wis/wisc/wi wyoming/wyo/wy'
  )
    .split(' ')
    .flatMap((group) => {
      const [full, ...short] = group.split('/') as [string, ...string[]];
      return short.map((form): [string, string] => [form, full]);
    }),
);
