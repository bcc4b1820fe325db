/** Cards, the line of a journey, and findings. */
export const cardStyle = `
.communique {
  & .cq-cards { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
  & .cq-card, & .cq-section-findings .cq-cards > li { background: var(--cq-card); border: 1px solid var(--cq-line); border-radius: 0.5rem; padding: 1rem 1.15rem 1.1rem; scroll-margin-block-start: 1rem; }
  & h3 { font-size: 1.0625rem; font-weight: 600; line-height: 1.35; & a { color: var(--cq-actor); } }
  & .cq-honorific { font-weight: 400; color: var(--cq-muted); }
  & .cq-number { display: inline-block; min-width: 1.5em; padding: 0.08em 0.35em; border: 1px solid var(--cq-quote-line); border-radius: 0.9em; background: var(--cq-card); color: var(--cq-ink); font: 600 0.75rem/1.4 system-ui, sans-serif; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
  & h3 .cq-number { margin-inline-end: 0.3rem; vertical-align: 0.1em; }
  & .cq-kind { color: var(--cq-muted); font-size: 0.875rem; margin-block-start: 0.1rem; & .cq-sign { vertical-align: -0.15em; margin-inline-end: 0.2rem; color: var(--cq-ink); } }
  & blockquote { margin-block: 0.75rem 0.25rem; display: grid; gap: 0.5rem; }
  & .cq-said { font: 1.0625rem/1.55 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif; padding-inline-start: 0.85rem; border-inline-start: 3px solid var(--cq-quote-line); & .cq-note { font: 0.75rem/1.4 system-ui, sans-serif; white-space: nowrap; } }
  & .cq-said-paraphrased { border-inline-start-style: dashed; }
  & .cq-facts { margin-block-start: 0.65rem; display: grid; gap: 0.28rem; font-size: 0.875rem; & > div { display: grid; grid-template-columns: 7.25rem minmax(0, 1fr); gap: 0.75rem; } & dt { color: var(--cq-muted); } & dd > ul { display: grid; gap: 0.3rem; } }
  & .cq-evidence { margin-block-start: 0.5rem; font-size: 0.8125rem; line-height: 1.45; color: var(--cq-muted); display: grid; gap: 0.2rem; & a { font-variant-numeric: tabular-nums; } }
  & .cq-back { margin-block-start: 0.65rem; font-size: 0.8125rem; color: var(--cq-muted); & a { display: inline-block; padding-inline: 0.1rem; font-variant-numeric: tabular-nums; } }
  & .cq-extensions { margin-block-start: 0.65rem; font-size: 0.8125rem; & summary { cursor: pointer; color: var(--cq-muted); } & pre { margin-block-start: 0.4rem; padding: 0.6rem 0.75rem; border: 1px solid var(--cq-line); border-radius: 0.35rem; background: var(--cq-paper); overflow-x: auto; max-block-size: 24rem; } }
  & .cq-plain { display: grid; gap: 0.75rem; max-width: 46rem; }
  & .cq-timeline { margin-block-start: 0.9rem; }
  & .cq-stop { position: relative; padding: 0 0 1.1rem 1.9rem; & > .cq-sign { position: absolute; inset-inline-start: 0; inset-block-start: 0.28rem; } }
  & .cq-stop:dir(rtl) { padding: 0 1.9rem 1.1rem 0; }
  & .cq-stop::before { content: ''; position: absolute; inset-inline-start: 7px; inset-block: 1.55rem -0.05rem; border-inline-start: 2px solid currentColor; }
  & .cq-stop:last-child::before { content: none; }
  & .cq-stop:last-child { padding-block-end: 0.2rem; }
  & :is(.cq-stop-planned, .cq-stop-postponed)::before { border-inline-start-style: dashed; }
  & .cq-stop-cancelled::before { border-inline-start-style: dotted; opacity: 0.6; }
  & .cq-stop-cancelled > .cq-stop-name > a { text-decoration: line-through; }
  & .cq-end-mark { position: absolute; inset-inline-start: 4px; inset-block-start: 0.7rem; inline-size: 8px; border-block-start: 2px solid currentColor; }
  & .cq-end::before { border-inline-start-style: solid; }
  & .cq-stop-name { font-weight: 600; & > .cq-note { font-size: 0.875rem; } }
  & .cq-stop .cq-facts { margin-block-start: 0.2rem; & > div { grid-template-columns: 5rem minmax(0, 1fr); } }
  & .cq-purposes { margin-block-start: 0.3rem; display: grid; gap: 0.35rem; font-size: 0.875rem; & > li { padding-inline-start: 0.9rem; position: relative; } & > li::before { content: '–'; position: absolute; inset-inline-start: 0; color: var(--cq-muted); } & strong { font-weight: 600; } }
  & .cq-status { font-size: 0.75rem; font-weight: 600; letter-spacing: 0.02em; padding: 0.05em 0.55em; border: 1px solid currentColor; border-radius: 0.9em; white-space: nowrap; color: var(--cq-ink); }
  & .cq-status-done { background: var(--cq-ink); color: var(--cq-card); border-color: var(--cq-ink); }
  & :is(.cq-status-planned, .cq-status-postponed) { border-style: dashed; }
  & .cq-status-cancelled { text-decoration: line-through; border-style: dotted; }
  & .cq-findings { margin-block-start: 0.65rem; display: grid; gap: 0.35rem; font-size: 0.8125rem; line-height: 1.45; & > li { padding-inline-start: 0.7rem; border-inline-start: 3px solid var(--cq-error); } }
  & .cq-severity { color: var(--cq-error); }
  & .cq-severity.cq-warning { color: var(--cq-warning); }
  & .cq-findings > li:has(.cq-warning) { border-inline-start-color: var(--cq-warning); border-inline-start-style: double; }
  & .cq-section-findings .cq-cards { gap: 0.5rem; }
  & .cq-section-findings .cq-cards > li { padding-block: 0.6rem; font-size: 0.875rem; }
  & .cq-unknown { color: var(--cq-error); }
  & .cq-section-about > .cq-facts { max-width: 46rem; }
  @container (min-width: 52rem) {
    & :is(.cq-section-actors, .cq-section-places) .cq-cards { display: block; columns: 2; column-gap: 1rem; & > li { break-inside: avoid; margin-block-end: 1rem; } }
    & .cq-card:has(> .cq-side) { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); column-gap: 2.5rem; & > .cq-side > :first-child { margin-block-start: 0.1rem; } }
  }
  @container (max-width: 24rem) {
    & .cq-facts > div, & .cq-stop .cq-facts > div { grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0.5rem; }
  }
}
`
