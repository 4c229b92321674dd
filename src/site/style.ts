/** One style sheet for the pages of the workbench: system fonts, light and dark, no outside request. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --surface: #f6f7f8; --text: #1d2126; --muted: #59626d;
  --line: #d4d9df; --link: #0a58ca; --ok: #116329; --caution: #7d4e00; --refused: #b3261e }
@media (prefers-color-scheme: dark) { :root { --ground: #15181c; --surface: #1d2127; --text: #e4e7eb; --muted: #a2acb8;
  --line: #3a424c; --link: #8ab8ff; --ok: #7ee2a0; --caution: #f2c14e; --refused: #ff9d94 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.6 system-ui, -apple-system, "Segoe UI",
  Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif }
main { max-width: 72rem; margin: 0 auto; padding: 32px 20px 48px }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 8px } h2 { font-size: 20px; line-height: 1.25; margin: 48px 0 12px }
p { max-width: 42rem; margin: 0 0 12px } .muted { color: var(--muted) }
a { color: var(--link) } a:focus-visible, pre:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
code, pre { font: 14px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace }
pre { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 12px 16px; overflow-x: auto; margin: 0 0 16px }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top }
th { font-weight: 600; white-space: nowrap } td.number { font-variant-numeric: tabular-nums }
.grade { white-space: nowrap } .unconfirmed { color: var(--caution) } .sure { color: var(--ok) }
`
