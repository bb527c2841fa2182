// Brings a database up to a fact that its own files may have lost; one that it has is left as it is.
import { toSqlState, uniqueViolation } from "./Database";
import type { Database, Parameter } from "./Database";
import type { Fact } from "./Fact";
import { knownDeal } from "./moveRow";
import { insertExport } from "./orderExport";
import { stopBatch } from "./stopBatch";
import { insertBatch } from "./submitBatch";
import { openTenantRoom } from "./tenantRoom";

/** Applies a fact; facts are applied in the order in which they were kept. */
export async function replayFact(fact: Fact, database: Database): Promise<void> {
  const room = openTenantRoom(database, fact.tenant);
  switch (fact.kind) {
    case "submitted":
      return replaySubmitted(fact, database);
    case "ordered":
      await insertExport(fact.wanted, room);
      return;
    case "stopped":
      await stopBatch(fact.batchId, null, room);
      return;
    case "begun":
      return change("state = 'sent', worker = null, due_at = now()", "state = 'waiting'");
    case "released":
      return change("state = 'waiting'", "state = 'sent'");
    case "created":
      return change("state = 'created', referral_id = $4, engagement_id = $5, due_at = now()", "referral_id is null", [
        fact.referralId,
        fact.engagementId,
      ]);
    case "ended": {
      const { ending, outcome } = fact.ending;
      const answer = outcome === null ? null : JSON.stringify(outcome);
      return change(`state = 'ended', outcome = $4, answer = $5, worker = null, ${knownDeal}`, "true", [
        ending,
        answer,
      ]);
    }
  }

  async function change(set: string, where: string, more: readonly Parameter[] = []): Promise<void> {
    if (!("number" in fact)) return;
    await room.query(
      `update deal_row set ${set} where tenant = $1 and batch_id = $2 and number = $3 and state <> 'ended' and ${where}`,
      [fact.batchId, fact.number, ...more],
    );
  }
}

async function replaySubmitted(fact: Extract<Fact, { kind: "submitted" }>, database: Database): Promise<void> {
  try {
    await database.transaction((statements) => insertBatch(fact.batch, openTenantRoom(statements, fact.tenant)));
  } catch (error) {
    if (toSqlState(error) !== uniqueViolation) throw error;
  }
}
