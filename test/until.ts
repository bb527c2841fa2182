// Waiting in tests: for what is expected, never for a time.

/** Waits until something holds; throws after some five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 2_500; round += 1) {
    if (holds()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 2);
    });
  }
  throw new Error("It never came to that.");
}
