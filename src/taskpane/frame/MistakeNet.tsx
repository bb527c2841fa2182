// Catches what a component throws, so that a mistake of ours never leaves a blank pane. React wants a class for this.
import { Component } from "react";
import type { ReactNode } from "react";

interface MistakeNetProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows its fallback in place of children that threw while they were drawn. */
export class MistakeNet extends Component<MistakeNetProps, { readonly caught: boolean }> {
  override state = { caught: false };

  /** React's hook for what to show next. */
  static getDerivedStateFromError(): { readonly caught: boolean } {
    return { caught: true };
  }

  /** The children, or the fallback once one of them threw. */
  override render(): ReactNode {
    return this.state.caught ? this.props.fallback : this.props.children;
  }
}
