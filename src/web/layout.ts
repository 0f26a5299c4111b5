import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Reader } from '../languages/reader.ts'
import type { Html } from '../languages/sentences.ts'

const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f4ef; --sheet: #fffefb; --ink: #1d1b18; --soft: #5c574e; --line: #ddd7cb; --edge: #857d70;
  --accent: #1f5b4c; --accent-strong: #174639; --on-accent: #fff; --wash: #eef3ef;
  --bad: #a3231a; --bad-wash: #fbeeec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151715; --sheet: #1d201e; --ink: #eceae4; --soft: #b0aca2; --line: #343834; --edge: #858c86;
    --accent: #8fd0bb; --accent-strong: #aee0cf; --on-accent: #0d211b; --wash: #232b27;
    --bad: #ffa79c; --bad-wash: #352120;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; min-height: 100svh; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial,
    sans-serif;
  overflow-wrap: anywhere; border-top: 4px solid var(--accent);
}
main { max-width: 36rem; margin: 0 auto; padding: clamp(1.5rem, 7vw, 4.5rem) clamp(0rem, 4vw, 1.25rem); }
.sheet {
  background: var(--sheet); padding: clamp(1.75rem, 6vw, 3rem) clamp(1.25rem, 6vw, 3rem);
  border: 1px solid var(--line); border-radius: 14px;
  box-shadow: 0 1px 2px rgb(0 0 0 / .04), 0 12px 32px rgb(0 0 0 / .05);
}
.kicker { margin: 0 0 .5rem; color: var(--soft); font-size: .9375rem; }
h1, h2 {
  font-family: ui-serif, "Iowan Old Style", Charter, Georgia, "Noto Serif", "Times New Roman", serif;
  text-wrap: balance;
}
h1 {
  margin: 0 0 1rem; font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.125rem); line-height: 1.22; font-weight: 600;
  letter-spacing: -.008em;
}
/* no spacing between joined letters */
:lang(ar) :is(h1, h2) { letter-spacing: 0; line-height: 1.5; }
h1.long { font-size: 1.3125rem; line-height: 1.35; letter-spacing: 0; }
h2 { margin: 0 0 .375rem; font-size: 1.125rem; line-height: 1.35; font-weight: 600; }
p { margin: 0 0 1rem; text-wrap: pretty; }
p:last-child { margin-bottom: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
dl {
  margin: 1.5rem 0; padding: 1rem 0; border: solid var(--line); border-width: 1px 0; display: grid;
  gap: .75rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(12.5rem, 100%), 1fr));
}
dt { color: var(--soft); font-size: .875rem; line-height: 1.4; }
dd { margin: 0; }
form { margin: 0; }
.field { margin: 0 0 1.375rem; }
label { display: block; margin: 0 0 .25rem; font-weight: 600; }
label small { color: var(--soft); font-size: .875rem; font-weight: 400; }
.hint, .wrong { margin: 0 0 .375rem; font-size: .9375rem; line-height: 1.45; color: var(--soft); }
.wrong { color: var(--bad); font-weight: 600; }
input, select {
  display: block; width: 100%; min-height: 3rem; padding: .625rem .75rem; font: inherit; line-height: 1.4;
  color: var(--ink); background-color: var(--sheet); border: 1px solid var(--edge); border-radius: 8px;
}
[aria-invalid="true"] { border: 2px solid var(--bad); }
.note { margin: 1.75rem 0; padding: 1rem 1.125rem; background: var(--wash); border-radius: 10px; }
.note p { font-size: 1rem; line-height: 1.55; }
.errors {
  margin: 0 0 1.75rem; padding: 1rem 1.125rem; background: var(--bad-wash); border: 1px solid var(--bad);
  border-radius: 10px;
}
.errors ul { margin: 0; padding-inline-start: 1.125rem; }
.errors a { color: var(--bad); }
button {
  width: 100%; min-height: 3.125rem; padding: .75rem 1.5rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid transparent; border-radius: 8px;
}
button:hover { background: var(--accent-strong); }
:is(a, button, input, select):focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 8px;
}
.after {
  margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--line); color: var(--soft);
  font-size: .9375rem;
}
@media (min-width: 34rem) { button { width: auto; } }
@media (max-width: 33.99rem) {
  main { padding: 0; }
  .sheet { min-height: 100svh; border-width: 0; border-radius: 0; box-shadow: none; }
}
@media print { body { border: 0; } .sheet { border: 0; box-shadow: none; } }
`

const styleHash = createHash('sha256').update(STYLE).digest('base64')

/** The Content-Security-Policy of every page: only its own style and form. */
export const pageSecurityPolicy =
  `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; ` +
  "base-uri 'none'; frame-ancestors 'none'"

/**
 * A complete page in the language and direction of its reader. Its URL contains a secret, so it must not be
 * indexed or sent to another site (`same-origin` rather than `no-referrer`, which would make the form's own
 * Origin `null`).
 */
export const layout = (
  { title, main, reader: { catalogue, locale } }: { title: string; main: Html; reader: Reader },
): Html =>
  html`
    <!doctype html>
    <html lang="${locale}" dir="${catalogue.direction}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <meta name="referrer" content="same-origin">
        <title>${title}</title>
        ${raw(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>
          <div class="sheet">${main}</div>
        </main>
      </body>
    </html>
  `

const LONG_HEADING = 90

/**
 * The heading of a page, smaller when a name in it is very long. `text` is the plain text of `content`, to
 * measure it.
 */
export const heading = (text: string, content: Html | string = text): Html =>
  html`<h1 class="${text.length > LONG_HEADING ? 'long' : 'usual'}">${content}</h1>`
