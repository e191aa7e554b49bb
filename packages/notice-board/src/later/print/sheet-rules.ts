/** The look of the printed sheet: A4, black on white, no notice broken between pages. */
export const sheetRules = `
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 10pt sans-serif; } }
html { color: #000; background: #fff; font: 12pt/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { margin: 0; }
h1, h2, p, figure { margin: 0; }
header { display: flex; gap: 12mm; justify-content: space-between; align-items: flex-start; padding-block-end: 6mm; border-block-end: 1.5pt solid #000; }
h1 { font-size: 26pt; line-height: 1.2; }
header p { margin-block-start: 3mm; font-size: 13pt; }
figure { flex: none; inline-size: 34mm; text-align: center; }
figure svg { display: block; inline-size: 34mm; block-size: 34mm; }
figcaption { font-size: 7.5pt; line-height: 1.25; overflow-wrap: anywhere; }
article { break-inside: avoid; padding-block: 5mm; border-block-end: .5pt solid #000; }
h2 { font-size: 15pt; line-height: 1.3; margin-block: 1mm; }
.line { display: flex; flex-wrap: wrap; gap: 0 4mm; font-size: 10.5pt; }
.result { margin-block: 2mm; padding-inline-start: 3mm; border-inline-start: 2pt solid #000; }
`;
