/** The one stylesheet of the pages. Both colour schemes, one column, targets of 44 px and more, and it prints. */
export const pageStyles = `:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f4f6f8;--line:#767f8a;--accent:#0b57a4;--on-accent:#fff;--error:#a3200d}
@media (prefers-color-scheme:dark){:root{--ink:#f1f3f5;--paper:#15181c;--soft:#20252b;--line:#8d97a3;--accent:#8cc2ff;--on-accent:#0b1b2c;--error:#ff9c8a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
:lang(zh-Hans){line-height:1.6}
header,main,footer,.sample{max-width:40em;margin:0 auto;padding:12px 16px}
header{display:flex;justify-content:space-between;align-items:center;min-height:44px;gap:16px;font-weight:600}
.sample{max-width:45.72em;background:var(--soft);font-size:14px;border-inline-start:4px solid var(--line)}
h1{font-size:28px;line-height:1.3;margin:16px 0}
h2{font-size:22px;line-height:1.3;margin:32px 0 12px}
h3{font-size:18px;margin:24px 0 8px}
img{max-width:100%;height:auto;border-radius:8px}
a{color:var(--accent)}
header a,.choices a,.skip{display:inline-flex;align-items:center;min-height:44px}
.skip{position:absolute;inset-inline-start:-9999px}
.skip:focus{position:static}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px var(--paper)}
fieldset{border:0;margin:24px 0 0;padding:0;min-width:0}
legend{font-size:18px;font-weight:600;padding:0}
.field{margin:16px 0}
label{display:block;font-weight:600}
.help{margin:4px 0;font-size:14px}
.optional{font-weight:400;font-size:14px}
input,select,textarea,button{font:inherit;color:inherit}
input:not([type=radio],[type=checkbox]),select,textarea{display:block;width:100%;min-height:44px;margin-top:4px;padding:8px 12px;background:var(--paper);border:1px solid var(--line);border-radius:8px}
textarea{min-height:9em;resize:vertical}
input[type=number],input[type=date]{max-width:14em}
.option{display:flex;align-items:center;gap:12px;min-height:44px;font-weight:400}
.option input{width:22px;height:22px;margin:0;flex:none;accent-color:var(--accent)}
button,.button{display:inline-flex;align-items:center;min-height:48px;padding:8px 24px;border:1px solid transparent;border-radius:8px;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none;cursor:pointer}
.second{background:transparent;color:var(--accent);border-color:var(--accent)}
.actions{display:flex;flex-wrap:wrap;gap:12px;margin:32px 0}
.choices{list-style:none;margin:0;padding:0}
.choices li{border-bottom:1px solid color-mix(in srgb,var(--line) 40%,transparent);padding:4px 0}
.choices p{margin:0 0 8px;font-size:14px}
.summary{border:2px solid var(--error);border-inline-start-width:8px;border-radius:8px;padding:12px 16px;margin:16px 0}
.summary h2{margin:0 0 8px;font-size:18px}
.summary ul{margin:0;padding-inline-start:20px}
.error{margin:4px 0;color:var(--error);font-weight:600}
.wrong{border-inline-start:4px solid var(--error);padding-inline-start:12px}
.code{font:600 clamp(18px,6.4vw,28px)/1.4 ui-monospace,"SF Mono",Consolas,monospace;letter-spacing:.06em;background:var(--soft);border:1px solid var(--line);border-radius:8px;padding:16px;text-align:center}
dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 16px;margin:16px 0}
dt{font-weight:600}
dd{margin:0}
@media (max-width:30em){dl{display:block}dd{margin-bottom:12px}}
.words{white-space:pre-wrap;background:var(--soft);border-radius:8px;padding:12px 16px;margin:8px 0}
.timeline{list-style:none;margin:0;padding:0 0 0 16px;border-inline-start:2px solid var(--line)}
.timeline li{margin:0 0 16px}
.timeline time{display:block;font-size:14px}
.unseen{position:absolute;inset-inline-start:-9999px;height:1px;overflow:hidden}
@media print{header a,footer,.actions,.skip{display:none}}
`;
