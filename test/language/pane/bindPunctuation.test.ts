// Unbreakable blanks of French.
import { bindPunctuation, fr } from "../../../src/language/pane/bindPunctuation";

test("blanks before double marks and inside quotation marks do not break", () => {
  expect(bindPunctuation("Pays : « UK » ; pourquoi ? Non ! 50 %")).toBe(
    "Pays\u00A0: «\u00A0UK\u00A0»\u202F; pourquoi\u202F? Non\u202F! 50\u00A0%",
  );
});

test("other blanks, times and addresses stay as they are", () => {
  const text = "À 14:05, https://example.com/?a=1;b=2";
  expect(bindPunctuation(text)).toBe(text);
});

test("the tag binds the sentence with its values", () => {
  expect(fr`${3} lignes : rien`).toBe("3 lignes\u00A0: rien");
});
