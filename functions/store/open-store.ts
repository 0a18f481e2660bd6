import type { Room } from '#platform/room.ts';
import { admit } from './admission.ts';
import { arrivalReference } from './arrivals.ts';
import { bindings } from './bindings.ts';
import { apiTokens } from './api-tokens.ts';
import { openBucket } from './bucket.ts';
import { confirm } from './confirm.ts';
import { handedFiles } from './handed-files.ts';
import { handsOf } from './hands-of.ts';
import { openTable } from './open-table.ts';
import { originals } from './originals.ts';
import { leaving } from './leaving.ts';
import { keepOtherMail } from './other-mail.ts';
import { outbox } from './outbox.ts';
import { outboxSent } from './outbox-sent.ts';
import { outboxTurns } from './outbox-turns.ts';
import { outboxWaiting } from './outbox-waiting.ts';
import { places } from './places.ts';
import { runs } from './runs.ts';
import { wordsOf } from './submission-words.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import type { Store } from './store.ts';
import { submissions } from './submissions.ts';
import { suppressed } from './suppressed.ts';
import { summaries } from './summaries.ts';
import { takeCorrection } from './take-correction.ts';
import { waiting } from './waiting.ts';
import { unlisted } from './unlisted.ts';
import { unread } from './unread.ts';

/** The store over the room's table and bucket. It keeps nothing but the settings it has read. @throws MissingSetting */
export const openStore = (room: Room): Store => {
  const table = openTable(room);
  const bucket = openBucket(room);
  return {
    ...settings(table, bucket),
    ...originals(room, bucket),
    admit: (admission) => admit(table, bucket, admission),
    keepOtherMail: (mail, arrival, letters) => keepOtherMail(table, bucket, mail, arrival, letters),
    arrivalOf: (key) => arrivalReference(table, key),
    takeCorrection: (correction) => takeCorrection(table, bucket, correction),
    ...waiting(table),
    confirm: (submission, letters) => confirm(table, bucket, submission, letters),
    ...submissions(table, bucket),
    ...places(table, bucket),
    ...unlisted(table, bucket),
    ...unread(table),
    wordsOf: (numbers) => wordsOf(table, bucket, numbers),
    ...leaving(table),
    ...bindings(table),
    ...summaries(table),
    ...outbox(table, bucket),
    ...outboxSent(table),
    ...outboxTurns(table),
    ...outboxWaiting(table),
    ...suppressed(table),
    ...runs(table, bucket),
    ...handsOf(table, bucket),
    ...sessions(table),
    ...apiTokens(table),
    ...handedFiles(room, table, bucket),
  };
};
