/** The sequences: a numbered list, and from 700 px on lanes with lifelines and arrows. Goes after `style`. */
export const flowsStyle = `
html { scroll-padding-top: 16px }
.skip { position: absolute; left: -9999px } .skip:focus { left: 20px; top: 8px; background: var(--ground); padding: 4px 8px }
.pages { max-width: 72rem; margin: 0 auto; padding: 16px 20px 0; display: flex; flex-wrap: wrap; gap: 4px 24px; font-size: 14px }
.contents { display: flex; flex-wrap: wrap; gap: 12px 64px; margin: 24px 0 0 } .contents p { font-weight: 600; margin: 0 0 4px }
.contents ul { list-style: none; margin: 0; padding: 0 } .contents a { display: inline-block; min-height: 24px }
h3 { font-size: 16px; line-height: 1.25; margin: 48px 0 8px } h2 + section h3 { margin-top: 24px }
.evidence { font-size: 14px; color: var(--muted) } .evidence b { font-weight: 600 }
small { font-size: 13px; color: var(--muted) }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.lanes { list-style: none; margin: 0; padding: 0 } .when { font-weight: 600; font-size: 14px; margin: 0 }
.parts ol { margin: 0 } .message { overflow-wrap: anywhere }

@media (max-width: 699.98px) {
  .lanes { display: none }
  .parts ol { padding-left: 28px } .parts li { margin: 0 0 12px; padding-left: 4px }
  .parts li::marker { color: var(--muted); font-variant-numeric: tabular-nums }
  .who { font-weight: 600 } .group { border-left: 2px solid var(--line); padding: 0 0 1px 12px; margin: 0 0 12px }
  .when { margin-bottom: 8px }
}

@media (min-width: 700px) {
  .diagram { display: grid; grid-template: auto auto / minmax(0, 1fr); margin-top: 24px; font-size: 15px; line-height: 1.4 }
  .lanes { grid-area: 1 / 1 / 3 / 2; display: grid; grid-template: subgrid / repeat(var(--lanes), minmax(0, 1fr)) }
  .lanes li { grid-row: 1 / 3; display: grid; grid-template-rows: subgrid; justify-items: center }
  .lanes span { align-self: end; font-weight: 600; text-align: center; padding: 4px 16px; margin: 0 8px;
    background: var(--surface); border: 1px solid var(--line); border-radius: 6px }
  .lanes li::after { content: ""; border-left: 1px solid var(--line) }
  .parts { grid-area: 2 / 1; position: relative; padding: 8px 0 24px }
  .parts ol { list-style: none; padding: 0 }
  .parts li { display: grid; grid-template-columns: repeat(var(--halves), minmax(0, 1fr)); padding-top: 20px }
  .who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  .words > a, small { display: block } .words { width: fit-content; background: var(--ground); text-wrap: pretty }
  .words code { font-size: 13px; line-height: 1 }

  .message { grid-area: 1 / var(--left) / 2 / var(--right); position: relative; padding: 0 10px 6px 18px; margin-right: 1px;
    border-bottom: 1px solid var(--muted) }
  .answer .message { border-bottom-style: dashed }
  .message::after { content: ""; position: absolute; bottom: -5px; width: 8px; height: 8px;
    border: solid var(--muted); border-width: 1.5px 1.5px 0 0 }
  .right .message::after { right: 0; rotate: 45deg } .left .message::after { left: 1px; rotate: -135deg }
  .parts li::before { content: attr(value); grid-area: 1 / var(--at); align-self: end; justify-self: start; z-index: 1;
    translate: -50% 50%; min-width: 22px; height: 22px; font: 12px/20px system-ui, sans-serif; text-align: center;
    font-variant-numeric: tabular-nums; background: var(--ground); border: 1px solid var(--muted); border-radius: 11px }

  /* A step within one lane leaves it below its number and returns. */
  .parts .own::before { align-self: start; translate: -50% 0 }
  .own .message { min-height: 46px; border: 0; padding: 0 16px 0 44px }
  .own .message::before { content: ""; position: absolute; left: 0; top: 11px; width: 32px; height: 26px;
    border: 1px solid var(--muted); border-left: 0; border-radius: 0 6px 6px 0 }
  .own .message::after { left: 1px; top: 32px; bottom: auto; rotate: -135deg }
  .own.last .message { padding: 0 44px 0 16px; text-align: right } .own.last .words { margin-left: auto }
  .own.last .message::before { left: auto; right: 0; rotate: 180deg } .own.last .message::after { left: auto; right: 0; rotate: 45deg }

  .group { position: relative; outline: 1px solid var(--line); outline-offset: -1px; border-radius: 6px; margin: 28px 0 0;
    padding: 28px 0 24px }
  .when { position: absolute; left: 0; top: 0; max-width: none; padding: 3px 12px; background: var(--surface);
    border: 1px solid var(--line); border-radius: 6px 0 6px 0 }
}

@media (min-width: 1000px) {
  .about { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 48px }
  .words code { white-space: nowrap } .message { padding-left: 24px } .own .message { padding-left: 44px }
}

@media print { section { break-inside: avoid } .contents, header { display: none } }
`
