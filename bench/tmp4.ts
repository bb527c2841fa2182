import { manyDeals, headers2021 } from "../test/builders/deals";
import { checkDeals } from "../src/deals/checkDeals";
import { readLayout } from "../src/deals/layout";
const rows = manyDeals(1000); const { layout } = readLayout(headers2021);
const end=performance.now()+6000; let n=0; while(performance.now()<end){checkDeals(rows,layout);n++} console.log(6000/n);
