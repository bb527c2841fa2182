// Findings in words: every code in both languages, with the column in front and something to do behind.
import { checkDeals } from "../../src/deals/checkDeals";
import { toError, toWarning } from "../../src/deals/finding";
import type { Complaint, Finding, FindingCode } from "../../src/deals/finding";
import { errorMarkers } from "../../src/deals/errorsCell";
import { toErrorsTexts } from "../../src/language/toErrorsTexts";
import { toSentence } from "../../src/language/toSentence";
import { aNewDeal, headers2021, toCells, toLayout } from "../builders/deals";

const id = "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee";
const old = { old: "Contoso" };
const guess = { value: "abc", suggestion: "xyz" };

/** One complaint of every code; the type makes sure that none is forgotten. */
const every: { readonly [C in FindingCode]: Complaint & { readonly code: C } } = {
  "column-missing": toError("column-missing", {}),
  "column-repeated": toError("column-repeated", { times: 2 }),
  "column-unknown": toWarning("column-unknown", {}),
  "column-beyond-limit": toError("column-beyond-limit", { limit: 50 }),
  "row-too-wide": toError("row-too-wide", { cells: 36, columns: 34 }),
  missing: toError("missing", { wording: "Mandatory" }),
  "excel-error": toError("excel-error", { value: "#N/A" }),
  "control-character": toError("control-character", { character: "U+0007" }),
  "broken-character": toError("broken-character", {}),
  "too-long": toError("too-long", { length: 40_000, limit: 32_767 }),
  "digits-lost": toError("digits-lost", { value: "1234567890123456" }),
  "digits-shortened": toWarning("digits-shortened", { value: "1.2E+15" }),
  "line-break": toWarning("line-break", {}),
  untidy: toWarning("untidy", guess),
  "id-format": toError("id-format", { value: "abc" }),
  "mark-left": toError("mark-left", { value: `new-${id}` }),
  "country-code": toError("country-code", guess),
  "currency-code": toError("currency-code", guess),
  "date-format": toError("date-format", guess),
  "no-such-day": toError("no-such-day", { value: "2/30/2027" }),
  "money-format": toError("money-format", guess),
  "email-format": toError("email-format", guess),
  "phone-format": toError("phone-format", guess),
  "domain-format": toError("domain-format", guess),
  "duns-format": toError("duns-format", guess),
  "duns-untidy": toWarning("duns-untidy", guess),
  "yes-no": toError("yes-no", guess),
  "not-in-list": toError("not-in-list", { ...guess, allowed: "New, Active" }),
  "code-not-in-list": toError("code-not-in-list", { ...guess, allowed: "1–8" }),
  "percent-format": toError("percent-format", guess),
  "solution-without-id": toError("solution-without-id", {}),
  "solution-parts": toError("solution-parts", { count: 5 }),
  "solution-separator": toError("solution-separator", { suggestion: "SOL-1, USD" }),
  "solution-currency": toError("solution-currency", { value: "US$" }),
  "solution-price": toError("solution-price", { value: "ten" }),
  "solution-quantity": toError("solution-quantity", { value: "many" }),
  "member-parts": toError("member-parts", { count: 2 }),
  "member-email": toError("member-email", { value: "bob" }),
  "member-name": toWarning("member-name", {}),
  "member-phone": toWarning("member-phone", { value: "call me" }),
  "engagement-alone": toError("engagement-alone", {}),
  "consent-refused": toError("consent-refused", {}),
  "substatus-of-other-status": toError("substatus-of-other-status", {
    value: "Won",
    status: "Active",
    allowed: "Accepted",
  }),
  "new-deal-status": toError("new-deal-status", { value: "Active", expected: "New" }),
  "new-deal-substatus": toError("new-deal-substatus", { value: "Won", expected: "Accepted" }),
  "status-move": toError("status-move", { from: "Active", to: "New" }),
  "substatus-move": toError("substatus-move", { from: "New / Received", to: "New / Accepted" }),
  "expired-by-hand": toError("expired-by-hand", {}),
  "reason-of-other-substatus": toError("reason-of-other-substatus", { value: "9", substatus: "Lost", allowed: "1–8" }),
  "match-format": toError("match-format", { value: "Contoso" }),
  "small-deal": toWarning("small-deal", { value: "24999", least: "25000" }),
  "money-decimals": toWarning("money-decimals", { currency: "JPY", digits: 0 }),
  "postal-code-short": toWarning("postal-code-short", { country: "US", digits: 5, suggestion: "01104" }),
  "won-early": toWarning("won-early", { hours: 1 }),
  "request-expires": toWarning("request-expires", { days: 1 }),
  "fixed-key": toError("fixed-key", old),
  "fixed-after-creation": toError("fixed-after-creation", old),
  "fixed-after-sharing": toError("fixed-after-sharing", old),
  "fixed-after-yes": toError("fixed-after-yes", { old: "Yes" }),
  "read-only": toWarning("read-only", { old: "" }),
  "closed-deal": toError("closed-deal", old),
  "referral-repeated": toError("referral-repeated", { times: 2 }),
  "deal-repeated": toWarning("deal-repeated", { times: 2 }),
};

const of = (complaint: Complaint, column: string | null = "Currency"): Finding => ({ row: 0, column, ...complaint });
const say = (complaint: Complaint, language: "en" | "fr"): string =>
  toSentence(of(complaint), language, () => "Devise*");

test("every code has a sentence in both languages that names the column as it stands in the sheet", () => {
  for (const complaint of Object.values(every)) {
    for (const language of ["en", "fr"] as const) {
      const sentence = say(complaint, language);
      expect(errorMarkers("Devise*").some((marker) => `; ${sentence}`.startsWith(marker))).toBe(true);
      expect(sentence).not.toMatch(/;|undefined|\n|[.]$/u);
      expect(sentence.length).toBeGreaterThan(20);
    }
    expect(say(complaint, "fr")).not.toBe(say(complaint, "en"));
  }
});

test("every parameter that tells something stands in the sentence, in both languages", () => {
  const unsaid = new Set(["mark-left value", "not-in-list allowed", "yes-no allowed"]);
  for (const complaint of Object.values(every)) {
    for (const [name, value] of Object.entries(complaint.params)) {
      if (value === "" || unsaid.has(`${complaint.code} ${name}`)) continue;
      for (const language of ["en", "fr"] as const) {
        const said = say(complaint, language).replace(/(?<=\d)[,\u202F\u00A0](?=\d{3})/gu, "");
        const isSaid = said.includes(String(value)) || value === "Yes" || value === 0 || name === "wording";
        expect([complaint.code, name, language, isSaid || complaint.code === "missing"]).toEqual([
          complaint.code,
          name,
          language,
          true,
        ]);
      }
    }
  }
});

test("a missing value is told in Partner Center's own words", () => {
  const headerOf = (name: string): string => name;
  const missing = of(toError("missing", { wording: "Mandatory" }), "Solution 1");
  const required = of(toError("missing", { wording: "Required" }), "Solution 1");
  expect(toSentence(missing, "en", headerOf)).toBe("Mandatory field Solution 1 missing");
  expect(toSentence(required, "en", headerOf)).toBe("Required field Solution 1 missing");
  expect(toSentence(missing, "fr", headerOf)).toBe("Champ obligatoire Solution 1 manquant");
});

test("a finding of a whole row has no column in front", () => {
  expect(toSentence(of(every["row-too-wide"], null), "en", () => "never")).toMatch(/^This row has 36 cells/u);
});

test("says what happened and what to do", () => {
  expect(say(toError("currency-code", { value: "US$", suggestion: "USD" }), "en")).toBe(
    "Devise*: “US$” is not a current currency code. Write USD",
  );
  expect(say(toError("currency-code", { value: "abc" }), "fr")).toBe(
    "Devise* : «\u00A0abc\u00A0» n’est pas un code de devise en vigueur. Écrivez les trois lettres de la norme ISO 4217, par exemple EUR ou USD",
  );
  expect(say(toError("date-format", { value: "31/12/2027", suggestion: "12/31/2027" }), "fr")).toBe(
    "Devise* : «\u00A031/12/2027\u00A0» n’est pas une date que l’Espace partenaires sait lire. Écrivez 12/31/2027",
  );
});

test("a guess is told as one", () => {
  const findings = [
    toError("money-format", { value: "12,563", guess: "12563" }),
    toError("member-parts", { count: 3, guess: "Bob, Partner, , b@c.de" }),
  ];
  expect(findings.map((complaint) => say(complaint, "en"))).toEqual([
    "Devise*: “12,563” is not an amount. If you mean 12563, write that",
    "Devise*: a team member has 4 parts, this one has 3. If you mean Bob, Partner, , b@c.de, write that",
  ]);
  expect(say(toError("money-format", { value: "12,563", guess: "12563" }), "fr")).toBe(
    "Devise* : «\u00A012,563\u00A0» n’est pas un montant. Si vous vouliez dire 12563, écrivez-le ainsi",
  );
});

test("what will be sent differently is told, blanks as blanks", () => {
  expect(say(toWarning("untidy", { value: "us", suggestion: "US" }), "en")).toBe("Devise*: “us” will be sent as “US”");
  expect(say(toWarning("untidy", { value: "US", suggestion: "US" }), "en")).toBe(
    "Devise*: the blanks around “US” will not be sent",
  );
  expect(say(toWarning("untidy", { value: "US", suggestion: "US" }), "fr")).toBe(
    "Devise* : les espaces autour de «\u00A0US\u00A0» ne seront pas envoyés",
  );
});

test("a choice of one is no list", () => {
  const pair = (allowed: string): string =>
    say(toError("substatus-of-other-status", { value: "Won", status: "Active", allowed }), "en");
  expect(pair("Accepted")).toBe(
    "Devise*: “Won” does not go with the status Active. Choose Accepted, or change the status",
  );
  expect(pair("Won, Lost")).toContain("Choose one of Won, Lost, or change the status");
});

test("counts hours and days in the right number", () => {
  expect(say(every["won-early"], "en")).toContain("1 more hour");
  expect(say(toWarning("won-early", { hours: 2 }), "fr")).toContain("2 heures");
  expect(say(toWarning("request-expires", { days: 0 }), "en")).toContain("today");
  expect(say(toWarning("request-expires", { days: 3 }), "fr")).toContain("dans 3 jours");
});

test("the Errors texts hold the errors of each row, joined by semicolons, and no warning", () => {
  const layout = toLayout(headers2021.map((header) => (header === "Currency" ? "Devise" : header)));
  const rows = [
    aNewDeal({ "Solution 1": "" }),
    aNewDeal({ "Deal Name": " Harbour 2" }),
    aNewDeal({ "Deal Name": "Three" }),
  ].map((cells) => [...toCells(cells)]);
  rows[0]?.splice(headers2021.indexOf("Currency"), 1, "US$");
  const texts = toErrorsTexts(checkDeals(rows, layout), layout, "en");
  expect([...texts]).toEqual([
    [0, "Devise: “US$” is not a current currency code. Write USD; Mandatory field Solution 1 missing"],
  ]);
});
