import { join } from 'node:path';
import { askPipeline, errorIn, giveUp, runningSite } from './ask-pipeline.ts';
import { openClock } from './clocks.ts';
import { clockUsage } from './control.ts';
import { movedTo, shown } from './instants.ts';
import { existsSync } from 'node:fs';
import { dataDirSetting } from './settings.ts';

/** `npm run -s clock -- +1d`: moves the conference clock of this machine forward, of a running pipeline or a stopped one. */
const [move, ...rest] = process.argv.slice(2);
if (move === undefined || rest.length > 0) giveUp(`npm run -s clock -- MOVE: ${clockUsage}.`);
else {
  const site = await runningSite(process.env);
  if (site === null) moveStored(move);
  else {
    const { ok, json } = await askPipeline(site, '/_local/clock', { move });
    if (ok) console.log((json as { shown: string }).shown);
    else giveUp(`${errorIn(json)}.`);
  }
}

/** Nothing runs: the stored clock is moved, and the next start goes on from there. */
function moveStored(text: string): void {
  const file = join(dataDirSetting(process.env), 'conference-clock.json');
  if (!existsSync(file)) giveUp('No pipeline answers, and none has run in this DATA_DIR yet: begin with npm start.');
  const opened = openClock(file, Date.now, null);
  if ('refused' in opened) return giveUp(`${opened.refused}.`);
  const to = movedTo(text, opened.clock.now());
  if (to === null) return giveUp(`${text} is no move of the clock: ${clockUsage}.`);
  const moved = opened.clock.moveTo(to);
  if ('refused' in moved) return giveUp(`${moved.refused}.`);
  console.log(`${shown(moved.at, 'America/New_York')} (the pipeline is not running; it goes on from there)`);
}
