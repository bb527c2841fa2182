// What each kind of cell takes, refuses and offers instead.
import { toError, toWarning } from "../../../src/deals/finding";
import { judge, judgeAll, repairOf } from "../../builders/checked";

test("text takes anything a person writes, numbers too", () => {
  expect(
    judgeAll("Deal Name", [
      "UK spring deal",
      "Société Générale «Été»",
      "山田商事",
      "👩‍💻 deal",
      "#1 deal",
      "=SUM(A1)",
      42,
      4.5,
      true,
      "-",
    ]),
  ).toEqual({});
});

test("text with blanks around it is put right on the way, with a line break in it is worth a warning", () => {
  expect(judge("Deal Name", " Harbour ")).toEqual(toWarning("untidy", { value: "Harbour", suggestion: "Harbour" }));
  expect(judge("Deal Name", "one\ntwo")).toEqual(toWarning("line-break", {}));
  expect(judge("Notes", "one\r\ntwo\tthree")).toBeNull();
  expect(repairOf("Deal Name", " one\r\ntwo ")).toBe("one two");
  expect(repairOf("Notes", " one\ntwo ")).toBe("one\ntwo");
});

test("no cell of any kind takes an Excel error, a control character, half a character or more than 32,767 characters", () => {
  const headers = [
    "Deal Name",
    "Notes",
    "Referral ID",
    "Customer Country",
    "Currency",
    "Customer D-U-N-S ID",
    "Customer Contact Phone number",
    "Customer Contact Email Address",
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Declined/Lost reason",
    "Sales Stage",
    "Estimated Deal Value",
    "Estimated Close Date",
    "Microsoft help required?",
    "What specific help from Microsoft?",
    "Solution 1",
    "Team member 1",
    "Device Category",
    "Customer Domain Name",
    "Marketplace Purchase Intent",
  ] as const;
  for (const header of headers) {
    for (const error of ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#SPILL!", "#BUSY!", "#VALEUR!", "#n/a"]) {
      expect([header, judge(header, error)]).toEqual([header, toError("excel-error", { value: error })]);
    }
    expect(judge(header, "ab\u0007c")).toEqual(toError("control-character", { character: "U+0007" }));
    expect(judge(header, "ab\u0092c")).toEqual(toError("control-character", { character: "U+0092" }));
    expect(judge(header, "ab\u202Ec")).toEqual(toError("control-character", { character: "U+202E" }));
    expect(judge(header, "ab\u2066c")).toEqual(toError("control-character", { character: "U+2066" }));
    expect(judge(header, "ab\uD800c")).toEqual(toError("broken-character", {}));
    expect(judge(header, "x".repeat(32_768))).toEqual(toError("too-long", { length: 32_768, limit: 32_767 }));
    expect(judge(header, Number.NaN)?.code).toBe("excel-error");
  }
  expect(judge("Notes", "x".repeat(32_767))).toBeNull();
});

test("a number of more than 15 digits in a cell of text has lost digits", () => {
  expect(judge("CRM ID", 999_999_999_999_999)).toBeNull();
  expect(judge("CRM ID", 1_234_567_890_123_456)).toEqual(toError("digits-lost", { value: "1234567890123456" }));
});

test("an id is 8-4-4-4-12 letters and digits, hexadecimal or not", () => {
  expect(
    judgeAll("Engagement ID", [
      "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
      "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee",
      "F7EAAE47-0B84-4AC4-B4EA-5B2587D42CEE",
      "abc",
      "{f7eaae47-0b84-4ac4-b4ea-5b2587d42cee}",
      "f7eaae470b844ac4b4ea5b2587d42cee",
      "f7eaae47-0b84-4ac4-b4ea-5b2587d42ceef",
      5,
    ]),
  ).toEqual({
    abc: "id-format",
    "{f7eaae47-0b84-4ac4-b4ea-5b2587d42cee}": "id-format",
    f7eaae470b844ac4b4ea5b2587d42cee: "id-format",
    "f7eaae47-0b84-4ac4-b4ea-5b2587d42ceef": "id-format",
    "<5>": "id-format",
  });
  const id = "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee";
  expect(repairOf("Engagement ID", `{${id}}`)).toBe(id);
  expect(repairOf("Engagement ID", `https://partner.microsoft.com/referrals/${id}?tab=1`)).toBe(id);
  expect(repairOf("Engagement ID", "f7eaae470b844ac4b4ea5b2587d42cee")).toBe(id);
  expect(repairOf("Engagement ID", "abc")).toBeNull();
});

test("a mark in a Referral ID says that the outcome of a push is not known", () => {
  const mark = "new-0b84f7ea-4ac4-4ac4-b4ea-5b2587d42cee";
  expect(judge("Referral ID", mark)).toEqual(toError("mark-left", { value: mark }));
  expect(judge("Engagement ID", mark)?.code).toBe("id-format");
  expect(judge("Referral ID", "new-1")?.code).toBe("id-format");
  expect(repairOf("Referral ID", mark)).toBeNull();
});

test("a country is a current alpha-2 code of ISO 3166-1", () => {
  expect(
    judgeAll("Customer Country", [
      "US",
      "FR",
      "GB",
      "RS",
      "SX",
      "us",
      " de ",
      "USA",
      "UK",
      "EN",
      "XK",
      "AN",
      "YU",
      "ZZ",
      "840",
    ]),
  ).toEqual({
    us: "untidy",
    " de ": "untidy",
    USA: "country-code",
    UK: "country-code",
    EN: "country-code",
    XK: "country-code",
    AN: "country-code",
    YU: "country-code",
    ZZ: "country-code",
    "840": "country-code",
  });
});

test.each([
  ["USA", "US"],
  ["United States", "US"],
  ["U.S.A.", "US"],
  ["états-unis", "US"],
  ["Etats Unis", "US"],
  ["UK", "GB"],
  ["Royaume-Uni", "GB"],
  ["Allemagne", "DE"],
  ["the netherlands", "NL"],
  ["Pays-Bas", "NL"],
  ["Cote d’Ivoire", "CI"],
  ["Congo", null],
  ["Atlantis", null],
  [" fr ", "FR"],
])("offers for the country %j the code %j", (value, code) => {
  expect(repairOf("Customer Country", value)).toBe(code);
});

test("a currency is a current code of ISO 4217 in which a deal can be valued", () => {
  expect(
    judgeAll("Currency", [
      "USD",
      "EUR",
      "XOF",
      "XCG",
      "ZWG",
      "SLE",
      "VES",
      "CLF",
      "usd",
      "US$",
      "HRK",
      "BGN",
      "ANG",
      "CUC",
      "ZWL",
      "DEM",
      "XXX",
      "XTS",
      "XAU",
      "XDR",
      "$",
      "EURO",
      "Dollar",
    ]),
  ).toEqual({
    usd: "untidy",
    US$: "currency-code",
    HRK: "currency-code",
    BGN: "currency-code",
    ANG: "currency-code",
    CUC: "currency-code",
    ZWL: "currency-code",
    DEM: "currency-code",
    XXX: "currency-code",
    XTS: "currency-code",
    XAU: "currency-code",
    XDR: "currency-code",
    $: "currency-code",
    EURO: "currency-code",
    Dollar: "currency-code",
  });
});

test.each([
  ["US$", "USD"],
  ["€", "EUR"],
  ["euros", "EUR"],
  ["HRK", "EUR"],
  ["bgn", "EUR"],
  ["ANG", "XCG"],
  ["$", "USD?"],
  ["¥", "JPY?"],
  ["Swiss Franc", "CHF?"],
  ["USD (dollar)", "USD?"],
  ["USD/EUR", null],
  ["XXX", null],
])("offers for the currency %j the code %j", (value, code) => {
  expect(repairOf("Currency", value)).toBe(code);
});

test("an amount is a number of zero or more without sign, symbol or thousands mark", () => {
  expect(
    judgeAll("Estimated Deal Value", [
      "12563",
      "12563.50",
      "0",
      ".5",
      "007",
      0,
      12563.5,
      1e20,
      " 12563 ",
      "12,563",
      "12 563",
      "12.563,00",
      "12563,50",
      "$12563",
      "12563 USD",
      "+5",
      "-5",
      -5,
      "a lot",
      "1e5",
      "1.2.3",
      "∞",
      true,
      Number.POSITIVE_INFINITY,
    ]),
  ).toEqual({
    " 12563 ": "untidy",
    "12,563": "money-format",
    "12 563": "money-format",
    "12.563,00": "money-format",
    "12563,50": "money-format",
    $12563: "money-format",
    "12563 USD": "money-format",
    "+5": "money-format",
    "-5": "money-format",
    "a lot": "money-format",
    "1e5": "money-format",
    "1.2.3": "money-format",
    "∞": "money-format",
    "<true>": "money-format",
    "<Infinity>": "excel-error",
    "<-5>": "money-format",
  });
});

test.each([
  ["12,563", "12563?"],
  ["12,563,000", "12563000"],
  ["12,563.50", "12563.5"],
  ["12.563,50", "12563.5"],
  ["12.563.000", "12563000"],
  ["12\u202F563", "12563"],
  ["12 563,5", "12563.5"],
  ["12'563", "12563"],
  ["12563,50", "12563.5"],
  ["$12,563", "12563?"],
  ["€ 500", "500"],
  ["500 EUR", "500"],
  ["-500", null],
  ["a lot", null],
  ["12,56,3", null],
])("offers for the amount %j the number %j", (value, number) => {
  expect(repairOf("Estimated Deal Value", value)).toBe(number);
});

test("a D-U-N-S number of 8 digits or with hyphens is understood, and its repair offered", () => {
  expect(
    judgeAll("Customer D-U-N-S ID", [
      "081466849",
      904549243,
      "81466849",
      81466849,
      "08-146-6849",
      "1234",
      "8146684",
      "12345678901",
      "O81466849",
      " 081466849 ",
    ]),
  ).toEqual({
    "81466849": "duns-untidy",
    "<81466849>": "duns-untidy",
    "08-146-6849": "duns-untidy",
    "1234": "duns-format",
    "8146684": "duns-format",
    "12345678901": "duns-format",
    O81466849: "duns-format",
    " 081466849 ": "untidy",
  });
  expect(repairOf("Customer D-U-N-S ID", 81466849)).toBe("081466849");
  expect(repairOf("Customer D-U-N-S ID", "08-146-6849")).toBe("081466849");
  expect(repairOf("Customer D-U-N-S ID", "8146684")).toBe("008146684?");
  expect(repairOf("Customer D-U-N-S ID", "DUNS 081466849")).toBe("081466849?");
  expect(repairOf("Customer D-U-N-S ID", "1234")).toBeNull();
});

test("a phone number has 5 to 20 digits, signs between them, and perhaps an extension", () => {
  expect(
    judgeAll("Customer Contact Phone number", [
      "9999999999",
      4255550100,
      "+1 425 555 0100",
      "(425) 555-0100",
      "(+33) 1.55.55.01.00",
      "12345",
      "+33\u00A01\u00A055",
      "425/555-0100",
      "4255550100 ext. 12",
      "4255550100x12",
      "01 55 55 01 00 poste 12",
      "12345678901234567890",
      "1234",
      "123456789012345678901",
      "call me",
      "425–555–0100",
      "tel: 4255550100",
      "1-800-CONTOSO",
      "+",
      "++4255550100",
      "425 555 0100 ext",
    ]),
  ).toEqual({
    "1234": "phone-format",
    "123456789012345678901": "phone-format",
    "call me": "phone-format",
    "425–555–0100": "phone-format",
    "tel: 4255550100": "phone-format",
    "1-800-CONTOSO": "phone-format",
    "+": "phone-format",
    "++4255550100": "phone-format",
    "425 555 0100 ext": "phone-format",
  });
  expect(repairOf("Customer Contact Phone number", "425–555–0100")).toBe("425-555-0100");
  expect(repairOf("Customer Contact Phone number", "tel: 4255550100")).toBe("4255550100");
  expect(repairOf("Customer Contact Phone number", "call me")).toBeNull();
});

test("an e-mail address has one @ and a domain with a dot", () => {
  expect(
    judgeAll("Customer Contact Email Address", [
      "john.customer@contoso.com",
      "o'brien+deal@mail.contoso.co.uk",
      "léa@société.fr",
      "a@b-c.de",
      "x@xn--p1ai.xn--p1ai",
      " ana@example.com ",
      "bad",
      "ana@localhost",
      "ana@@example.com",
      "ana@example.",
      "@example.com",
      "ana@.com",
      "a..b@c.com",
      "a b@c.com",
      "ana@example.com, bo@example.com",
      "mailto:ana@example.com",
      "Ana <ana@example.com>",
      "ana@1.2.3.4",
      "ana@exa_mple.com",
      5,
    ]),
  ).toEqual({
    " ana@example.com ": "untidy",
    bad: "email-format",
    "ana@localhost": "email-format",
    "ana@@example.com": "email-format",
    "ana@example.": "email-format",
    "@example.com": "email-format",
    "ana@.com": "email-format",
    "a..b@c.com": "email-format",
    "a b@c.com": "email-format",
    "ana@example.com, bo@example.com": "email-format",
    "mailto:ana@example.com": "email-format",
    "Ana <ana@example.com>": "email-format",
    "ana@1.2.3.4": "email-format",
    "ana@exa_mple.com": "email-format",
    "<5>": "email-format",
  });
  expect(repairOf("Customer Contact Email Address", "Ana <ana@example.com>")).toBe("ana@example.com");
  expect(repairOf("Customer Contact Email Address", "mailto:ana@example.com")).toBe("ana@example.com");
  expect(repairOf("Customer Contact Email Address", "ana@example.com;")).toBe("ana@example.com");
  expect(repairOf("Customer Contact Email Address", "ana@example,com")).toBe("ana@example.com?");
  expect(repairOf("Customer Contact Email Address", "ana\u200B@example.com")).toBe("ana@example.com");
  expect(repairOf("Customer Contact Email Address", "bad")).toBeNull();
});

test("a domain is a name, not an address", () => {
  expect(
    judgeAll("Customer Domain Name", [
      "contoso.com",
      "www.contoso.co.uk",
      "société.fr",
      "contoso",
      "https://contoso.com/en",
      "-a.com",
      "a..com",
      "1.2",
    ]),
  ).toEqual({
    contoso: "domain-format",
    "https://contoso.com/en": "domain-format",
    "-a.com": "domain-format",
    "a..com": "domain-format",
    "1.2": "domain-format",
  });
  expect(repairOf("Customer Domain Name", "https://Contoso.com/en?x=1")).toBe("contoso.com");
  expect(repairOf("Customer Domain Name", "ana@contoso.com")).toBe("contoso.com");
});

test("yes and no are Yes, No, Oui and Non in any case, and nothing else", () => {
  expect(
    judgeAll("Microsoft help required?", [
      "Yes",
      "No",
      "Oui",
      "Non",
      "yes",
      "NO",
      " oui",
      "Y",
      "N",
      "true",
      true,
      1,
      "Maybe",
      "Ja",
    ]),
  ).toEqual({
    yes: "untidy",
    NO: "untidy",
    " oui": "untidy",
    Y: "yes-no",
    N: "yes-no",
    true: "yes-no",
    "<1>": "yes-no",
    "<true>": "yes-no",
    Maybe: "yes-no",
    Ja: "yes-no",
  });
  expect(repairOf("Microsoft help required?", "y")).toBe("Yes");
  expect(repairOf("Microsoft help required?", false)).toBe("No");
  expect(repairOf("Microsoft help required?", " oui")).toBe("Oui");
  expect(repairOf("Microsoft help required?", "Maybe")).toBeNull();
});

test("statuses and substatuses are those of the edition, in English or French", () => {
  expect(judgeAll("Partner Referral Status", ["New", "Actif", "Clôturée", "active", "Open", "Ferme", "None"])).toEqual({
    active: "untidy",
    Open: "not-in-list",
    Ferme: "not-in-list",
    None: "not-in-list",
  });
  expect(repairOf("Partner Referral Status", "ferme")).toBe("Closed");
  expect(judge("Partner Referral Status", "Open")).toEqual(
    toError("not-in-list", { value: "Open", allowed: "New, Active, Closed" }),
  );
  expect(judge("Partner Referral Substatus", "Erreur", "2021")?.code).toBe("not-in-list");
  expect(judge("Partner Referral Substatus", "Erreur", "2023")).toBeNull();
  expect(repairOf("Partner Referral Substatus", "Rejected")).toBe("Declined");
  expect(judge("Marketplace Purchase Intent", "Indécis", "2023")).toBeNull();
  expect(judge("Marketplace Purchase Intent", "Perhaps", "2023")).toEqual(
    toError("not-in-list", { value: "Perhaps", allowed: "Yes, No, Have not decided" }),
  );
});

test("a code is a number of its list, or its words, or both; the number counts", () => {
  expect(
    judgeAll("Declined/Lost reason", [
      "6",
      6,
      "6 - Proposed timeline was too short",
      "6 – anything",
      "6. Délai",
      "Others",
      "Le client n’a pas répondu",
      " 6 ",
      "06",
      "6.0",
      "9",
      0,
      9,
      6.5,
      "6.5",
      "6-7",
      -6,
      "x",
      "Lost because",
      true,
    ]),
  ).toEqual({
    " 6 ": "untidy",
    "06": "untidy",
    "6.0": "untidy",
    "9": "code-not-in-list",
    "<0>": "code-not-in-list",
    "6.5": "code-not-in-list",
    "6-7": "code-not-in-list",
    "<-6>": "code-not-in-list",
    x: "code-not-in-list",
    "Lost because": "code-not-in-list",
    "<true>": "code-not-in-list",
    "<6.5>": "code-not-in-list",
    "<9>": "code-not-in-list",
  });
  expect(judge("Declined/Lost reason", "9", "2023")).toBeNull();
  expect(judge("Declined/Lost reason", "10", "2023")).toEqual(
    toError("code-not-in-list", { value: "10", allowed: "1–9" }),
  );
  expect(judge("What specific help from Microsoft?", "7")).toEqual(
    toError("code-not-in-list", { value: "7", allowed: "1–6" }),
  );
  expect(judge("What specific help from Microsoft?", "4 - Devis et licences")).toBeNull();
  expect(repairOf("Declined/Lost reason", "code 6 please")).toBe("6?");
  expect(repairOf("Declined/Lost reason", "6.0")).toBe("6");
});

test("a sales stage is any whole percent from 0 to 100, or a stage by its words", () => {
  expect(
    judgeAll("Sales Stage", [
      "0",
      "33",
      "100",
      40,
      "40 - Developed",
      "40 – Développée",
      "Qualified",
      "040",
      "Proposal",
      "101",
      -1,
      "40%",
      0.4,
      40.5,
      "33.3",
      true,
    ]),
  ).toEqual({
    "040": "untidy",
    Proposal: "percent-format",
    "101": "percent-format",
    "<-1>": "percent-format",
    "40%": "percent-format",
    "<0.4>": "percent-format",
    "<40.5>": "percent-format",
    "33.3": "percent-format",
    "<true>": "percent-format",
  });
  expect(repairOf("Sales Stage", "40 %")).toBe("40");
  expect(repairOf("Sales Stage", 0.29)).toBe("29");
  expect(repairOf("Sales Stage", 0.333)).toBeNull();
});

test("a list takes its own values in any case", () => {
  expect(judge("Device Category", "ATM")).toBeNull();
  expect(judge("Device Category", "atm")?.code).toBe("untidy");
  expect(judge("Device Category", "Set Top Box")).toEqual(
    toError("not-in-list", { value: "Set Top Box", suggestion: "Set-Top Box", allowed: "" }),
  );
  expect(judge("Device Category", "Toaster")).toEqual(toError("not-in-list", { value: "Toaster", allowed: "" }));
});

test("a solution has an ID, and perhaps a currency, a price and a quantity", () => {
  expect(
    judgeAll("Solution 1", [
      "SOL-1234-PQRS, USD, 10, 100",
      "SOL-34104-EBB",
      "SOL-1,EUR",
      "SOL-1, EUR, 99.5, 1",
      "SOL-1, , 10",
      "SOL-1,",
      "My solution, usd, 10",
      "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee, USD",
      ", USD, 10, 100",
      ",",
      "SOL-1, US$",
      "SOL-1, XXX",
      "SOL-1, 10, 100",
      "SOL-1, USD, ten",
      "SOL-1, USD, -1",
      "SOL-1, USD, 10, 1.5",
      "SOL-1, USD, 10, many",
      "SOL-1, USD, 1,000, 5",
      "SOL-1; USD; 10; 100",
      "SOL-1|USD",
    ]),
  ).toEqual({
    ", USD, 10, 100": "solution-without-id",
    ",": "solution-without-id",
    "SOL-1, US$": "solution-currency",
    "SOL-1, XXX": "solution-currency",
    "SOL-1, 10, 100": "solution-currency",
    "SOL-1, USD, ten": "solution-price",
    "SOL-1, USD, -1": "solution-price",
    "SOL-1, USD, 10, 1.5": "solution-quantity",
    "SOL-1, USD, 10, many": "solution-quantity",
    "SOL-1, USD, 1,000, 5": "solution-parts",
    "SOL-1; USD; 10; 100": "solution-separator",
    "SOL-1|USD": "solution-separator",
  });
  expect(repairOf("Solution 1", "SOL-1; USD; 10; 100")).toBe("SOL-1, USD, 10, 100");
  expect(repairOf("Solution 1", "SOL-1; US$")).toBeNull();
});

test("a team member has four parts and an e-mail address", () => {
  expect(
    judgeAll("Team member 1", [
      "Bob, Partner, 999999, Bob.partner@Contoso.com",
      "Léa,O'Brien,+1 425 555 0100,lea@contoso.com",
      "Bob, Partner, , bob@contoso.com",
      "Bob, Partner",
      "Bob, Partner, 999999",
      "Bob, Partner, 999999, bob@contoso.com, x",
      "Bob, Partner, 999999, bob",
      "Bob, Partner, 999999, ",
      ", Partner, 999999, bob@contoso.com",
      "Bob, Partner, call me, bob@contoso.com",
      "Bob Partner",
    ]),
  ).toEqual({
    "Bob, Partner": "member-parts",
    "Bob, Partner, 999999": "member-parts",
    "Bob, Partner, 999999, bob@contoso.com, x": "member-parts",
    "Bob, Partner, 999999, bob": "member-email",
    "Bob, Partner, 999999, ": "member-email",
    ", Partner, 999999, bob@contoso.com": "member-name",
    "Bob, Partner, call me, bob@contoso.com": "member-phone",
    "Bob Partner": "member-parts",
  });
  expect(judge("Team member 1", "Bob, Partner, call me, bob@contoso.com")?.severity).toBe("warning");
  expect(repairOf("Team member 1", "Bob; Partner; 999999; bob@contoso.com")).toBe(
    "Bob, Partner, 999999, bob@contoso.com",
  );
  expect(repairOf("Team member 1", "Bob, Partner, 999999, bob@contoso.com,")).toBe(
    "Bob, Partner, 999999, bob@contoso.com",
  );
  expect(repairOf("Team member 1", "Bob Partner, 999999, bob@contoso.com")).toBe(
    "Bob, Partner, 999999, bob@contoso.com?",
  );
  expect(repairOf("Team member 1", "Bob, Partner, bob@contoso.com")).toBe("Bob, Partner, , bob@contoso.com?");
  expect(repairOf("Team member 1", "Bob, Partner")).toBeNull();
});

test("a value quoted in a finding is short, on one line and without semicolons", () => {
  const complaint = judge("Microsoft help required?", `a;b\n${"x".repeat(100)}`);
  expect(complaint).toEqual(toError("yes-no", { value: `a,b ${"x".repeat(55)}…` }));
});
