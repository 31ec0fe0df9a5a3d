/** The style of the page: system fonts, light and dark, readable contrast, one column on a phone. */
export const htmlStyle: string = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#57606a;--line:#d0d7de;--number:#fff1c2;--date:#dcedff;--name:#dff5e1;--good:#116329;--bad:#a40e26;--fair:#7d4e00}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#9da7b3;--line:#30363d;--number:#4a3b00;--date:#0c3b66;--name:#12441f;--good:#56d364;--bad:#ff8f8f;--fair:#e3b341}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;color:var(--ink);background:var(--paper);font:16px/1.75 -apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;text-autospace:normal}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2.5rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
p{margin:.7em 0}.soft,small{color:var(--soft)}
mark{color:inherit;background:var(--number);border-radius:.2em;padding:.05em .15em}mark.date,mark.time{background:var(--date)}mark.entity{background:var(--name)}mark:target{outline:2px solid var(--bad)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
ol,ul{padding-left:1.4rem}li{margin:.5rem 0}a{color:inherit}
.supported,.holds{color:var(--good)}.contradicted,.off-by,.unit-clash{color:var(--bad)}.imprecise{color:var(--fair)}.unknown{color:var(--soft)}
.verdict{font-weight:600}
`
