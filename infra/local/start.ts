/**
 * `npm start`. It listens for Ctrl-C before it loads anything else. A terminal sends its signal to every process of the
 * group, and npm passes it on besides: the second is no more than the first. During a start the engines hear it too and
 * end; that is no failure.
 */
let asked = false;
let starting = false;
let stop: (() => Promise<void>) | null = null;

const leave = (): void => {
  asked = true;
  const exit = (): void => process.exit(0);
  if (stop !== null) stop().then(exit, exit);
  else if (!starting) exit();
};
process.on('SIGINT', leave).on('SIGTERM', leave).on('SIGHUP', leave);

const { lastWords, run } = await import('./run.ts');
starting = true;
try {
  await run({
    asked: () => asked,
    by: (how) => {
      stop = how;
      if (asked) leave();
    },
  });
} catch (error) {
  if (asked) process.exit(0);
  console.error(lastWords(error));
  process.exit(1);
}

export {};
