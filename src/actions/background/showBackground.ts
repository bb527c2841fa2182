// Shows what goes on in the background.
import type { Core } from "../Core";
import { isOnTheWay } from "../isOnTheWay";
import type { Session } from "../session";
import { lookAtBackground } from "./lookAtBackground";

/** Shows it as it was last read, and looks how it stands now; what has ended counts as seen. */
export async function showBackground({ core }: Session): Promise<void> {
  if (isOnTheWay(core.memory.work)) return;
  core.remember({ work: { kind: "background" } });
  seeNews(core);
  await lookAtBackground(core);
  seeNews(core);
}

function seeNews(core: Core): void {
  const { background } = core.memory;
  if (background === null || background.news.size === 0) return;
  core.remember({ background: { ...background, news: new Set() } });
}
