/** The one style sheet of every invented newspaper; a site's colour comes from its own `--ink`. */
export const STYLE = `
:root { --ink: #1d3557; --paper: #fffdf8; font: 18px/1.6 Georgia, 'DejaVu Serif', serif; color: #222; background: var(--paper); }
body { margin: 0; }
.bar { background: var(--ink); color: #fff; padding: .7rem 1.5rem; font: 600 15px/1.4 system-ui, 'DejaVu Sans', sans-serif; }
.bar a { color: #fff; margin-right: 1.1rem; text-decoration: none; }
.brand { font: 700 34px/1.2 Georgia, serif; display: block; margin-bottom: .4rem; }
.page { max-width: 1060px; margin: 0 auto; padding: 1.2rem 1.5rem 5rem; display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 2.5rem; }
h1 { font-size: 36px; line-height: 1.18; margin: .3rem 0 .6rem; }
.byline, .crumbs, figcaption, .small { font: 14px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: #555; }
figure { margin: 1.2rem 0; } figure svg { width: 100%; height: auto; display: block; }
.side { font: 15px/1.45 system-ui, 'DejaVu Sans', sans-serif; } .side a, .related a { color: var(--ink); }
.box { border: 1px solid #ccc; border-left: 5px solid var(--ink); padding: .7rem 1rem; margin: 1.3rem 0; font: 15px/1.45 system-ui, 'DejaVu Sans', sans-serif; }
.cookies { position: fixed; inset: auto 0 0 0; background: #222; color: #eee; padding: .8rem 1.5rem; font: 14px/1.4 system-ui, 'DejaVu Sans', sans-serif; }
.comments li { margin-bottom: .8rem; } footer { background: #eee; padding: 1rem 1.5rem 5rem; font: 13px/1.5 system-ui, sans-serif; }
@media (max-width: 800px) { .page { display: block; } h1 { font-size: 28px; } }
`;
