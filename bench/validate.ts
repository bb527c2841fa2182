// How long the check of 1,000 deals and of one takes, beside a bare zod object of the same 34 fields in the same run.
import { z } from "zod";
import type { CellValue, Row } from "../src/deals/cell";
import { checkDeal } from "../src/deals/checkDeal";
import { checkDeals } from "../src/deals/checkDeals";
import type { Column } from "../src/deals/column";
import { countryCodes } from "../src/deals/countries";
import { currencyCodes } from "../src/deals/currencies";
import type { KindName } from "../src/deals/kind";
import { statuses, toSubstatuses } from "../src/deals/lifecycle";
import { readLayout } from "../src/deals/layout";
import { templateColumns } from "../src/deals/template";
import { headers2021, manyDeals, withMistakes } from "../test/builders/deals";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

const rowCount = 1000;
const warmUps = 30;
const rounds = 60;

const guid = /^[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}$/iu;
const monthDayYear = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

function isDay(text: string): boolean {
  const [, month, day, year] = (monthDayYear.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** What zod has for each kind: no rule across cells, no message, no repair, no normalising. */
const bareKinds: Readonly<Record<KindName, z.ZodType>> = {
  errors: z.string(),
  text: z.string().min(1).max(32_767),
  longText: z.string().min(1).max(32_767),
  match: z.string().min(1),
  id: z.string().regex(guid),
  referralId: z.string().regex(guid),
  country: z.enum(countryCodes),
  currency: z.enum(currencyCodes),
  duns: z.string().regex(/^\d{9}$/u),
  phone: z.string().regex(/^\+?(?:[ ()./-]*\d){5,20}[ ()./-]*$/u),
  email: z.email(),
  status: z.enum(statuses),
  substatus: z.enum(toSubstatuses("2021")),
  yesNo: z.enum(["Yes", "No"]),
  intent: z.enum(["Yes", "No", "Have not decided"]),
  reasonCode: z.coerce.number().int().min(1).max(8),
  helpCode: z.coerce.number().int().min(1).max(6),
  salesStage: z.coerce.number().int().min(0).max(100),
  money: z.coerce.number().min(0),
  date: z.string().refine(isDay),
  solution: z.string().regex(/^[^,]+(?:,[^,]*){0,3}$/u),
  member: z.string().regex(/^(?:[^,]*,){3}[^,]*$/u),
  list: z.string(),
  domain: z.string().regex(/^[^.]+(?:\.[^.]+)+$/u),
};

function toBareSchema(columns: readonly Column[]): z.ZodObject {
  return z.object(
    Object.fromEntries(
      columns.map(({ field, kind, required }): [string, z.ZodType] => {
        const bare = bareKinds[kind];
        return [field, required === "yes" ? bare : z.union([z.literal(""), bare])];
      }),
    ),
  );
}

function toObjects(rows: readonly Row[], columns: readonly Column[]): readonly Readonly<Record<string, CellValue>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ field }, index) => [field, row[index] ?? ""])));
}

/** The best time of many rounds in milliseconds, warm: what the work costs, not what else the machine did. */
function toBestMs(works: readonly (() => unknown)[]): readonly number[] {
  for (let round = 0; round < warmUps; round += 1) for (const work of works) work();
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      best[index] = Math.min(best[index] ?? 0, performance.now() - start);
    });
  }
  return best;
}

/** The measures validate-1000, validate-1000-half-wrong and validate-row; the floor is zod parsing the valid rows. */
export function measureValidation(): readonly Measure[] {
  const columns = templateColumns("2021");
  const valid = manyDeals(rowCount);
  const halfWrong = withMistakes(valid);
  const { layout } = readLayout(headers2021);
  const schema = toBareSchema(columns);
  const objects = toObjects(valid, columns);
  const wrongObjects = toObjects(halfWrong, columns);
  const someRows = valid.slice(0, 50);
  const [floor = 0, wrongFloor = 0, all = 0, half = 0, rows = 0] = toBestMs([
    () => objects.filter((deal) => schema.safeParse(deal).success).length,
    () => wrongObjects.filter((deal) => schema.safeParse(deal).success).length,
    () => checkDeals(valid, layout),
    () => checkDeals(halfWrong, layout),
    () => someRows.map((row, index) => checkDeal(row, index, layout)),
  ]);
  const usPerRow = (ms: number, count: number): number => (ms / count) * 1000;
  return [
    toMeasure("validate-1000", all, { unit: "ms", floor }),
    toMeasure("validate-1000-half-wrong", half, {
      unit: "ms",
      floor,
      floorOfTheSameRows: Number(wrongFloor.toFixed(3)),
    }),
    toMeasure("validate-row", usPerRow(rows, someRows.length), { unit: "µs", floor: usPerRow(floor, rowCount) }),
  ];
}
