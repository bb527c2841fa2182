// Adds a column for one more solution or team member.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import type { RepeatedColumn } from "../../actions/notice";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";

const useStyles = makeStyles({
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MoreColumnsProps {
  readonly busy: boolean;
  readonly add: (column: RepeatedColumn) => void;
}

/** The two buttons for more columns. */
export function MoreColumns({ busy, add }: MoreColumnsProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div className={styles.more}>
      <PassageText {...words.moreColumns} />
      <div className={styles.buttons}>
        <Button icon={<AddRegular />} disabledFocusable={busy} onClick={() => add("Solution")}>
          {words.addSolution}
        </Button>
        <Button icon={<AddRegular />} disabledFocusable={busy} onClick={() => add("Team member")}>
          {words.addTeamMember}
        </Button>
      </div>
    </div>
  );
}
