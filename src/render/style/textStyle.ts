/** The frame, the head and the text. */
export const textStyle = `
.communique {
  container-type: inline-size;
  background: var(--cq-paper);
  color: var(--cq-ink);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif;
  overflow-wrap: anywhere;
  text-align: start;
  & *, & *::before { box-sizing: border-box; }
  & a { color: var(--cq-link); text-underline-offset: 0.18em; text-decoration-thickness: 0.06em; }
  & a:hover { text-decoration-thickness: 0.14em; }
  & :is(a, summary, pre):focus-visible { outline: 3px solid var(--cq-link); outline-offset: 2px; border-radius: 2px; }
  & :is(ul, ol, dl, dd, p, blockquote, h1, h2, h3, pre) { margin: 0; padding: 0; }
  & :is(ul, ol) { list-style: none; }
  & code { font: 0.86em/1.4 ui-monospace, 'SF Mono', 'Cascadia Mono', 'Noto Sans Mono', Menlo, Consolas, monospace; }
  & .cq-note { color: var(--cq-muted); font-weight: 400; }
  & .cq-masthead, & .cq-contents, & .cq-section { max-width: 72rem; margin-inline: auto; padding-inline: clamp(1rem, 4cqi, 3rem); }
  & .cq-masthead { padding-block: clamp(2rem, 6cqi, 4.5rem) 1.5rem; }
  & .cq-publisher { font-size: 0.875rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; margin-block-end: 0.75rem; & a { color: inherit; text-decoration-color: var(--cq-line); } }
  & h1 { font: 600 clamp(1.75rem, 1.2rem + 2.6cqi, 2.9rem)/1.18 Charter, 'Bitstream Charter', 'Sitka Display', Cambria, 'Noto Serif', Georgia, serif; letter-spacing: -0.01em; max-width: 26em; text-wrap: balance; white-space: pre-line; }
  & h1 .cq-mention, & h1 .cq-mention.cq-place { text-decoration-thickness: 0.05em; text-underline-offset: 0.14em; }
  & h1 .cq-words { padding: 0; border: 0; background: none; text-decoration: underline 0.09em var(--cq-quote-line); text-underline-offset: 0.16em; }
  & h1 .cq-words.cq-quoted { background: linear-gradient(transparent 22%, var(--cq-quote) 22% 88%, transparent 88%); }
  & h1 .cq-words.cq-paraphrased { text-decoration-style: dashed; }
  & h1 .cq-mention:not(:hover) { color: inherit; }
  & .cq-byline { margin-block-start: 1rem; font-size: 1.0625rem; }
  & .cq-dates { margin-block-start: 0.5rem; color: var(--cq-muted); font-size: 0.875rem; & p { margin-block-start: 0.15rem; } & a { color: inherit; } }
  & .cq-verdict { display: inline-block; margin-block-start: 1.25rem; padding: 0.2rem 0.75rem; border: 1px solid var(--cq-line); border-radius: 1rem; font-size: 0.8125rem; color: var(--cq-muted); & a { color: var(--cq-error); font-weight: 600; } }
  & .cq-contents {
    & ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; border-block: 1px solid var(--cq-line); padding-block: 0.7rem; font-size: 0.9375rem; }
    & a { text-decoration: none; font-weight: 500; }
    & a:hover { text-decoration: underline; }
  }
  & .cq-count { color: var(--cq-muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
  & .cq-section { padding-block: 2.5rem 0; }
  & .cq-section:last-child { padding-block-end: 4rem; }
  & h2 { font: 600 1.375rem/1.25 Charter, 'Bitstream Charter', 'Sitka Heading', Cambria, 'Noto Serif', Georgia, serif; margin-block-end: 1.25rem; scroll-margin-block-start: 1rem; }
  & .cq-section-text > h2 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  & .cq-legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; margin-block-end: 1.5rem; font-size: 0.8125rem; color: var(--cq-muted); }
  & .cq-passage { position: relative; margin-block-end: 1.35rem; scroll-margin-block-start: 1rem; }
  & .cq-pilcrow { display: block; font-size: 0.75rem; color: var(--cq-muted); text-decoration: none; font-variant-numeric: tabular-nums; }
  & .cq-paragraph { max-width: 38rem; font: 1.1875rem/1.65 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif; white-space: pre-line; hanging-punctuation: first; }
  & .cq-mention { color: var(--cq-actor); text-decoration-line: underline; text-decoration-thickness: 0.07em; text-underline-offset: 0.2em; border-radius: 2px; }
  & .cq-mention.cq-place { color: var(--cq-place); text-decoration-style: dotted; text-decoration-thickness: 0.12em; }
  & .cq-next { margin-inline-start: 2px; }
  & .cq-words { padding-block: 0.1em; border-block-end: 2px solid var(--cq-quote-line); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
  & .cq-words.cq-quoted { background: var(--cq-quote); }
  & .cq-words.cq-paraphrased { border-block-end-style: dashed; border-block-end-width: 1.5px; }
  & .cq-words.cq-overlap { border-block-end-style: double; border-block-end-width: 4px; }
  & .cq-ref { font: 600 0.6875rem/1 system-ui, sans-serif; vertical-align: super; margin-inline: 0.12em 0.1em; line-height: 0; & a { padding: 0.1em 0.42em; text-decoration: none; color: var(--cq-ink); border: 1px solid var(--cq-quote-line); border-radius: 0.8em; background: var(--cq-card); } & a:hover { text-decoration: underline; } }
  & :target { outline: 2px solid var(--cq-quote-line); outline-offset: 3px; border-radius: 3px; }
  & .cq-at { scroll-margin-block-start: 3rem; }
  & .cq-at:target { outline: none; }
  & .cq-at:target + .cq-words, & .cq-at:target + .cq-at + .cq-words { outline: 2px solid var(--cq-quote-line); outline-offset: 2px; }
  & .cq-margin { font-size: 0.8125rem; line-height: 1.45; }
  & .cq-speakers { margin-block-start: 0.5rem; display: grid; gap: 0.3rem; & li { padding-inline-start: 1.75rem; position: relative; } & .cq-number { position: absolute; inset-inline-start: 0; inset-block-start: 0; } }
  @container (min-width: 60rem) {
    & .cq-passage { display: grid; grid-template-columns: 2rem minmax(0, 38rem) minmax(0, 1fr); column-gap: 1.25rem; align-items: start; }
    & .cq-pilcrow { padding-block-start: 0.55rem; }
    & .cq-legend { padding-inline-start: 3.25rem; }
    & .cq-margin { padding-inline-start: 1.25rem; padding-block-start: 0.35rem; }
    & .cq-speakers { margin-block-start: 0; }
  }
}
`
