import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { table } from '#platform/table.ts';

const attributeTypes = { S: AttributeType.STRING, N: AttributeType.NUMBER } as const;

/**
 * The one table. It outlives the stack (retained, protected against deletion) and can be set back to any second of the
 * last 35 days; should even that fail, it can be rebuilt from the bucket (DESIGN.md "Rebuilding").
 */
export const submissionsTable = (scope: Construct): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: { name: table.partition, type: AttributeType.STRING },
    sortKey: { name: table.sort, type: AttributeType.STRING },
    globalSecondaryIndexes: table.indexes.map((index) => ({
      indexName: index.name,
      partitionKey: { name: index.partition, type: AttributeType.STRING },
      sortKey: { name: index.sort, type: attributeTypes[index.sortType] },
      projectionType: ProjectionType.KEYS_ONLY,
    })),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.awsManagedKey(),
    dynamoStream: StreamViewType[table.stream],
    timeToLiveAttribute: table.expiry,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
