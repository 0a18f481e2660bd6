import type { AttributeValue as ImageValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';

/** A record as the Streams API gives it → the record that Lambda hands over: bytes in base64, times in seconds. */
export const lambdaRecord = (record: StreamRecord, streamArn: string): DynamoDBRecord => {
  const { Keys, NewImage, OldImage, SequenceNumber, SizeBytes, ApproximateCreationDateTime } = record.dynamodb ?? {};
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    eventSourceARN: streamArn,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor((ApproximateCreationDateTime?.getTime() ?? 0) / 1000),
      ...(Keys === undefined ? {} : { Keys: image(Keys) }),
      ...(NewImage === undefined ? {} : { NewImage: image(NewImage) }),
      ...(OldImage === undefined ? {} : { OldImage: image(OldImage) }),
      SequenceNumber: SequenceNumber ?? '',
      SizeBytes: SizeBytes ?? 0,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
};

const image = (values: Record<string, ImageValue>): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, attribute(value)]));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const attribute = (value: ImageValue): AttributeValue => {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.M !== undefined) return { M: image(value.M) };
  if (value.L !== undefined) return { L: value.L.map(attribute) };
  return value;
};
