// The column that an error is about, by the property that the answer names.
import { toHeader } from "../deals/column";
import type { Column } from "../deals/column";
import { columns } from "../deals/columns";

const all: readonly Column[] = columns;

/**
 * The English header of the column whose place an error's target names ("customerProfile/address/city", "/team[1]/email");
 * of a list's first column where the whole list is meant; null where no column, or more than one, is.
 */
export function toTargetColumn(target: string): string | null {
  const path = toPath(target);
  if (path === "") return null;
  return findExact(path) ?? findInList(path) ?? findOnly(path);
}

function toPath(target: string): string {
  const segments = target
    .replace(/\[(\d+)\]/gu, "/$1")
    .split(/[/.]/u)
    .filter((segment) => segment !== "" && !/^(?:referral|\$)$/iu.test(segment));
  return segments.length === 0 ? "" : `/${segments.join("/")}`.toLowerCase();
}

function findExact(path: string): string | null {
  return all.find(({ api }) => api.some((place) => place.toLowerCase() === path))?.header ?? null;
}

/** An element of a list, or one of its parts: /team/2/email is Team member 3. */
function findInList(path: string): string | null {
  for (const column of all) {
    const [, list] = /^(.*)\/0$/u.exec(column.api[0]?.toLowerCase() ?? "") ?? [];
    if (list === undefined || column.repeats === undefined || !`${path}/`.startsWith(`${list}/`)) continue;
    const [, digits = "0"] = /^\/(\d+)/u.exec(path.slice(list.length)) ?? [];
    const number = Number(digits) + 1;
    return number <= column.repeats ? toHeader(column, number) : null;
  }
  return null;
}

/** A place that holds, or lies in, that of one column; the first of a list that is spread over columns. */
function findOnly(path: string): string | null {
  const inside = all.filter(({ api }) =>
    api.some((place) => `${place.toLowerCase()}/`.startsWith(`${path}/`) || path.startsWith(`${place.toLowerCase()}/`)),
  );
  const [first] = inside;
  if (first === undefined) return null;
  const isSpread = inside.every(({ api }) => api[0]?.toLowerCase().startsWith(`${path}/0/`));
  return inside.length === 1 || isSpread ? first.header : null;
}
