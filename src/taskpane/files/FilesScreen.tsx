// What can be done with files: make one for Partner Center, open one that came from there, upgrade the sheet.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowExportUpRegular } from "@fluentui/react-icons/svg/arrow-export-up";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import type { ReactNode } from "react";
import type { SessionState } from "../../actions/sessionState";
import type { Passage } from "../../language/pane/PaneWords";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    "> button": { maxInlineSize: "100%" },
  },
  hidden: { display: "none" },
});

interface FilesScreenProps {
  readonly state: Exclude<SessionState, { readonly phase: "starting" }>;
  readonly asks: Asks;
}

/** The start of all work with files. */
export function FilesScreen({ state, asks }: FilesScreenProps): ReactNode {
  const words = usePaneWords().files;
  const busy = state.busy !== null;
  const isOld = state.phase === "ready" && state.active.edition === "2021";
  return (
    <WorkFrame title={words.title} back={asks.closeWork}>
      <Body1 as="p">{words.lead}</Body1>
      {state.phase === "ready" && (
        <Part {...words.save}>
          <Button
            appearance="primary"
            icon={<ArrowExportUpRegular />}
            disabledFocusable={busy}
            onClick={asks.planFiles}
          >
            {words.saveStart}
          </Button>
        </Part>
      )}
      <Part {...words.open}>
        <OpenButton busy={busy} openFile={asks.openFile} />
      </Part>
      {isOld && (
        <Part {...words.upgrade}>
          <Button disabledFocusable={busy} onClick={asks.upgradeTemplate}>
            {words.upgradeStart}
          </Button>
        </Part>
      )}
    </WorkFrame>
  );
}

function Part({ children, ...passage }: Passage & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={useStyles().part}>
      <PassageText {...passage} />
      {children}
    </div>
  );
}

interface OpenButtonProps {
  readonly busy: boolean;
  readonly openFile: (file: File) => void;
}

/** A button over the browser's own choice of files, which is given back empty so that one file can be opened twice. */
function OpenButton({ busy, openFile }: OpenButtonProps): ReactNode {
  const words = usePaneWords().files;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {words.openStart}
      </Button>
      <input
        ref={input}
        className={useStyles().hidden}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={words.openStart}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) openFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
