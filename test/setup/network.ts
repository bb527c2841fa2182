// The network of tests in jsdom: an installation without a way to Partner Center, until a test adds one.
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

/** What answers fetch; anything that is asked for and not answered here fails the test. */
export const network = setupServer(http.get("*/connection.json", () => new HttpResponse(null, { status: 404 })));
