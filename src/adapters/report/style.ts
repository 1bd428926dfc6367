/** The look of the page on screens, light and dark, narrow and wide, and on paper. */
export const STYLE = `
:root{--paper:#fff;--ink:#1c2127;--soft:#4d5661;--rule:#d3d8de;--faint:#f3f5f7;--link:#164e86;--focus:#b4540a;--warn:#8a2c0d;--warn-back:#fdf3ec;
--alone:#1f4e79;--shared:#c3d9ea;--stranded:#fbe3d3;--stranded-ink:#a63603;--open:#fff3c4;--open-ink:#6b5200;--none:#fff;--none-ink:#7a828c;--absent:#eceef0;--absent-ink:#c5cad0;
--border:#fff;--outline:#0d2438;--bar:#1f4e79;--modelled:#e6eef6;--line:#a63603;color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14181d;--ink:#e6e9ed;--soft:#aab3bd;--rule:#3a424b;--faint:#1d2329;--link:#93c2f0;--focus:#ffb067;--warn:#ffc09c;--warn-back:#2b1f18;
--alone:#6fa8dc;--shared:#2a4156;--stranded:#4a2a18;--stranded-ink:#ff9b62;--open:#4a3f12;--open-ink:#f2d35c;--none:#14181d;--none-ink:#9aa3ad;--absent:#1f252b;--absent-ink:#3d464f;
--border:#14181d;--outline:#e6e9ed;--bar:#6fa8dc;--modelled:#22384d;--line:#ff9b62;color-scheme:dark}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
main,.top,nav,footer{max-width:80rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,Georgia,serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2.3rem;margin:.2rem 0 .6rem}
h2{font-size:1.55rem;margin:3.2rem 0 .9rem;padding-top:.7rem;border-top:2px solid var(--ink)}
h3{font-size:1.15rem;margin:1.8rem 0 .5rem}
p{max-width:46rem;margin:.5rem 0}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
small{font-size:.86em;color:var(--soft)}
.skip{position:absolute;left:-99rem}.skip:focus{position:fixed;left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.top{padding-top:2.5rem}.over{margin:0;color:var(--soft);letter-spacing:.08em;text-transform:uppercase;font-size:.82rem}
.rules,.note{color:var(--soft)}.note{font-size:.92rem}
.warning{background:var(--warn-back);border-left:4px solid var(--warn);padding:.7rem 1rem;max-width:60rem}
.mark{display:inline-block;font-size:.74em;letter-spacing:.03em;border:1px solid currentColor;border-radius:3px;padding:0 .35em;line-height:1.5;color:var(--soft);white-space:nowrap}
.made-up{color:var(--warn);border-style:dashed}.unsure{color:var(--warn);white-space:normal}
nav ol{list-style:none;margin:1.2rem 0 0;padding:.6rem 0;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;border-block:1px solid var(--rule)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:1.3rem 1.6rem;margin:1rem 0 1.6rem}
.cards div{border-top:1px solid var(--rule);padding-top:.5rem}
dt{color:var(--soft);font-size:.9rem}dd{margin:0;font-size:1.5rem;line-height:1.3;font-weight:600}dd small{display:block;font-size:.86rem;font-weight:400;line-height:1.4}
.standings,.legend{list-style:none;padding:0;margin:.8rem 0;display:flex;flex-wrap:wrap;gap:.4rem 1.6rem}
.swatch{width:1.75rem;height:1.125rem;vertical-align:-.2rem;margin-right:.5rem}
.swatch rect{stroke:var(--ink);stroke-width:1}
.patterns{position:absolute}
.s-alone{fill:var(--alone)}.s-shared{fill:var(--shared)}.s-stranded{fill:url(#p-stranded)}.s-open{fill:url(#p-open)}.s-none{fill:url(#p-none)}.s-absent{fill:url(#p-absent)}
.f-stranded{fill:var(--stranded)}.i-stranded{fill:var(--stranded-ink)}.f-open{fill:var(--open)}.i-open{stroke:var(--open-ink);stroke-width:1;fill:none}.f-none{fill:var(--none)}.i-none{fill:var(--none-ink)}.f-absent{fill:var(--absent)}.i-absent{fill:var(--absent-ink)}
figure{margin:1rem 0}figcaption{color:var(--soft);font-size:.92rem;margin-top:.6rem}
.map{display:block;width:100%;height:auto;max-height:54rem}
.map .areas path{stroke:var(--border);stroke-width:.5;vector-effect:non-scaling-stroke}
.map .pools path{fill:none;stroke:var(--outline);stroke-width:1.3;stroke-linejoin:round;vector-effect:non-scaling-stroke;pointer-events:none}
.map [data-ags]{cursor:pointer}.map .areas path:hover{stroke:var(--focus);stroke-width:2.5}
.swatch .outline{fill:none;stroke:var(--outline);stroke-width:3}
.chart{display:block;width:100%;height:auto;max-width:62rem}
.bar{fill:var(--bar)}.bar-modelled,.swatch .bar-modelled{fill:url(#p-modelled);stroke:var(--bar);stroke-width:1}
.f-modelled{fill:var(--modelled)}.i-modelled{fill:var(--bar)}
.grid{stroke:var(--rule)}.tick,.axis{fill:var(--soft);font-size:14px}.line{stroke:var(--line);stroke-width:2.5}.line-text{fill:var(--line);font-size:15px;font-weight:600}
.key{white-space:nowrap;margin-right:1.2rem}
.scroll{overflow-x:auto;margin:.6rem 0}
table,.scroll{max-width:100%}table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4;margin:.4rem 0 1rem}
caption{text-align:left;color:var(--soft);padding:0 0 .5rem;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.32rem .6rem;border-bottom:1px solid var(--rule)}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;background:var(--paper)}
tbody th{font-weight:500}tfoot th,tfoot td{border-top:2px solid var(--ink);border-bottom:0;font-weight:600}
.n{text-align:right}.n,.w{white-space:nowrap}
[data-basis=modelled] data,.m{font-style:italic}.m abbr{text-decoration:none;font-size:.8em;color:var(--warn);margin-left:.15em}
.dot{print-color-adjust:exact;-webkit-print-color-adjust:exact;display:inline-block;width:.7em;height:.7em;margin-right:.45em;border:1px solid var(--ink);border-radius:50%;background:var(--none)}.d-alone{background:var(--alone)}.d-shared{background:var(--shared)}.d-stranded{background:repeating-linear-gradient(45deg,var(--stranded-ink) 0 2px,var(--stranded) 2px 4px)}.d-open{background:var(--open-ink)}.d-none{border-style:dotted}
#rows thead button{position:relative;font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit;white-space:nowrap}
#rows thead button::after{position:absolute;left:100%;width:1em;text-align:center}#rows .n button::after{left:auto;right:100%}
#rows thead button:hover{text-decoration:underline}
#rows [aria-sort=ascending] button::after{content:"↑"}#rows [aria-sort=descending] button::after{content:"↓"}
#rows tr:target,.pools tr:target{background:var(--faint);outline:2px solid var(--focus);outline-offset:-2px}
.filtered tfoot{display:none}
.tools label{display:block;font-weight:600}
input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.4rem .6rem;width:min(26rem,100%)}
.fold button{font:inherit;color:inherit;background:var(--faint);border:1px solid var(--soft);border-radius:3px;padding:.3rem .8rem;cursor:pointer}
[role=status]{color:var(--soft);min-height:1.5em}
.pools ul,.stranded ul{margin:0;padding:0;list-style:none}.pools li{display:inline-block;margin-right:1.1em}.pools th:nth-child(2),.pools td:nth-child(2){width:46%}.amount{color:var(--soft);white-space:nowrap}
.stranded{padding-left:1.1rem}.stranded>li{margin:.7rem 0}.stranded ul li::before{content:"→ ";color:var(--soft)}
.entries{columns:auto 17rem;column-gap:2rem;padding-left:1.1rem}.entries li{break-inside:avoid}.remarks>li{margin:.4rem 0}
.claim{font-size:1.15rem}
summary{cursor:pointer;padding:.35rem 0}
.district{border-bottom:1px solid var(--rule)}.district>summary{font-weight:600}
.district .sheet{margin-left:1.2rem}.sheet[open]{border-left:3px solid var(--rule);padding-left:1rem}
.sign-off td{hyphens:auto;overflow-wrap:anywhere}code{hyphens:none;font:.82rem/1.5 ui-monospace,"SFMono-Regular",Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.sign-off table{table-layout:fixed}.sign-off th:first-child{width:36%}.tick-box{text-align:center;width:6rem}.box{display:inline-block;width:1.05rem;height:1.05rem;border:1.5px solid var(--ink)}
.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 3rem}
.signatures p{border-top:1px solid var(--ink);margin:2.6rem 0 0;padding-top:.2rem;color:var(--soft);font-size:.88rem}
footer{padding-block:2rem 3rem;color:var(--soft);font-size:.92rem}
.print-only{display:none}
#rows{font-size:.86rem}#rows th,#rows td{padding-inline:.5rem}
@media screen and (max-width:60rem){#rows tbody th{position:sticky;left:0;background:var(--paper);min-width:8rem;max-width:9.5rem;overflow-wrap:anywhere}}
@media screen and (max-width:36rem){body{font-size:.97rem}h1{font-size:1.75rem}h2{font-size:1.35rem}.cards{grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,100%),1fr))}dd{font-size:1.15rem}th,td{padding:.3rem .45rem}}
@media print{
@page{size:A4;margin:18mm 16mm 20mm;@bottom-left{content:"planungsrahmen";font:8pt sans-serif;color:#555}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555}}
body{font-size:9.5pt}main,.top,nav,footer{max-width:none;padding-inline:0}
h1{font-size:22pt}h2{font-size:15pt;margin-top:9mm;break-after:avoid}h3{font-size:11.5pt;break-after:avoid}
nav,.skip,.tools,.fold,.no-print{display:none}.print-only{display:block}
a{color:inherit;text-decoration:none}
.warning,.mark,svg,.box{print-color-adjust:exact;-webkit-print-color-adjust:exact}
table{font-size:8.5pt}th,td{padding:1mm 1.6mm}#rows{font-size:7.6pt}#rows th,#rows td{padding:.7mm 1.1mm}#rows .mark{font-size:.7em}thead{display:table-header-group;break-inside:avoid}#rows thead button{display:contents}summary{list-style:none}tfoot{display:table-row-group}tr,figure,.cards div,.stranded>li{break-inside:avoid}
.scroll{overflow:visible}.map{height:200mm;max-height:none}
#map-section,.sheets,.sign-off{break-before:page}
details:not([open]){display:none}.district:not(:has(.sheet[open]))>summary{display:none}
.sign-off table{margin:0 0 2.5mm;break-inside:avoid}.sign-off caption{padding-bottom:.5mm}.sign-off th,.sign-off td{padding-block:.4mm;line-height:1.25}.sign-off th:first-child{width:30%}.sign-off code{font-size:7pt}.box{width:3.2mm;height:3.2mm;vertical-align:-.4mm}.signatures{break-inside:avoid;break-before:avoid}.signatures h3{margin:2mm 0 0}.sign-off h2{margin-top:0}footer{padding-block:4mm 0;font-size:8pt}.signatures p{margin-top:8mm}
.sheet[open]{break-before:page;border:0;padding:0;margin:0!important}.district>.sheet[open]:first-of-type{break-before:auto}
}
`.replace(/\n/g, "");
