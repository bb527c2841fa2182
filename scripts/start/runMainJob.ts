// The part of `npm start` that ends in the terminal: the file is checked over the real office.js, its good rows are pushed.
import type { OutcomeCounts } from "../../src/actions/work";
import type { DealTableState } from "../../src/actions/sessionState";
import type { Language } from "../../src/deals/words";
import { toSandboxBackend } from "../sandbox/toSandboxBackend";
import type { SandboxMount } from "../sandbox/toSandboxRoutes";
import { checkInExcel } from "./checkInExcel";
import type { DealFile } from "./checkInExcel";
import { openExcelDesk, toDealTable } from "./openExcelDesk";
import type { ExcelDesk } from "./openExcelDesk";
import { pushFromExcel } from "./pushFromExcel";
import type { PushedFromExcel } from "./pushFromExcel";
import { startWords } from "./startWords";
import { toFindingLines } from "./toFindingLines";
import { toPushLines } from "./toPushLines";
import { toStepLines } from "./toStepLines";
import type { NamedStep } from "./toStepLines";

/** How the job is run. */
export interface MainJob {
  /** The user's file; the sample deals where left out. */
  readonly path: string | undefined;
  /** What is in it. */
  readonly file: DealFile;
  readonly language: Language;
  /** How many characters a line of the terminal holds. */
  readonly width: number;
  /** Where the good rows go. */
  readonly mount: SandboxMount;
  readonly print: (line: string) => void;
}

const mostLines = 400;
/** From here on it takes seconds. */
const manyRows = 2000;

/** Runs the job. */
export async function runMainJob(job: MainJob): Promise<void> {
  const { file, language, print } = job;
  print(startWords[language].title);
  print("");
  const desk = await openExcelDesk(language, toSandboxBackend(job.mount));
  const steps = [...(await check(desk, file, job)), ...(await push(desk, job))];
  await desk.close();
  print("");
  for (const line of toStepLines(steps, language)) print(line);
}

async function check(desk: ExcelDesk, file: DealFile, job: MainJob): Promise<readonly NamedStep[]> {
  const { path, language, print } = job;
  const words = startWords[language];
  if (file.rows.length > manyRows) print(words.checking(toCount(file.rows.length, language)));
  const { table, insert, check } = await checkInExcel(desk, file);
  const lines = toFindingLines(table, job);
  printSome(lines, job);
  if (lines.length === 0) print(words.nothingFound);
  print("");
  print(`${path ?? words.sampleFile}: ${toSummary(table, language)}`);
  return [
    { name: "insert", step: insert },
    { name: "check", step: check },
  ];
}

async function push(desk: ExcelDesk, job: MainJob): Promise<readonly NamedStep[]> {
  const { language, mount, print } = job;
  const words = startWords[language];
  const before = mount.sandbox.counts().requests;
  const pushed = await pushFromExcel(desk);
  const requests = mount.sandbox.counts().requests - before;
  print("");
  print(words.pushing);
  printSome(toPushLines(pushed, toDealTable(desk), job), job);
  print("");
  print(toOutcomes(pushed.counts, language));
  print(words.stayed(toCount(toWrongRows(pushed), language)));
  print(words.asked(toCount(requests, language)));
  const { preview, push } = pushed;
  return [{ name: "preview", step: preview }, ...(push === null ? [] : [{ name: "push" as const, step: push }])];
}

function printSome(lines: readonly string[], { language, print }: MainJob): void {
  for (const line of lines.slice(0, mostLines)) print(line);
  if (lines.length > mostLines) print(startWords[language].more(toCount(lines.length - mostLines, language)));
}

function toSummary(table: DealTableState, language: Language): string {
  const errors = table.findings.filter(({ severity }) => severity === "error").length;
  const counts = [table.rows, table.rowsWithErrors, errors, table.findings.length - errors] as const;
  const [deals, wrong, all, warnings] = counts.map((count) => toCount(count, language));
  return startWords[language].summary(deals ?? "", wrong ?? "", all ?? "", warnings ?? "");
}

function toOutcomes(counts: OutcomeCounts, language: Language): string {
  const { outcomes, marks } = startWords[language];
  const kinds = ["created", "updated", "unchanged", "failed", "notSent", "unknown"] as const;
  return `${kinds.map((kind) => outcomes[kind] + marks.of + toCount(counts[kind], language)).join(marks.next)}.`;
}

function toWrongRows({ blocked }: PushedFromExcel): number {
  return blocked.filter(({ plan }) => plan.kind === "blocked" && plan.reason.kind === "findings").length;
}

function toCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
