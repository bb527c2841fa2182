// The one door to a tenant's rows: every statement of theirs passes here and cannot leave the tenant out.
import type { Parameter, Statements } from "./Database";
import { migrations } from "./migrations";

/** The tables that hold tenants' rows, from the steps that make them: a new one is guarded without being named here. */
const tables = migrations
  .flat()
  .flatMap((text) => /^create table if not exists (\w+) \(\s*tenant\b/u.exec(text)?.[1] ?? []);

const mentions = new RegExp(String.raw`\b(?:from|join|update|into)\s+(?:${tables.join("|")})\b`, "giu");
const guards = /\btenant = \$1(?!\d)|\(tenant,[^)]*\)\s*(?:values \(|select )\$1(?!\d)/giu;

/** Whether each table that a statement touches is bound to the tenant, who is always $1. */
export function isKeptApart(text: string): boolean {
  const touched = text.match(mentions)?.length ?? 0;
  return touched > 0 && (text.match(guards)?.length ?? 0) >= touched;
}

/** A mistake of ours: a statement that would see the rows of all tenants. */
export class NotKeptApart extends Error {
  override readonly name = "NotKeptApart";

  constructor(text: string) {
    super(`This statement must say "tenant = $1" of each table that it touches: ${text.trim().slice(0, 120)}`);
  }
}

/** Statements over the rows of one tenant alone: $1 is the tenant, the parameters given begin at $2. Throws NotKeptApart. */
export function openTenantRoom(statements: Statements, tenant: string): Statements {
  return {
    query(text, parameters: readonly Parameter[] = []) {
      if (!isKeptApart(text)) throw new NotKeptApart(text);
      return statements.query(text, [tenant, ...parameters]);
    },
  };
}
