/** On paper: no colours that need ink, nothing cut, and where links to the web lead to written out. */
export const mediaStyle = `
@media (forced-colors: active) {
  .communique { & .cq-words { border-block-end-color: Highlight; } }
}
@media print {
  .communique {
    color-scheme: light;
    background: none;
    font-size: 10pt;
    & .cq-contents, & .cq-legend { display: none; }
    & .cq-masthead, & .cq-section { max-width: none; padding-inline: 0; }
    & .cq-masthead { padding-block-start: 0; }
    & .cq-section { padding-block-start: 1.5rem; }
    & .cq-paragraph { font-size: 11pt; max-width: 36rem; orphans: 3; widows: 3; }
    & .cq-cards { display: block; }
    & .cq-passage { break-inside: avoid; }
    & .cq-card { break-inside: avoid; margin-block-end: 0.6rem; background: none; }
    & h2, & h3 { break-after: avoid; }
    & .cq-words, & .cq-status-done { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    & .cq-web[href]::after { content: ' <' attr(href) '>'; font-size: 0.85em; font-weight: 400; text-transform: none; letter-spacing: 0; color: var(--cq-muted); }
    & details::details-content { content-visibility: visible; block-size: auto; }
    & .cq-extensions pre { max-block-size: none; white-space: pre-wrap; }
  }
}
`
