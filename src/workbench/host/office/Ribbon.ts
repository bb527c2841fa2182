// The ribbon as far as an add-in can change it, and the presses of its buttons on their way to the add-in.

/** A press of a ribbon button: the function that the manifest names for it is asked to run. */
export interface Press {
  readonly id: string;
  readonly buttonId: string;
  readonly functionName: string;
}

/** How a press ended; 0 is success, any other number the client's error code. */
export interface PressEnd {
  readonly status: number;
  readonly event: string;
}

/** Office's code for a function that the add-in did not associate. */
const invalidCallback = 11_101;

/** The ribbon: which buttons the add-in disabled, which tabs it hid, and presses under way. */
export class Ribbon {
  readonly enabled = new Map<string, boolean>();
  readonly visible = new Map<string, boolean>();
  readonly #waiting: Press[] = [];
  readonly #ends = new Map<string, (end: PressEnd) => void>();
  #send: ((press: Press) => void) | null = null;
  #presses = 0;

  /** Presses a button; resolves when the add-in says that it has completed, however long its runtime takes to load. */
  press(buttonId: string, functionName: string): Promise<void> {
    const press = { id: `press-${(this.#presses += 1)}`, buttonId, functionName };
    const ended = new Promise<void>((resolve, reject) => {
      this.#ends.set(press.id, ({ status, event }) => {
        if (status === 0) resolve();
        else reject(new Error(toReason(press, { status, event })));
      });
    });
    if (this.#send) this.#send(press);
    else this.#waiting.push(press);
    return ended;
  }

  /** Gives presses to a runtime from now on, those that waited for one first. */
  connect(send: (press: Press) => void): void {
    this.#send = send;
    for (const press of this.#waiting.splice(0)) send(press);
  }

  /** Stops giving presses to the runtime; they wait for the next one. */
  disconnect(): void {
    this.#send = null;
  }

  /** Ends a press; one that is not known is passed over. */
  end(id: string, end: PressEnd): void {
    this.#ends.get(id)?.(end);
    this.#ends.delete(id);
  }
}

function toReason({ buttonId, functionName }: Press, { status }: PressEnd): string {
  return status === invalidCallback
    ? `Button ${buttonId} asks for ${functionName}, which the add-in has not associated.`
    : `Button ${buttonId} (${functionName}) ended with status ${status}.`;
}
