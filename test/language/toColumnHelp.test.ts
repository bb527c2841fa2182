// The input messages of the headers.
import type { Column } from "../../src/deals/column";
import { columns } from "../../src/deals/columns";
import { toColumnHelp } from "../../src/language/toColumnHelp";
import { columnOf } from "../builders/checked";

test("every column has help in both languages that fits into an input message of Excel", () => {
  for (const column of columns as readonly Column[]) {
    for (const language of ["en", "fr"] as const) {
      const { title, text } = toColumnHelp(column, language);
      expect([column.header, title.length <= 32, title !== "", text.length <= 255]).toEqual([
        column.header,
        true,
        true,
        true,
      ]);
      if (column.required !== "no" || column.editable !== "always")
        expect([column.header, text]).not.toEqual([column.header, ""]);
    }
  }
});

test("says what belongs in the column, when it is required and what an example looks like", () => {
  expect(toColumnHelp(columnOf("Currency"), "en")).toEqual({
    title: "Currency",
    text: "Required. Three letters of ISO 4217. Example: USD",
  });
  expect(toColumnHelp(columnOf("Customer Country"), "fr")).toEqual({
    title: "Pays du client",
    text: "Obligatoire. Deux lettres de la norme ISO 3166. Ne peut plus être modifié une fois la transaction créée. Exemple : US",
  });
});

test("a long header is cut at a word", () => {
  expect(toColumnHelp(columnOf("Consent to share Customer/Partner contact"), "en").title).toBe("Consent to share…");
  expect(toColumnHelp(columnOf("What specific help from Microsoft?"), "en").title).toBe("What specific help from…");
});
