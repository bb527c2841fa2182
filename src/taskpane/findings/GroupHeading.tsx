// The heading of a group of findings: what they have in common, how many there are; it opens and closes the group.
import { Badge, Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { WandRegular } from "@fluentui/react-icons/svg/wand";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { FindingGroup } from "./toFindingGroups";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", paddingBlockStart: tokens.spacingVerticalXS },
  heading: { flexGrow: 1, minInlineSize: 0, margin: 0, font: "inherit" },
  button: {
    inlineSize: "100%",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalXS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  focus: createFocusOutlineStyle(),
  arrow: { flexShrink: 0, ":dir(rtl)": { transform: "scaleX(-1)" } },
  open: { transform: "rotate(90deg)", ":dir(rtl)": { transform: "rotate(90deg)" } },
  name: { flexGrow: 1, minInlineSize: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: { whiteSpace: "nowrap", flexShrink: 0 },
});

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly name: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Shows the repairs of the group; absent where there are none. */
  readonly repair?: (() => void) | undefined;
}

/** The heading of one group. */
export function GroupHeading({ group, name, isOpen, toggle, repair }: GroupHeadingProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { errors, warnings } = group;
  return (
    <div className={styles.line}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, styles.focus)}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          <ChevronRightRegular className={mergeClasses(styles.arrow, isOpen && styles.open)} aria-hidden />
          <bdi className={styles.name}>{name}</bdi>
          {errors > 0 && (
            <Badge appearance="tint" color="danger" className={styles.count}>
              {words.errorCount(errors)}
            </Badge>
          )}
          {warnings > 0 && (
            <Badge appearance="tint" color="warning" className={styles.count}>
              {words.warnings(warnings)}
            </Badge>
          )}
        </button>
      </h3>
      {repair && (
        <Button
          appearance="subtle"
          size="small"
          icon={<WandRegular />}
          aria-label={words.repair.startFor(name)}
          title={words.repair.startFor(name)}
          onClick={repair}
        />
      )}
    </div>
  );
}
