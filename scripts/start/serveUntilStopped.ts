// The part of `npm start` that lasts: the workbench is built and served, behind a gateway if wished, until it is stopped.
import type { Language } from "../../src/deals/words";
import { buildPages } from "../buildPages";
import { folders } from "../folders";
import { openGatewayStand } from "../gateway/openGatewayStand";
import type { GatewayStand } from "../gateway/openGatewayStand";
import type { LoadProvider } from "../gateway/openIdentity";
import type { OpenSandbox } from "../sandbox/openSandbox";
import { toCallerCard } from "../sandbox/toCallerCard";
import { servePages } from "../serve";
import { startWords } from "./startWords";

/** How a gateway is wished. */
export interface GatewayWishes {
  /** The folder of its ledger; null for one that is gone afterwards. */
  readonly ledgerFolder: string | null;
}

/** What is served, and where it is told. */
export interface Serving {
  readonly mount: OpenSandbox;
  /** null where the pages ask the sandbox itself. */
  readonly gateway: GatewayWishes | null;
  readonly language: Language;
  readonly print: (line: string) => void;
}

const defaultPort = 3000;

/** Builds the pages, serves them, and resolves when the process was told to stop. Throws BuildFailed, PortsTaken. */
export async function serveUntilStopped({ mount, gateway: wished, language, print }: Serving): Promise<void> {
  const words = startWords[language];
  print("");
  print(words.building);
  const seconds = await buildPages(folders.dist);
  print(words.built(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(seconds)));
  const wanted = toPort(process.env["PORT"]);
  const stand = wished && (await openStand(mount, wished));
  const server = await servePages(folders.dist, wanted, stand?.gateway ?? mount);
  stand?.allowOrigin(server.origin);
  if (wanted !== 0 && !server.origin.endsWith(`:${wanted}`)) print(words.otherPort(wanted));
  const referrals = mount.sandbox.referrals().length;
  const held = new Intl.NumberFormat(language).format(referrals);
  print(stand ? words.gateway(held) : words.sandbox(held, toCallerCard(mount.usualCaller).name));
  print(words.howToStop);
  print(`READY ${server.origin}/workbench.html`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
  await stand?.close();
}

function openStand(mount: OpenSandbox, { ledgerFolder }: GatewayWishes): Promise<GatewayStand> {
  const load: LoadProvider = () => import("oidc-provider");
  return openGatewayStand({ load, sandbox: mount, paneFolder: folders.dist, ledgerFolder });
}

function toPort(text: string | undefined): number {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : defaultPort;
}
