// The pane in a French Excel, over the real office.js and our host.
import { screen } from "@testing-library/react";
import { createHost } from "../../src/workbench/host/createHost";
import { aNewDeal } from "../builders/deals";
import { openPane } from "./openPane";

test("a French Excel has a French pane, and its page says so", async () => {
  const host = createHost({ locale: "fr-FR" });
  const pane = await openPane(host);
  expect(document.documentElement.lang).toBe("fr-FR");
  expect(document.title).toBe("Transactions de co-vente");
  await pane.user.click(screen.getByRole("button", { name: "Insérer le modèle" }));
  await pane.settle();
  pane.pasteDeals(2, [aNewDeal({ "Customer Country": "Atlantide" }), aNewDeal({ "Deal Name": "Deuxième" })]);
  await pane.settle();
  expect(screen.getByText("1 sur 2 transactions à corriger")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Ligne 2 «\u00A0Atlantide\u00A0»/u })).toBeVisible();
});
