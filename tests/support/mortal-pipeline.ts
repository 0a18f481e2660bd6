import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type MachineOptions, startMachine } from '#infra/local/machine.ts';
import type { Furnish } from '#infra/local/invoke.ts';
import type { Room } from '#platform/room.ts';

/**
 * The pipeline as a program of its own, which dies where it is told: `node --import tsx mortal-pipeline.ts DATA_DIR`. It
 * says `ready {ports}`; a line `die N` on its standard input arms it: from then on it says each write of the doors of a
 * contribution, and before the N-th it kills its whole process group with -9, engines and all, as a power cut would.
 * Between two writes nothing changes that outlives the process, so these are all the places where a crash can fall.
 */
const [dataDir = ''] = process.argv.slice(2);
const doors: ReadonlySet<string> = new Set(['receive-email', 'send-mail', 'note-delivery']);
const writes = /^(?:Put|Update|Delete|TransactWrite|Copy|Send)/;

let dieBefore: number | null = null;
let seen = 0;
const say = (line: string): void => void writeSync(1, `${line}\n`);

const mortal = <C extends Room['dynamo'] | Room['objects'] | Room['ses']>(client: C, door: string): C => {
  const own = Object.create(client) as C;
  const stack = client.middlewareStack.clone() as Room['dynamo']['middlewareStack'];
  stack.add(
    (next, context) => async (args) => {
      const request = String(context.commandName).replace(/Command$/, '');
      if (dieBefore !== null && doors.has(door) && writes.test(request)) {
        seen += 1;
        say(`write ${seen} ${door} ${request}`);
        if (seen === dieBefore) {
          process.kill(-process.pid, 'SIGKILL');
          await new Promise(() => undefined);
        }
      }
      return next(args);
    },
    { step: 'initialize', name: `mortal-${door}`, priority: 'high' },
  );
  Object.defineProperty(own, 'middlewareStack', { value: stack });
  return own;
};

const furnish: Furnish = ({ name }, room) => ({
  ...room,
  dynamo: mortal(room.dynamo, name),
  objects: mortal(room.objects, name),
  ses: mortal(room.ses, name),
});

const options: MachineOptions = {
  dataDir,
  ports: { http: 0, smtp: 0, outbox: 0 },
  trust: 'known',
  conferenceClock: null,
  tell: () => undefined,
  furnish,
};
const machine = await startMachine(options);
say(`ready ${JSON.stringify(machine.ports)}`);
for await (const line of createInterface({ input: process.stdin })) {
  const asked = /^die (\d+)$/.exec(line)?.[1];
  if (asked !== undefined) dieBefore = Number(asked);
  say('armed');
}
