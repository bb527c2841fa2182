// Writes src/workbench/host/FIDELITY.md anew from the tests of the host.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readClientCatalogue } from "../test/workbench/host/fidelity/clientCatalogue";
import { readProofs } from "../test/workbench/host/fidelity/readProofs";
import { toFidelity } from "../test/workbench/host/fidelity/toFidelity";

const text = toFidelity(await readClientCatalogue(), readProofs(join("test", "workbench", "host")));
writeFileSync(join("src", "workbench", "host", "FIDELITY.md"), text);
