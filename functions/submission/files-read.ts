import { isDecoration } from '#mail/decoration.ts';
import type { Message } from '#mail/message.ts';
import { type ReadDocument, type Readings, noReadings, plainReadings, readingsOf } from '#proposal/documents.ts';
import type { FormPost } from '#proposal/from-form.ts';

/** Who reads documents, and where the files of a form are; absent where none is opened. */
export interface FileReaders {
  readonly readDocument?: ReadDocument;
  readonly upload?: (key: string) => Promise<Uint8Array | null>;
}

/** What came with a mail, read; nothing of a virus, and no document of what nobody reads anyway. */
export const filesOfMail = async (message: Message, { readDocument }: FileReaders): Promise<Readings> => {
  const { verdicts, automatic } = message;
  if (verdicts.virus === 'fail') return noReadings;
  const files = message.attachments.filter((one) => !isDecoration(one));
  return readDocument === undefined || automatic !== null || verdicts.spam === 'fail'
    ? plainReadings(files)
    : readingsOf(files, readDocument);
};

/** What came with a form, read; a file that is not there any more is named as unread. */
export const filesOfForm = async (post: FormPost, { readDocument, upload }: FileReaders): Promise<Readings> => {
  if (readDocument === undefined || upload === undefined) return noReadings;
  const files = await Promise.all(post.files.map(async ({ key, ...file }) => ({ ...file, bytes: await upload(key) })));
  return readingsOf(
    files.flatMap(({ bytes, ...file }) => (bytes === null ? [] : [{ ...file, bytes }])),
    readDocument,
  );
};
