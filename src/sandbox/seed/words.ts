// Invented people, companies and places; telephone numbers and mail domains are those set aside for examples.
import type { Organization } from "../operations/desk";
import type { Caller } from "../callers";

/** A town with what a customer's address there looks like; some have leading zeros, letters or no state. */
export interface Place {
  readonly country: string;
  readonly currency: string;
  readonly city: string;
  readonly state: string | null;
  readonly postalCode: string;
  readonly phone: string;
}

/** The partner whose deals these are. */
export const partner: Organization = {
  id: "7d23e5ca-19dc-4eaa-aac8-5e6b559f0d1d",
  name: "Northwind Cloud Partners",
  mpnId: "4863040",
};

/** The people whom tokens can be had for: who sees all deals, and who sees those he works on. */
export const callers = {
  admin: { email: "amelie.brandt@northwind.example", role: "admin" },
  user: { email: "noor.haddad@northwind.example", role: "user" },
} as const satisfies Readonly<Record<string, Caller>>;

/** The partner's sellers: first name, last name, mail address, telephone. */
export const sellers: readonly [Seller, ...Seller[]] = [
  ["Noor", "Haddad", "noor.haddad@northwind.example", "+1 425 555 0100"],
  ["Amélie", "Brandt", "amelie.brandt@northwind.example", "+49 30 23125 011"],
  ["Tomasz", "Wrona", "tomasz.wrona@northwind.example", "+44 20 7946 0102"],
  ["Priya", "Raman", "priya.raman@northwind.example", "(206) 555-0103"],
  ["Lucía", "Ferrer", "lucia.ferrer@northwind.example", "+34 910 555 104"],
  ["Owen", "O'Hara", "owen.ohara@northwind.example", "0999 555 105"],
];

/** First name, last name, mail address, telephone. */
export type Seller = readonly [string, string, string, string];

/** First names of customers' people. */
export const firstNames = wordsOf(
  "Alda, Bastian, Chiara, Dmitri, Élodie, Farid, Greta, Hiro, Ioana, Jens, " +
    "Kaya, Léon, Mirela, Nils, Oona, Pavel, Quentin, Rosa, Søren, Thandi",
);

/** Last names of customers' people. */
export const lastNames = wordsOf(
  "Abend, Boström, Castell, Duarte, Eklund, Fournier, Gärtner, Hollis, Ibarra, Jansen, " +
    "Kowal, Lacroix, Moreau, Ndlovu, Okabe, Pires, Quist, Rossi, Sandoval, Tremblay",
);

/** What customers are called: a first word, what they do, a legal form. */
export const companyWords = {
  first: wordsOf(
    "Alder, Brightwater, Cobalt, Drumlin, Ember, Fjordline, Granite, Hazel, Iberis, Juniper, " +
      "Kestrel, Lumen, Meridian, Nimbus, Orchard, Pinecrest, Quarry, Ridgeway, Saffron, Tidewell",
  ),
  trade: wordsOf("Foods, Logistics, Textiles, Robotics, Health, Energy, Packaging, Retail, Ceramics, Rail, Optics"),
  form: wordsOf("Ltd, GmbH, Inc, SA, BV, AB, & Sons, Group"),
};

/** What deals are about. */
export const projects = wordsOf(
  "data platform, warehouse rollout, contact centre, ERP move, security review, IoT pilot, " +
    "store devices, analytics (phase 2), remote work, disaster recovery",
);

/** Streets. */
export const streets = wordsOf("Mill Lane, Harbour Road, Rue des Tilleuls, Lindenstraße, Station Street, Via Roma");

/** Towns. */
export const places: readonly [Place, ...Place[]] = [
  { country: "US", currency: "USD", city: "Redmond", state: "WA", postalCode: "98052", phone: "+1 425 555 01" },
  { country: "US", currency: "USD", city: "Boston", state: "MA", postalCode: "02108", phone: "(617) 555-01" },
  { country: "US", currency: "USD", city: "Dayton", state: "Ohio", postalCode: "45402-1234", phone: "937-555-01" },
  { country: "GB", currency: "GBP", city: "Leeds", state: "", postalCode: "LS1 4AP", phone: "+44 113 496 00" },
  { country: "DE", currency: "EUR", city: "Dresden", state: "Sachsen", postalCode: "01067", phone: "+49 30 23125 0" },
  { country: "FR", currency: "EUR", city: "Saint-Étienne", state: null, postalCode: "42000", phone: "+33 1 99 00 20 " },
  {
    country: "NL",
    currency: "EUR",
    city: "'s-Hertogenbosch",
    state: null,
    postalCode: "5211 AA",
    phone: "+31 85 555 01",
  },
  { country: "SE", currency: "SEK", city: "Malmö", state: "", postalCode: "211 15", phone: "+46 40 628 0" },
  { country: "JP", currency: "JPY", city: "Osaka", state: "Osaka", postalCode: "530-0001", phone: "+81 6 5550 01" },
  {
    country: "IN",
    currency: "INR",
    city: "Hyderabad",
    state: "Telangana",
    postalCode: "500095",
    phone: "+91 40 5550 01",
  },
  { country: "BR", currency: "BRL", city: "São Paulo", state: "SP", postalCode: "01310-100", phone: "+55 11 5550-01" },
  {
    country: "ZA",
    currency: "ZAR",
    city: "Durban",
    state: "KwaZulu-Natal",
    postalCode: "4001",
    phone: "+27 31 555 01",
  },
];

function wordsOf(text: string): readonly [string, ...string[]] {
  const [first = "", ...others] = text.split(", ");
  return [first, ...others];
}
