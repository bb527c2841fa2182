// What a person does at the workbench and sees of it: all by the page, nothing behind it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { folders } from "../../scripts/folders";
import { wrongCell } from "../../src/excel/writeRules";

/** A cell that is wrong in a file of deals once it is loaded, and what makes it right. */
export interface WrongCell {
  readonly row: number;
  readonly address: string;
  readonly errors: string;
  readonly right: string;
}

/** A file of deals, some of them wrong, and its first wrong cells in the order of the rows. */
export interface WrongDeals {
  readonly path: string;
  readonly cells: readonly [WrongCell, WrongCell, WrongCell, WrongCell];
  /** A wrong cell that offers choices, and the one to pick. */
  readonly choice: WrongCell;
  readonly rightRow: number;
}

const labelled = join(folders.top, "..", "shared", "cases", "mistakes.csv");

/** The labelled cases where they are at hand, else the sample deals of `npm start`. */
export const wrongDeals: WrongDeals = existsSync(labelled)
  ? {
      path: labelled,
      cells: [
        { row: 2, address: "D2", errors: "Mandatory field Deal Name missing", right: "Harbour analytics" },
        { row: 3, address: "E3", errors: "Mandatory field Customer Name missing", right: "Northwind Shipping" },
        { row: 5, address: "F5", errors: "Mandatory field Customer Address Line 1 missing", right: "12 Quay Street" },
        { row: 7, address: "H7", errors: "Mandatory field Customer City missing", right: "Seattle" },
      ],
      choice: { row: 9, address: "K9", errors: "Mandatory field Customer Country missing", right: "US" },
      rightRow: 4,
    }
  : {
      path: join(folders.top, "scripts", "sampleDeals.csv"),
      cells: [
        { row: 4, address: "K4", errors: "Customer Country: “USA” is not a country code. Write US", right: "US" },
        { row: 7, address: "D7", errors: "Mandatory field Deal Name missing", right: "Harbour analytics" },
        {
          row: 9,
          address: "P9",
          errors:
            "Customer Contact Email Address: “ingrid.dahl@example” is not an e-mail address. Write one such as name@contoso.com",
          right: "ingrid.dahl@example.com",
        },
        {
          row: 11,
          address: "X11",
          errors: "Estimated Close Date: “31/05/2028” is not a date that Partner Center reads. Write 05/31/2028",
          right: "05/31/2028",
        },
      ],
      choice: {
        row: 4,
        address: "K4",
        errors: "Customer Country: “USA” is not a country code. Write US",
        right: "US",
      },
      rightRow: 5,
    };

/** A person at the workbench. */
export class WorkbenchDesk {
  readonly pane: FrameLocator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator("iframe");
  }

  /** The drawn cell of an address; it must be in sight. */
  cell(address: string): Locator {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** Presses a button of the ribbon. */
  async press(name: string): Promise<void> {
    await this.page.locator(".ribbon").getByRole("button", { name, exact: true }).click();
  }

  /** Inserts the template by the ribbon and waits until its table is there. */
  async insertTemplate(name = "Insert template"): Promise<void> {
    await this.press(name);
    await this.seeText("A1", "Errors");
  }

  /** Loads a file as if pasted and waits until the first of its wrong rows has been checked. */
  async loadWrongDeals({ path, cells: [first] }: WrongDeals): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(path);
    await this.seeText(`A${first.row}`, first.errors);
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: /Name box|Zone Nom/u });
    await box.fill(address);
    await box.press("Enter");
    await this.cell(address.split(":")[0] ?? address).waitFor();
  }

  /** Types a text into a cell and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes a text from outside at a cell. */
  async paste(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("Control+V");
  }

  /** Waits until a cell in sight shows exactly a text. */
  async seeText(address: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([wanted, expected]) => document.querySelector(`[data-cell="${wanted}"]`)?.textContent === expected,
      [address, text] as const,
    );
  }

  /** Waits until a cell in sight is painted as wrong, or is not. */
  async seePaint(address: string, isWrong: boolean): Promise<void> {
    await this.page.waitForFunction(
      ([wanted, fill, expected]) => {
        const cell = document.querySelector<HTMLElement>(`[data-cell="${wanted}"]`);
        return cell !== null && (cell.style.backgroundColor === fill) === expected;
      },
      [address, toRgb(wrongCell.fill), isWrong] as const,
    );
  }

  /** What a cell shows; it is gone to first. */
  async readText(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.cell(address).textContent()) ?? "";
  }

  /** The address of the active cell. */
  active(): Promise<string> {
    return this.page.getByRole("textbox", { name: /Name box|Zone Nom/u }).inputValue();
  }

  /** Waits until a cell is the active one. */
  async seeActive(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>(".name-box")?.value === wanted,
      address,
    );
  }

  /**
   * Types into a wrong cell in sight; resolves with the milliseconds from the first event that the host hands to the
   * add-in until the cell is drawn without its paint and the row without its error.
   */
  async measureCorrection({ row, address, right }: WrongCell): Promise<number> {
    await this.goTo(address);
    const watch = await this.page.evaluateHandle(watchCorrection, { wrong: address, errors: `A${row}` });
    await this.page.keyboard.type(right);
    await this.page.keyboard.press("Enter");
    return watch.evaluate(({ tookMs }) => tookMs);
  }

  /** The syncs of the add-in, once none has been added for a while. */
  async settledSyncs(): Promise<number> {
    for (let last = -1; ;) {
      const syncs = Number(await this.page.locator('[data-count="syncs"]').textContent());
      if (syncs === last) return syncs;
      last = syncs;
      await this.page.waitForTimeout(quietMs);
    }
  }

  /** Does something and gives back how many syncs of the add-in it led to. */
  async countSyncs(act: () => Promise<void>): Promise<number> {
    const before = await this.settledSyncs();
    await act();
    return (await this.settledSyncs()) - before;
  }

  /** Switches a setting of the workbench on or off. */
  async switchFault(name: string, isOn: boolean): Promise<void> {
    await this.press("Settings");
    await this.page.getByRole("checkbox", { name }).setChecked(isOn);
    await this.page.keyboard.press("Escape");
  }

  /** Chooses a setting of the workbench for which the workbook is opened again. */
  async chooseSetting(name: RegExp, value: string): Promise<void> {
    await this.press("Settings");
    await this.page.getByRole("combobox", { name }).selectOption(value);
    await this.page.keyboard.press("Escape");
  }
}

/** A desk with the template and the wrong deals in it. */
export async function openWrongDeals(page: Page): Promise<WorkbenchDesk> {
  const desk = new WorkbenchDesk(page);
  await desk.insertTemplate();
  await desk.loadWrongDeals(wrongDeals);
  return desk;
}

/** Longer than the add-in gathers events into one check. */
const quietMs = 400;

interface Watched {
  readonly wrong: string;
  readonly errors: string;
}

/** Runs in the page: times by the page's own clock, from the mark of an event to the cells without their error. */
function watchCorrection({ wrong, errors }: Watched): { readonly tookMs: Promise<number> } {
  const cellAt = (address: string): HTMLElement | null => document.querySelector(`[data-cell="${address}"]`);
  const marks: number[] = [];
  const listener = new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntriesByName("workbench:events")) marks.push(startTime);
  });
  listener.observe({ type: "mark" });
  const paint = cellAt(wrong)?.style.backgroundColor;
  const tookMs = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (cellAt(errors)?.textContent !== "" || cellAt(wrong)?.style.backgroundColor === paint) return;
      const goneAt = performance.now();
      observer.disconnect();
      // The observer of marks is told of them in a task of its own.
      setTimeout(() => resolve(goneAt - (marks[0] ?? NaN)), 50);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return { tookMs };
}

function toRgb(hex: string): string {
  const channels = [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16));
  return `rgb(${channels.join(", ")})`;
}
