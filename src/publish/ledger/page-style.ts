/** What the ledger's page adds to the style of the overview. */
export const LEDGER_STYLE = `
.ledger { --up: #d5ead7; --down: #f7d6d1; --level: #ece8db; --ins: #e0f0e1; --del: #fbe3df; }
@media (prefers-color-scheme: dark) { .ledger { --up: #1e3b25; --down: #4a2220; --level: #33332c; --ins: #1e3b25; --del: #46211f; } }
.commitments { list-style: none; margin: 0; padding: 0; }
.commitment { background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: .9rem 1.1rem; margin-bottom: .8rem; }
.commitment:target { background: var(--raised); outline: 2px solid var(--link); }
.who { font-weight: 600; margin: 0; } .what { font-family: var(--serif); font-size: 1.08rem; margin: .1rem 0 .5rem; }
.states { display: flex; flex-wrap: wrap; gap: .3rem .5rem; list-style: none; margin: 0 0 .5rem; padding: 0; font-size: .86rem; }
.states li { display: inline-flex; align-items: center; gap: .4rem; border: 1px solid var(--line); border-radius: 4px; padding: .05rem .55rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.status { display: inline-flex; align-items: center; gap: .3rem; } .status-shape { flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; }
.schedule-overdue, .evidence-contradicted { color: var(--error); font-weight: 600; } .schedule-due { color: var(--warning); font-weight: 600; }
.version-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); overflow: hidden; list-style: none; margin: .4rem 0 .6rem; padding: 0; border: 1px solid var(--line); border-radius: 4px; }
.version { padding: .6rem .8rem; box-shadow: -1px -1px 0 var(--line); font-size: .93rem; } .version p { margin: 0 0 .2rem; }
.version-head { display: flex; justify-content: space-between; gap: .5rem; font-weight: 600; } .version-head .tag { font-weight: 400; color: var(--quiet); }
.version-source, .version-facts { font-size: .84rem; color: var(--quiet); } .version-facts { display: flex; flex-wrap: wrap; gap: 0 .8rem; } .version-words { font-family: var(--serif); font-size: 1rem; }
ins { background: var(--ins); text-decoration: underline; text-decoration-thickness: 1px; } del { background: var(--del); } del + ins, ins + del { margin-left: .25em; }
.moved { color: var(--warning); font-size: .86rem; white-space: normal; }
.source { font-size: .88rem; margin: 0; } .source q { font-family: var(--serif); }
.remark.warning { border-left-color: var(--warning); background: var(--warning-soft); }
.grid { border-collapse: collapse; font-size: .86rem; } .grid caption { text-align: left; color: var(--quiet); padding-bottom: .5rem; }
.grid th, .grid td { border: 1px solid var(--line); padding: .25rem .45rem; text-align: center; font-variant-numeric: tabular-nums; }
.grid tbody th { text-align: left; font-weight: 400; min-width: 16rem; max-width: 26rem; } .grid thead th { vertical-align: bottom; font-weight: 600; }
.grid .c-up { background: var(--up); } .grid .c-down { background: var(--down); } .grid .c-level { background: var(--level); } .grid .grid-average { font-weight: 600; } .grid-percent { display: block; font-weight: 400; color: var(--quiet); }
.workings { font-size: .86rem; color: var(--quiet); padding-left: 1.2rem; }
@media print { .commitment { break-inside: avoid; } ins, del, .grid td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
