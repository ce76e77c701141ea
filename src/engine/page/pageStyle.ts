/** How a page is laid out; its colours are the variables --text, --quiet, --line, --link, --added, --removed and --ground. */
export const PAGE_STYLE = `body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .3rem; }
p { margin: .2rem 0 .6rem; }
ul { margin: .3rem 0 1rem; padding-left: 1.2rem; }
small { font-size: .88em; color: var(--quiet); }
q { quotes: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a q, a ins, a del { color: var(--text); }
ins { background: var(--added); text-decoration: underline; }
del { background: var(--removed); text-decoration: line-through; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; margin: .3rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; color: var(--quiet); }
td:has(> a > q) { min-width: 9rem; }
td > small:only-child { white-space: nowrap; }`;

/** For a page that stands alone: read on a screen, light or dark, and printed. */
export const PRINT_STYLE = `:root { color-scheme: light dark; --text: #1b1b1b; --quiet: #595959; --line: #d0d0d0; --link: #0b5394;
  --added: #dff3e3; --removed: #fbe3e4; --ground: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e4e4; --quiet: #a6a6a6; --line: #454545; --link: #8ab8ea;
  --added: #1d3d27; --removed: #4a2326; --ground: #1e1e1e; } }
${PAGE_STYLE}
@media print {
  :root { --text: #000; --quiet: #444; --line: #bbb; --link: #000; --added: #e8e8e8; --removed: #fff; --ground: #fff; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  a { text-decoration: none; }
  h2, h3 { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  @page { margin: 18mm; }
}`;
