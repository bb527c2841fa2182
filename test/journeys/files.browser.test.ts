// The way without an API, in a real browser: a sheet goes into a file, and the processed file brings ids and errors back.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJs from "exceljs";
import type { Locator } from "playwright-core";
import { folders } from "../../scripts/folders";
import { readCsv } from "../../src/deals/csv/readCsv";
import { toCsv } from "../../src/deals/csv/toCsv";
import { openWorkbench, useBrowser } from "../setup/browser";
import { WorkbenchDesk } from "./workbenchDesk";

useBrowser();

/** What Partner Center makes of a file: the first new deal is refused, every other one gets ids. */
function process(bytes: Uint8Array): string {
  const { headers, rows } = readCsv(bytes);
  const at = (header: string): number => headers.indexOf(header);
  const refused = rows.findIndex((row) => row[at("Referral ID")] === "");
  const done = rows.map((row, number) => {
    if (row[at("Referral ID")] !== "") return row;
    if (number === refused) return row.with(at("Errors"), "Something is wrong");
    const id = `${String(number).padStart(8, "a")}-0b84-4ac4-b4ea-5b2587d42cee`;
    return row.with(at("Referral ID"), id).with(at("Engagement ID"), id).with(at("Partner Referral Status"), "Active");
  });
  return toCsv([headers, ...done]);
}

test("the rows that are ready are saved, and the processed file leaves only what failed for the next one", async () => {
  const page = await openWorkbench();
  const desk = new WorkbenchDesk(page);
  const button = (name: string): Locator => desk.pane.getByRole("button", { name, exact: true });
  await desk.insertTemplate();
  await page.locator('input[type="file"]').setInputFiles(join(folders.top, "scripts", "sampleDeals.csv"));
  await desk.seeText("D2", "Harbour analytics");
  await desk.seeText("A4", "Customer Country: “USA” is not a country code. Write US");
  await button("Files").click();
  await button("Prepare the import file").click();
  const downloading = page.waitForEvent("download");
  await button("Save the file").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\d{4}-\d\d-\d\d\.csv$/u);
  const saved = await readFile(await download.path());
  const { rows } = readCsv(saved);
  expect(rows.length).toBeGreaterThan(5);

  await desk.pane.getByRole("button", { name: "Open a file" }).click();
  const name = "processed.csv";
  const choice = desk.pane.locator('input[type="file"]');
  await choice.setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(process(saved)) });
  await desk.pane.getByRole("heading", { name: "The file is in the sheet" }).waitFor();
  await desk.pane.getByText("Something is wrong").waitFor();
  expect(await desk.readText("A2")).toBe("Partner Center: Something is wrong");

  await desk.pane.getByRole("button", { name: "Back" }).click();
  await button("Prepare the import file").click();
  await desk.pane.getByText(/^1 row would go into 1 file/u).waitFor();
});

test("the workbook is saved as .xlsx, with the deals and their dropdowns", async () => {
  const page = await openWorkbench();
  const desk = new WorkbenchDesk(page);
  await desk.insertTemplate();
  await page.locator('input[type="file"]').setInputFiles(join(folders.top, "scripts", "sampleDeals.csv"));
  await desk.seeText("D2", "Harbour analytics");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Workbook.xlsx");
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const [sheet] = workbook.worksheets;
  expect(sheet?.getCell("D2").value).toBe("Harbour analytics");
  expect(sheet?.getCell("AB2").dataValidation).toMatchObject({ type: "list", formulae: ['"Yes,No"'] });
});
