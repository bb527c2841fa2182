// How many requests may be in flight: quickly more at first, half as many when turned away, then more only slowly.

const calmAnswers = 20;

/** The number of requests in flight, and what it learns. */
export interface Crowd {
  readonly width: number;
  /** Handed in with what became of a request: one crowd is turned away once, however many of it were. */
  readonly epoch: number;
  accepted(): void;
  turnedAway(epoch: number): void;
}

/** A crowd that starts at `start` and never grows over `most`. */
export function createCrowd({ start, most }: { readonly start: number; readonly most: number }): Crowd {
  let width = Math.max(1, Math.min(start, most));
  let epoch = 0;
  let answers = 0;
  return {
    get width() {
      return width;
    },
    get epoch() {
      return epoch;
    },
    accepted() {
      answers += 1;
      if (width < most && (epoch === 0 || answers >= calmAnswers)) {
        width += 1;
        answers = 0;
      }
    },
    turnedAway(of) {
      if (of !== epoch) return;
      epoch += 1;
      answers = 0;
      width = Math.max(1, Math.floor(width / 2));
    },
  };
}
