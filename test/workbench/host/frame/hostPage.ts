// The page that hosts the add-in in the browser test: a host, a frame, and a way for the test to reach both.
import { createHost } from "../../../../src/workbench/host/createHost";
import { connectFrame } from "../../../../src/workbench/host/transports/frameTransport";

const host = createHost();
const frame = document.createElement("iframe");
document.body.append(frame);
connectFrame({ host, frame, paneUrl: new URL("/pane.html", location.href).href, onLeave: () => undefined });
Object.assign(window, { host });
