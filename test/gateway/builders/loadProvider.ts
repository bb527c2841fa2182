// oidc-provider for tests: an ES module that Jest's own modules cannot hold, and that takes no plain objects of theirs.
import type { Provider } from "oidc-provider";
import type { LoadProvider } from "../../../scripts/gateway/openIdentity";

declare global {
  /** Node's own import(), put here by test/setup/nodeEnvironment.cjs; and a value made of Node's own objects. */
  var importOutsideJest: (name: string) => Promise<unknown>;
  var toOutsideJest: <T>(value: T) => T;
}

/** Loads it. */
export const loadProvider: LoadProvider = async () => {
  const loaded = (await globalThis.importOutsideJest("oidc-provider")) as Awaited<ReturnType<LoadProvider>>;
  const Outside = loaded.default;
  function Made(issuer: string, configuration: object): Provider {
    return new Outside(issuer, globalThis.toOutsideJest(configuration));
  }
  return { default: Made as unknown as typeof Provider };
};
