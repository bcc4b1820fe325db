/** What only a page of its own needs: the sheet, both schemes, and the link that skips to the text. */
export const pageStyle = `
:root { color-scheme: light dark; }
.cq-page { margin: 0; background: var(--cq-paper); }
.cq-skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -4rem; z-index: 1; padding: 0.5rem 1rem; background: var(--cq-ink); color: var(--cq-paper); font: 600 1rem/1.4 system-ui, sans-serif; border-radius: 0 0 0.4rem 0.4rem; }
.cq-skip:focus { inset-block-start: 0; }
@media (prefers-reduced-motion: no-preference) {
  :root { scroll-behavior: smooth; }
}
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; }
  .cq-page { background: none; }
  .cq-skip { display: none; }
}
`
