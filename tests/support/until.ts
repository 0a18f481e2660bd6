/** Waits until something holds; throws when it has not after `ms`. */
export const until = async (holds: () => unknown, ms = 10_000): Promise<void> => {
  const giveUp = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > giveUp) throw new Error(`still not so after ${ms} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
