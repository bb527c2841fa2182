import { manyDeals, headers2021 } from "../test/builders/deals";
import { checkDeals, checkAcrossDeals } from "../src/deals/checkDeals";
import { checkDeal, isBlankRow } from "../src/deals/checkDeal";
import { toChecker } from "../src/deals/checker";
import { readLayout } from "../src/deals/layout";
import { RowView } from "../src/deals/rowView";
const rows = manyDeals(1000); const { layout } = readLayout(headers2021); const checker = toChecker(layout);
const best=(f:()=>unknown)=>{for(let i=0;i<50;i++)f();let b=1e9;for(let i=0;i<100;i++){const s=performance.now();f();b=Math.min(b,performance.now()-s)}return b.toFixed(3)};
console.log("all",best(()=>checkDeals(rows,layout)));
console.log("deal only",best(()=>{for(let i=0;i<rows.length;i++)checkDeal(rows[i]!,i,layout)}));
console.log("across",best(()=>checkAcrossDeals(rows,layout)));
console.log("blank",best(()=>{for(const r of rows)isBlankRow(r,layout)}));
console.log("view",best(()=>{for(const r of rows)new RowView(r,layout,{pulled:null,nowMs:null})}));
for (const c of checker.columns) { const t=best(()=>{let n=0;for(const r of rows){const v=r[c.index]??"";if(v!==""&&!c.check.accepts(v))n++}return n});
 const slow=rows.filter(r=>r[c.index]!==""&&!c.check.accepts(r[c.index]!)).length; const t2=best(()=>{for(const r of rows){const v=r[c.index]??"";if(v!==""&&!c.check.accepts(v))c.check.explain(v)}}); console.log(c.name,t,slow,t2)}
for (const r of checker.rules) console.log(r.reads.join(), best(()=>{for(const row of rows) r.check(new RowView(row,layout,{pulled:null,nowMs:null}))}));
