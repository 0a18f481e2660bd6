import { answerOf } from '#document/document-reading.ts';
import { readDocumentFile } from '#document/read-document-file.ts';
import { characterMaps } from '#platform/character-maps.ts';

/** The small process of `read-apart.ts`: one document on standard input, its reading as JSON on standard output. */
const pieces: Buffer[] = [];
for await (const piece of process.stdin) pieces.push(piece as Buffer);
const reading = await readDocumentFile(Buffer.concat(pieces), characterMaps());
process.stdout.write(answerOf(reading), () => {
  process.exit(0);
});
