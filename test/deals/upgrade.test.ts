// What a sheet of an older edition lacks to be one of 2023.
import { templateHeaders } from "../../src/deals/template";
import { toUpgrade2023 } from "../../src/deals/upgrade";
import { headers2021, headers2023, toLayout } from "../builders/deals";

function upgraded(headers: readonly string[]): readonly string[] {
  const { missing, renamed } = toUpgrade2023(toLayout(headers));
  const now = [...headers];
  for (const { index, to } of renamed) now[index] = to;
  const named = [...headers];
  for (const { header, behind } of missing) {
    const place = behind === null ? 0 : named.indexOf(behind) + 1;
    named.splice(place, 0, header);
    now.splice(place, 0, header);
  }
  return now;
}

test("a sheet of 2021 becomes one of 2023, in the template's order", () => {
  expect(upgraded(headers2021)).toEqual(headers2023);
});

test("more solutions, and columns of one's own, stay where they are", () => {
  const headers = [...headers2021.slice(0, 3), "Our colour", ...headers2021.slice(3), "Solution 2"];
  const now = upgraded(headers);
  expect(now.filter((header) => header !== "Our colour" && header !== "Solution 2")).toEqual(headers2023);
  expect(now.indexOf("Our colour")).toBe(3);
});

test("a sheet of 2023 lacks nothing", () => {
  expect(toUpgrade2023(toLayout(templateHeaders("2023")))).toEqual({ missing: [], renamed: [] });
});
