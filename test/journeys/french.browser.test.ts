// A journey in fr-FR: what is typed and pasted is read as French Excel reads it, and what was understood is what is shown.
import { openWorkbench, useBrowser } from "../setup/browser";
import { WorkbenchDesk } from "./workbenchDesk";

useBrowser();

async function openFrench(): Promise<WorkbenchDesk> {
  const desk = new WorkbenchDesk(await openWorkbench({ locale: "fr-FR" }));
  await desk.insertTemplate("Insérer le modèle");
  return desk;
}

test("a date typed as day/month/year is understood so, and shown as Partner Center wants it", async () => {
  const desk = await openFrench();
  await desk.type("X2", "01/05/2027");
  await desk.seeText("X2", "05/01/2027");
});

test("a date that French Excel cannot read stays as it was typed, and is marked where it is none at all", async () => {
  const desk = await openFrench();
  await desk.type("X2", "31 mai ou juin");
  await desk.seeText("X2", "31 mai ou juin");
  await desk.seePaint("X2", true);
});

test("deals pasted from a CRM keep the zeros of postal codes, and decimal commas and dates are read as French", async () => {
  const desk = await openFrench();
  const deal = ["Analyse du port", "Contoso SA", "9 rue de la Paix", "", "Bourg-en-Bresse", "FR-01", "01000", "FR"];
  await desk.paste("D2", deal.join("\t"));
  await desk.paste("V2", ["12563,5", "EUR", "01/05/2027"].join("\t"));
  expect(await desk.readText("J2")).toBe("01000");
  expect(await desk.readText("V2")).toBe("12563,5");
  await desk.seePaint("V2", false);
  expect(await desk.readText("X2")).toBe("05/01/2027");
  await desk.seePaint("X2", false);
});

test("the ribbon, the pane and the Errors texts speak French", async () => {
  const desk = await openFrench();
  await desk.pane.getByText("Contrôler pendant la saisie").waitFor();
  await desk.type("E2", "Contoso SA");
  await desk.goTo("A2");
  await desk.page.waitForFunction(() =>
    document.querySelector('[data-cell="A2"]')?.textContent.includes("Champ obligatoire Deal Name manquant"),
  );
});
