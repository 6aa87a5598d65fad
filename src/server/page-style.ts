/** The style of the start page, light and dark. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#fbfaf7;--sheet:#fff;--ink:#1d2328;--soft:#5b666f;--line:#d8d5cc;--accent:#1f5f8b;--on-accent:#fff;--alarm:#a3271f;--alarm-ground:#fbecea}
@media (prefers-color-scheme:dark){:root{--ground:#14181b;--sheet:#1c2226;--ink:#e6e8e6;--soft:#a3adb3;--line:#3a4349;--accent:#7fb8dd;--on-accent:#10222e;--alarm:#ffb4ab;--alarm-ground:#3b1d1a}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:56rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font:600 2rem/1.2 Georgia,serif;margin:0 0 .5rem}
h2{font:600 1.25rem/1.3 Georgia,serif;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}
.lead{max-width:44rem;margin:0 0 1.5rem;color:var(--soft)}
.message{border-left:4px solid var(--alarm);background:var(--alarm-ground);color:var(--alarm);padding:.75rem 1rem;overflow-wrap:anywhere}
form{display:grid;gap:1rem}
label{display:block;font-weight:600;margin-bottom:.25rem}
label span{font-weight:400;color:var(--soft);font-size:.875rem}
textarea,input,select{width:100%;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:6px;padding:.5rem .65rem}
textarea{font:15px/1.5 Georgia,serif;resize:vertical;min-height:12rem}
input,select,button{min-height:2.75rem}
.row{display:flex;flex-wrap:wrap;gap:1rem;align-items:end}
.field{flex:1 1 12rem}.wide{flex:1 1 20rem}
button{font:inherit;font-weight:600;color:var(--on-accent);background:var(--accent);border:0;border-radius:6px;padding:.5rem 1.5rem;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.over textarea{outline:3px dashed var(--accent);outline-offset:3px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th{font-size:.875rem;color:var(--soft)}
td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums}
a{color:var(--accent)}
footer{margin-top:2.5rem;color:var(--soft);font-size:.875rem}
`;
