import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localRegion } from '#infra/local/children.ts';
import { presignedDownload } from '#store/presigned-download.ts';
import { liveInstallation } from '#tests/support/iam/live.ts';
import { anUploader } from '#tests/support/uploader.ts';

/**
 * Whoever knows an address that we signed fetches that object and no other. The object server of one machine asks nobody
 * for a signature, so this is tried where AWS_ENDPOINT_URL_S3 names one that does (`npm run test:store`).
 */
const endpoint = process.env['AWS_ENDPOINT_URL_S3'] || undefined;
const bucket = `downloads-${String(process.pid)}`;
const clients: S3Client[] = [];
const clientAs = (credentials: { accessKeyId: string; secretAccessKey: string }): S3Client => {
  const client = new S3Client({
    ...{ endpoint: endpoint ?? '', forcePathStyle: true, region: localRegion, credentials },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  clients.push(client);
  return client;
};
const file = { key: 'words/files/a (1).docx', name: 'RC3-D2-COMP é.docx', type: 'application/zip' };

describe.runIf(endpoint !== undefined)('a download by the address that we signed', () => {
  let owner: S3Client;
  beforeAll(async () => {
    liveInstallation();
    owner = clientAs({ accessKeyId: 'test', secretAccessKey: 'test' });
    await owner.send(new CreateBucketCommand({ Bucket: bucket }));
    for (const Key of [file.key, 'words/files/other.docx', 'kept/mail'])
      await owner.send(new PutObjectCommand({ Bucket: bucket, Key, Body: `bytes of ${Key}` }));
  });
  afterAll(() => {
    for (const client of clients) client.destroy();
  });
  const fetched = async (address: string) => {
    const answer = await fetch(address);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  it('by the policy of public-site is the file, under a name that any system takes', async () => {
    const signer = clientAs(await anUploader(endpoint!, 'public-site', bucket));
    const { status, text, headers } = await fetched(await presignedDownload(signer, bucket, file, 300));
    expect([status, text]).toEqual([200, 'bytes of words/files/a (1).docx']);
    expect(headers.get('content-disposition')).toBe('attachment; filename="RC3-D2-COMP__.docx"');
  });
  it('of another object, or to be shown in the browser, has no signature that holds', async () => {
    const address = await presignedDownload(owner, bucket, file, 300);
    const other = address.replace(/words\/files\/[^?]+/, 'words/files/other.docx');
    const shown = address.replace('attachment', 'inline');
    for (const changed of [other, shown]) {
      expect(changed).not.toBe(address);
      expect((await fetched(changed)).status).toBe(403);
    }
  });
  it('is refused where who signed it may not read it', async () => {
    const signer = clientAs(await anUploader(endpoint!, 'public-site', bucket));
    const kept = { ...file, key: 'kept/mail' };
    expect((await fetched(await presignedDownload(signer, bucket, kept, 300))).status).toBe(403);
  });
});
