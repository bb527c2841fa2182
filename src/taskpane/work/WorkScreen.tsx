// Which screen the work of pulling and pushing is drawn as.
import type { ReactNode } from "react";
import type { SessionState } from "../../actions/sessionState";
import type { Work } from "../../actions/work";
import { BackgroundScreen } from "../background/BackgroundScreen";
import { SubmittingScreen } from "../background/SubmittingScreen";
import { ConflictsScreen } from "../conflicts/ConflictsScreen";
import { FileOpenedScreen } from "../files/FileOpenedScreen";
import { FilePlanScreen } from "../files/FilePlanScreen";
import { FilesSavedScreen } from "../files/FilesSavedScreen";
import { FilesScreen } from "../files/FilesScreen";
import { UpgradedScreen } from "../files/UpgradedScreen";
import { PulledScreen } from "../pull/PulledScreen";
import { PullForm } from "../pull/PullForm";
import { PullingScreen } from "../pull/PullingScreen";
import { PreviewScreen } from "../push/PreviewScreen";
import { PushedScreen } from "../push/PushedScreen";
import { PushingScreen } from "../push/PushingScreen";
import { RepairScreen } from "../repair/RepairScreen";
import { ReceiptsScreen } from "../receipts/ReceiptsScreen";
import { WorklistScreen } from "../worklist/WorklistScreen";
import { HealthScreen } from "../health/HealthScreen";
import { PipelineScreen } from "../pipeline/PipelineScreen";
import { SettingsScreen } from "../settings/SettingsScreen";
import type { Asks } from "../toAsks";

/** Work of which there is something to show. */
type ShownWork = Exclude<Work, { readonly kind: "none" }>;

/** What the screen draws. */
export interface WorkScreenProps {
  readonly work: ShownWork;
  readonly state: Exclude<SessionState, { readonly phase: "starting" }>;
  readonly asks: Asks;
}

/** The screen of the work. */
export function WorkScreen({ work, state, asks }: WorkScreenProps): ReactNode {
  const busy = state.busy !== null;
  const { connection, background } = state;
  switch (work.kind) {
    case "pull-form":
      return <PullForm work={work} state={state} asks={asks} />;
    case "pulling":
      return <PullingScreen work={work} asks={asks} />;
    case "pulled":
      return <PulledScreen summary={work.summary} busy={busy} asks={asks} />;
    case "preview":
      return (
        <PreviewScreen
          preview={work.preview}
          connection={connection}
          canSendLater={background !== null && background.batches !== null}
          busy={busy}
          asks={asks}
        />
      );
    case "pushing":
      return <PushingScreen progress={work.progress} asks={asks} />;
    case "submitting":
      return <SubmittingScreen work={work} asks={asks} />;
    case "background":
      return background === null ? null : (
        <BackgroundScreen background={background} connection={connection} busy={busy} asks={asks} />
      );
    case "pushed":
      return <PushedScreen summary={work.summary} busy={busy} asks={asks} />;
    case "conflicts":
      return <ConflictsScreen conflicts={work.conflicts} busy={busy} asks={asks} />;
    case "receipts":
      return <ReceiptsScreen receipts={work.receipts} busy={busy} asks={asks} />;
    case "files":
      return <FilesScreen state={state} asks={asks} />;
    case "file-plan":
      return <FilePlanScreen plan={work.plan} busy={busy} asks={asks} />;
    case "files-saved":
      return <FilesSavedScreen names={work.names} rows={work.rows} asks={asks} />;
    case "file-opened":
      return <FileOpenedScreen summary={work.summary} busy={busy} asks={asks} />;
    case "pipeline":
      return <PipelineScreen pictures={work.pictures} busy={busy} asks={asks} />;
    case "settings":
      return <SettingsScreen state={state} asks={asks} />;
    case "worklist":
      return <WorklistScreen list={work.list} busy={busy} asks={asks} />;
    case "health":
      return <HealthScreen health={work.health} busy={busy} asks={asks} />;
    case "repairs":
      return <RepairScreen plan={work.plan} busy={busy} asks={asks} />;
    case "upgraded":
      return <UpgradedScreen summary={work.summary} busy={busy} asks={asks} />;
  }
}
