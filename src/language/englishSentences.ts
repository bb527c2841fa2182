// The English sentences for findings.
import type { FindingSentences, Proposal } from "./findingSentences";

const quote = (value: string): string => `“${value}”`;

function orWrite({ suggestion, guess }: Proposal, otherwise: string): string {
  if (suggestion !== undefined) return `Write ${suggestion}`;
  return guess === undefined ? otherwise : `If you mean ${guess}, write that`;
}

function chooseFrom(allowed: string): string {
  return allowed.includes(", ") ? `Choose one of ${allowed}` : `Choose ${allowed}`;
}

/** What a sentence says behind the header, in English. */
export const englishSentences: FindingSentences = {
  "column-missing": () => "this column is missing. Add a column with this header",
  "column-repeated": ({ times }) => `this header is given ${times} times. Keep one of these columns, rename the others`,
  "column-unknown": () => "this column is not part of the template. It is kept, and not sent",
  "column-beyond-limit": ({ limit }) =>
    `Partner Center takes these columns with the numbers 1 to ${limit}. Move the values to one of them`,
  "row-too-wide": ({ cells, columns }) =>
    `This row has ${cells} cells and the header row only ${columns}. Put quotation marks around values that hold the delimiter`,
  missing: () => "a value is missing. Fill in the cell",
  "excel-error": ({ value }) => `the cell shows the Excel error ${value}. Mend its formula, or type the value`,
  "control-character": ({ character }) =>
    `the text holds an invisible control character (${character}). Delete it, or type the text again`,
  "broken-character": () => "the text holds a damaged character. Type the text again",
  "too-long": ({ length, limit }) => `the text has ${length} characters, a cell takes at most ${limit}. Shorten it`,
  "digits-lost": ({ value }) =>
    `Excel keeps 15 digits of a number, so the last digits of ${value} are lost. Format the cell as text and type it again`,
  "digits-shortened": ({ value }) =>
    `${quote(value)} is a long number that a spreadsheet has shortened. Type all its digits in a cell formatted as text`,
  "line-break": () => "the text has a line break or a tab in it. Write it on one line",
  untidy: ({ value, suggestion }) =>
    value === suggestion
      ? `the blanks around ${quote(value)} will not be sent`
      : `${quote(value)} will be sent as ${quote(suggestion)}`,

  "id-format": ({ value, ...proposal }) =>
    `${quote(value)} is not an id of Partner Center. ${orWrite(proposal, "Paste the whole id, or clear the cell for a new deal")}`,
  "mark-left": () =>
    "this deal was sent to Partner Center, and it is not known whether it was created. Look it up there by its deal name " +
    "and customer. If it is there, paste its Referral ID here. If it is not, clear this cell and send the deal again",
  "country-code": ({ value, ...proposal }) =>
    `${quote(value)} is not a country code. ${orWrite(proposal, "Write the two letters of ISO 3166, such as US or FR")}`,
  "currency-code": ({ value, ...proposal }) =>
    `${quote(value)} is not a current currency code. ${orWrite(proposal, "Write the three letters of ISO 4217, such as USD or EUR")}`,
  "date-format": ({ value, ...proposal }) =>
    `${quote(value)} is not a date that Partner Center reads. ${orWrite(proposal, "Write month, day and year, as in 12/31/2027")}`,
  "no-such-day": ({ value }) => `there is no day ${quote(value)} (month/day/year). Write a day of the calendar`,
  "money-format": ({ value, ...proposal }) =>
    `${quote(value)} is not an amount. ${orWrite(proposal, "Write a number of zero or more without sign, currency or thousands separator, such as 12563")}`,
  "email-format": ({ value, ...proposal }) =>
    `${quote(value)} is not an e-mail address. ${orWrite(proposal, "Write one such as name@contoso.com")}`,
  "phone-format": ({ value, ...proposal }) =>
    `${quote(value)} is not a phone number. ${orWrite(proposal, "Write 5 to 20 digits, such as +1 425 555 0100")}`,
  "domain-format": ({ value, ...proposal }) =>
    `${quote(value)} is not a domain name. ${orWrite(proposal, "Write one such as contoso.com")}`,
  "duns-format": ({ value, ...proposal }) =>
    `${quote(value)} is not a D-U-N-S number. ${orWrite(proposal, "Write its 9 digits, or clear the cell")}`,
  "duns-untidy": ({ value, suggestion }) =>
    `a D-U-N-S number has 9 digits, so ${quote(value)} is taken for ${suggestion}. Check that this is right`,
  "yes-no": ({ value, ...proposal }) =>
    `${quote(value)} is neither Yes nor No. ${orWrite(proposal, "Write Yes or No")}`,
  "not-in-list": ({ value, allowed, ...proposal }) =>
    `${quote(value)} is not in the list. ${orWrite(proposal, allowed === "" ? "Choose a value of the list" : chooseFrom(allowed))}`,
  "code-not-in-list": ({ value, allowed, ...proposal }) =>
    `${quote(value)} is not a number of the list (${allowed}). ${orWrite(proposal, "Choose one of the list")}`,
  "percent-format": ({ value, ...proposal }) =>
    `${quote(value)} is not a whole percent from 0 to 100. ${orWrite(proposal, "Write a number such as 40")}`,
  "solution-without-id": () => "the solution has no ID. Begin with it, as in SOL-1234-PQRS, USD, 10, 100",
  "solution-parts": ({ count }) =>
    `a solution has at most 4 parts, this one has ${count}. Write ID, currency, price, quantity, and no comma inside a number`,
  "solution-separator": ({ suggestion }) => `commas part ID, currency, price and quantity. Write ${suggestion}`,
  "solution-currency": ({ value }) =>
    `the currency ${quote(value)} is not a current currency code. Write ID, currency, price, quantity, as in SOL-1234-PQRS, USD, 10, 100`,
  "solution-price": ({ value }) =>
    `the price ${quote(value)} is not an amount. Write a number without sign, symbol or thousands separator, such as 99.50`,
  "solution-quantity": ({ value }) => `the quantity ${quote(value)} is not a whole number. Write one such as 100`,
  "member-parts": ({ count, ...proposal }) =>
    `a team member has 4 parts, this one has ${count}. ${orWrite(proposal, "Write first name, last name, mobile number, e-mail, parted by commas")}`,
  "member-email": ({ value }) =>
    value === ""
      ? "the e-mail address of the team member is missing. Write first name, last name, mobile number, e-mail"
      : `the e-mail ${quote(value)} of the team member is not an e-mail address. Write one such as name@contoso.com`,
  "member-name": () => "the first or last name of the team member is missing. Fill it in",
  "member-phone": ({ value }) =>
    `the mobile number ${quote(value)} of the team member is not a phone number. Write one such as +1 425 555 0100`,

  "engagement-alone": () =>
    "the row has an Engagement ID and no Referral ID. Fill in the Referral ID, or clear the Engagement ID for a new deal",
  "consent-refused": () =>
    "without consent Partner Center neither creates nor updates the deal. Obtain the consent and write Yes, or remove the row",
  "substatus-of-other-status": ({ value, status, allowed }) =>
    `${quote(value)} does not go with the status ${status}. ${chooseFrom(allowed)}, or change the status`,
  "new-deal-status": ({ value, expected }) =>
    `a new deal cannot start as ${quote(value)}. Write ${expected}, or fill in the Referral ID of an existing deal`,
  "new-deal-substatus": ({ value, expected }) =>
    `a new deal cannot start as ${quote(value)}. Write ${expected}, or fill in the Referral ID of an existing deal`,
  "status-move": ({ from, to }) =>
    `a deal cannot go from ${from} back to ${to}. Put ${from} back, or choose a later status`,
  "substatus-move": ({ from, to }) =>
    `a deal cannot go from ${from} to ${to}. Put ${from} back, or choose another step`,
  "expired-by-hand": () => "only Partner Center lets a deal expire. Choose Won, Lost or Declined",
  "reason-of-other-substatus": ({ value, substatus, allowed }) =>
    `${quote(value)} is not a reason for ${substatus}. Choose a number of its list (${allowed})`,
  "match-format": ({ value }) =>
    `${quote(value)} is none of the suggested accounts. Copy one of them, or write MicrosoftID: and the id, as in MicrosoftID: 6-ABCDEFG23XB`,
  "small-deal": ({ value, least }) =>
    `Microsoft may decline to help with a deal below ${count(least)} USD (this one: ${count(value)})`,
  "money-decimals": ({ currency, digits }) =>
    `${currency} has ${digits === 0 ? "no decimals" : `${digits} decimals`}. Check that the point is no thousands separator`,
  "postal-code-short": ({ country, digits, suggestion }) =>
    `a postal code of ${country} has ${digits} digits. If zeros were lost, write ${suggestion}`,
  "won-early": ({ hours }) =>
    `a deal won within 72 hours of its creation may lose its registration. Wait ${hours} more ${hours === 1 ? "hour" : "hours"}`,
  "request-expires": ({ days }) =>
    `Microsoft has not answered. The request expires ${days === 0 ? "today" : days === 1 ? "in 1 day" : `in ${days} days`}`,

  "fixed-key": ({ old }) => `the id of a deal cannot be changed. ${putBack(old)}`,
  "fixed-after-creation": ({ old }) =>
    `Partner Center takes no change of this after the deal was created. ${putBack(old)}`,
  "fixed-after-sharing": ({ old }) =>
    `Partner Center takes no change of this after it was shared with Microsoft. ${putBack(old)}`,
  "fixed-after-yes": ({ old }) => `a Yes cannot be taken back. ${putBack(old)}`,
  "read-only": ({ old }) => `only Partner Center fills this in, your change is ignored. ${putBack(old)}`,
  "closed-deal": ({ old }) => `the deal is closed and cannot be changed any more. ${putBack(old)}`,

  "referral-repeated": ({ times }) => `this Referral ID stands in ${times} rows. Keep one of them`,
  "deal-repeated": ({ times }) =>
    `${times} new deals have this name and customer. Delete the row if the deal is there by mistake`,
};

function putBack(old: string): string {
  return old === "" ? "Clear the cell" : `Put ${quote(old)} back`;
}

function count(number: string): string {
  return Number(number).toLocaleString("en-US");
}
