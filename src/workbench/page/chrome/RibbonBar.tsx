// The add-in's tab of the ribbon, drawn from its manifest, and beside it what belongs to the workbench alone.
import type { ReactElement, ReactNode } from "react";
import type { Bench } from "../Bench";
import type { Ribbon, RibbonButton } from "../manifest/Ribbon";

interface RibbonBarProps {
  readonly bench: Bench;
  readonly ribbon: Ribbon;
  /** The tools of the workbench. */
  readonly children: ReactNode;
}

/** The ribbon. */
export function RibbonBar({ bench, ribbon, children }: RibbonBarProps): ReactElement {
  const press = ({ id, action }: RibbonButton): void => {
    if (action.kind === "pane") bench.state().host.user.openPane();
    else bench.press(id, action.name);
  };
  return (
    <section className="ribbon" aria-label={ribbon.tab}>
      <div className="ribbon-tab">{ribbon.tab}</div>
      <div className="ribbon-groups">
        {ribbon.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button key={button.id} type="button" title={button.tip} onClick={() => press(button)}>
                  <img src={button.icon} alt="" width={32} height={32} />
                  {button.label}
                </button>
              ))}
            </div>
            <span className="ribbon-label" aria-hidden="true">
              {group.label}
            </span>
          </div>
        ))}
        {children}
      </div>
    </section>
  );
}
