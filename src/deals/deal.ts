// A typed deal, derived from the column table, and the way from a sheet's row to it and back.
import { z } from "zod";
import { isBlankCell, toText } from "./cell";
import type { CellValue, Row } from "./cell";
import type { Column } from "./column";
import { columns } from "./columns";
import { isRealDay, toIsoDay, toSerial } from "./day";
import type { KindName } from "./kind";
import { toCodeNumber } from "./kinds/codeKind";
import { toDay } from "./kinds/dateKind";
import { kinds } from "./kinds/kinds";
import { toAmount } from "./kinds/moneyKind";
import { toParts } from "./kinds/partsKind";
import { toPercent } from "./kinds/salesStageKind";
import type { Layout } from "./layout";
import { wordKeys } from "./words";
import type { WordList } from "./words";

const cell = z.union([z.string(), z.number(), z.boolean()]);

const text = z.codec(cell, z.string().min(1), { decode: toText, encode: (value) => value });

/** A text that its kind brings into one form: codes in capitals, nine digits, no invisible characters. */
function toPlain(kind: KindName): z.ZodCodec<typeof cell, z.ZodString> {
  return z.codec(cell, z.string().min(1), {
    decode: (value) => kinds[kind].toCanonical(value),
    encode: (value) => value,
  });
}

function toWordCodec(kind: KindName, list: WordList): z.ZodCodec<typeof cell, z.ZodEnum> {
  return z.codec(cell, z.enum(wordKeys(list)), {
    decode: (value) => kinds[kind].toCanonical(value),
    encode: (value) => value,
  });
}

const code = z.codec(cell, z.int().min(0), {
  decode: (value) => toCodeNumber(kinds.reasonCode.toCanonical(value)) ?? Number.NaN,
  encode: String,
});

const amount = z.number().min(0);

const solution = z.object({
  id: z.string().min(1),
  currency: z.string().nullable(),
  price: amount.nullable(),
  quantity: amount.nullable(),
});

const member = z.object({ firstName: z.string(), lastName: z.string(), phone: z.string(), email: z.string() });

function toNumberPart(part: string): number | null {
  return part === "" ? null : toAmount(part);
}

/** How the cells of each kind become values. */
const codecs = {
  errors: text,
  text,
  longText: text,
  match: text,
  id: toPlain("id"),
  referralId: toPlain("referralId"),
  country: toPlain("country"),
  currency: toPlain("currency"),
  duns: toPlain("duns"),
  phone: toPlain("phone"),
  email: toPlain("email"),
  domain: toPlain("domain"),
  list: toPlain("list"),
  status: toWordCodec("status", "status"),
  substatus: toWordCodec("substatus", "substatus"),
  yesNo: toWordCodec("yesNo", "yesNo"),
  intent: toWordCodec("intent", "intent"),
  reasonCode: code,
  helpCode: z.codec(cell, z.int().min(0), {
    decode: (value) => toCodeNumber(kinds.helpCode.toCanonical(value)) ?? Number.NaN,
    encode: String,
  }),
  salesStage: z.codec(cell, z.int().min(0).max(100), {
    decode: (value) => toPercent(value) ?? Number.NaN,
    encode: String,
  }),
  money: z.codec(cell, amount, { decode: toAmount, encode: (value) => value }),
  date: z.codec(cell, z.iso.date(), {
    decode: (value) => {
      const day = toDay(value);
      return day === null ? "" : toIsoDay(day);
    },
    encode: toDateCell,
  }),
  solution: z.codec(cell, solution, {
    decode: (value) => {
      const [id = "", currency = "", price = "", quantity = ""] = toParts(value);
      return {
        id,
        currency: currency === "" ? null : currency.toUpperCase(),
        price: toNumberPart(price),
        quantity: toNumberPart(quantity),
      };
    },
    encode: ({ id, currency, price, quantity }) =>
      [id, currency, price, quantity]
        .map((part) => part ?? "")
        .join(", ")
        .replace(/(?:, )+$/u, ""),
  }),
  member: z.codec(cell, member, {
    decode: (value) => {
      const [firstName = "", lastName = "", phone = "", email = ""] = toParts(value);
      return { firstName, lastName, phone, email };
    },
    encode: ({ firstName, lastName, phone, email }) => [firstName, lastName, phone, email].join(", "),
  }),
} satisfies Readonly<Record<KindName, z.ZodType<unknown, CellValue>>>;

function toDateCell(iso: string): CellValue {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return isRealDay({ year, month, day }) ? toSerial({ year, month, day }) : iso;
}

type Value<K extends KindName> = z.output<(typeof codecs)[K]>;
type DealColumn = Exclude<(typeof columns)[number], { readonly kind: "errors" }>;

/**
 * A deal: one field for each column but Errors, null where its cell is blank. Columns that repeat are lists by number,
 * null where a number is left out.
 */
export type Deal = {
  readonly [C in DealColumn as C["field"]]: C extends { readonly repeats: number }
    ? readonly (Value<C["kind"]> | null)[]
    : Value<C["kind"]> | null;
};

const dealColumns = (columns as readonly Column[]).filter(({ kind }) => kind !== "errors");

/** The schema of a deal: cells by field on the one side, values on the other. */
const dealSchema = z.object(
  Object.fromEntries(
    dealColumns.map(({ field, kind, repeats }): [string, z.ZodType] => {
      const value = z.nullable(codecs[kind]);
      return [field, repeats === undefined ? value : z.array(value)];
    }),
  ),
);

/** The deal of a row that has no errors. Throws a ZodError that names the fields where a cell is none of its kind. */
export function parseDeal(row: Row, layout: Layout): Deal {
  const cells: Record<string, CellValue | null | (CellValue | null)[]> = {};
  for (const { field, repeats } of dealColumns) cells[field] = repeats === undefined ? null : [];
  for (const { column, ordinal, index } of layout.byName.values()) {
    const value = row[index];
    if (column === null || column.kind === "errors" || value === undefined || isBlankCell(value)) continue;
    const list = cells[column.field];
    if (ordinal === null || !Array.isArray(list)) cells[column.field] = value;
    else {
      while (list.length < ordinal) list.push(null);
      list[ordinal - 1] = value;
    }
  }
  return z.decode(dealSchema, cells) as Deal;
}

/** The cells of a deal in the order of a layout: dates as serial numbers, codes as their numbers, "" for null. */
export function toRow(deal: Deal, layout: Layout): Row {
  const cells = z.encode(dealSchema, deal);
  return layout.columns.map(({ column, ordinal }): CellValue => {
    const value: unknown = column === null ? null : cells[column.field];
    const one: unknown = Array.isArray(value) && ordinal !== null ? value[ordinal - 1] : value;
    return cell.safeParse(one).data ?? "";
  });
}
