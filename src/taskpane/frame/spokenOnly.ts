// The style of what is only there for those who listen.
import type { GriffelStyle } from "@fluentui/react-components";

/** Takes no room and is not seen, yet is read out. */
export const spokenOnly: GriffelStyle = {
  position: "absolute",
  inlineSize: "1px",
  blockSize: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
