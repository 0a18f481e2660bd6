import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Rule,
  direction,
  folders,
  leaving,
  length,
  packages,
  ranks,
  rings,
  workplace,
  world,
} from '#tests/support/architecture.ts';
import { sourceFile } from '#tests/support/source-file.ts';

const top = path.join(import.meta.dirname, '..');

const filesUnder = (folder: string): string[] =>
  readdirSync(path.join(top, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

const houseFiles = ['functions', 'infra', 'tests'].flatMap(filesUnder).filter((file) => /\.[cm]?tsx?$/.test(file));
const house = houseFiles.map((file) => sourceFile(file, readFileSync(path.join(top, file), 'utf8')));

const manifest = JSON.parse(readFileSync(path.join(top, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const deployedPackages = packages(new Set(Object.keys(manifest.dependencies)));

/** Each rule with what breaks it, and with what looks like that and is allowed. */
const cases: readonly {
  readonly says: string;
  readonly rule: Rule;
  readonly wrong: readonly (readonly [file: string, text: string])[];
  readonly right: readonly (readonly [file: string, text: string])[];
}[] = [
  {
    says: 'a folder imports only folders to its right',
    rule: direction,
    wrong: [
      ['functions/draft/a.ts', `import { b } from '#reference/b.ts';`],
      ['functions/mail/a.ts', `import type { B } from '#document/b.ts';`],
      ['functions/acknowledgement/a.ts', `import { b } from '#compilation/b.ts';`],
      ['functions/submission/a.ts', `const b = await import('#web/b.ts');`],
      ['functions/wording/a.ts', `export { b } from '#mail/b.ts';`],
      ['functions/submission/a.ts', `import { openStore } from '#store/open-store.ts';`],
      ['functions/web/a.ts', `import { log } from '#platform/log.ts';`],
      ['functions/store/a.ts', `import { page } from '#web/page.ts';`],
      ['functions/store/a.ts', `import { page } from '#compilation/order.ts';`],
      ['functions/platform/a.ts', `type B = import('#wording/b.ts').B;`],
      ['functions/web/a.ts', `import { handler } from '#doors/sweep.ts';`],
      ['functions/sweep.ts', `import { open } from '#doors/send-mail.ts';`],
      ['functions/web/a.ts', `import { doors } from '#infra/doors.ts';`],
      ['functions/web/a.ts', `import { x } from '#tests/support/x.ts';`],
      ['infra/stack.ts', `import { b } from '#conference/conference.ts';`],
      ['infra/stack.ts', `import { b } from '#platform/room.ts';`],
      ['infra/stack.ts', `import { b } from '#infra/local/start.ts';`],
      ['infra/local/start.ts', `import { b } from '#tests/support/x.ts';`],
    ],
    right: [
      ['functions/web/a.ts', `import { b } from '#wording/b.ts'; import { c } from '#draft/c.ts';`],
      [
        'functions/store/a.ts',
        `import type { S } from '#submission/record.ts'; import { r } from '#platform/room.ts';`,
      ],
      ['functions/sweep.ts', `import { openStore } from '#store/open-store.ts';`],
      ['infra/table.ts', `import { table } from '#platform/table.ts';`],
      ['infra/local/start.ts', `import { open } from '#doors/sweep.ts';`],
    ],
  },
  {
    says: 'a folder is left by #name/…',
    rule: leaving,
    wrong: [
      ['functions/web/a.ts', `import { b } from '../wording/b.ts';`],
      ['functions/sweep.ts', `import { b } from './store/b.ts';`],
      ['infra/stack.ts', `import { b } from './local/b.ts';`],
      ['tests/draft/a.test.ts', `import { b } from '../support/b.ts';`],
    ],
    right: [['functions/web/a.ts', `import { b } from './b.ts'; import { c } from './api/c.ts';`]],
  },
  {
    says: 'folders are called by what they hold, and there is no barrel',
    rule: folders,
    wrong: [
      ['functions/draft/utils/a.ts', ''],
      ['functions/helpers/a.ts', ''],
      ['tests/common/a.ts', ''],
      ['infra/services/a.ts', ''],
      ['functions/lib/a.ts', ''],
      ['functions/draft/index.ts', ''],
      ['functions/kitchen/a.ts', ''],
    ],
    right: [['functions/draft/outline.ts', '']],
  },
  {
    says: 'the SDK, the CDK and what is not deployed stay where they belong',
    rule: deployedPackages,
    wrong: [
      ['functions/web/a.ts', `import { S3Client } from '@aws-sdk/client-s3';`],
      ['functions/sweep.ts', `import type { S3Client } from '@aws-sdk/client-s3';`],
      ['infra/stack.ts', `import { SESClient } from '@aws-sdk/client-ses';`],
      ['functions/store/a.ts', `import { Stack } from 'aws-cdk-lib';`],
      ['functions/web/a.ts', `import { test } from 'vitest';`],
    ],
    right: [
      ['functions/store/a.ts', `import { S3Client } from '@aws-sdk/client-s3';`],
      ['functions/sweep.ts', `import type { SQSEvent } from 'aws-lambda';`],
      ['functions/web/a.ts', `import { Hono } from 'hono'; import { createHash } from 'node:crypto';`],
      ['infra/local/queue.ts', `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';`],
    ],
  },
  {
    says: 'settings, the clock and chance are passed in',
    rule: world,
    wrong: [
      ['functions/store/a.ts', `const t = process.env.TABLE;`],
      ['functions/sweep.ts', `const t = process.env['TABLE'];`],
      ['infra/stack.ts', `const t = process.env.STAGE;`],
      ['functions/submission/a.ts', `const now = new Date();`],
      ['functions/submission/a.ts', `const now = new Date;`],
      ['functions/submission/a.ts', `const now = Date.now();`],
      ['functions/submission/a.ts', `const now = Date.now;`],
      ['functions/submission/a.ts', `const now = Date();`],
      ['functions/submission/a.ts', `const x = Math.random();`],
      ['functions/submission/a.ts', `import { randomUUID } from 'node:crypto'; const x = randomUUID();`],
    ],
    right: [
      [
        'functions/submission/a.ts',
        `const then = new Date(at); const n = Date.parse(at); const u = Date.UTC(2018, 5);`,
      ],
      ['functions/submission/a.ts', `// Date.now() and process.env are the door's\nconst words = 'new Date()';`],
      ['functions/platform/environment.ts', `const t = process.env.TABLE;`],
      ['functions/platform/room.ts', `const now = new Date();`],
      ['infra/local/start.ts', `const t = process.env.DATA_DIR; const now = Date.now();`],
    ],
  },
  {
    says: 'a door has 60 lines at most, a file 200',
    rule: length,
    wrong: [
      ['functions/sweep.ts', 'x\n'.repeat(61)],
      ['functions/draft/a.ts', 'x\n'.repeat(201)],
      ['infra/a.ts', 'x\n'.repeat(201)],
    ],
    right: [
      ['functions/sweep.ts', 'x\n'.repeat(60)],
      ['functions/draft/a.ts', 'x\n'.repeat(200)],
      ['functions/wording/pages.ts', 'x\n'.repeat(2000)],
      ['functions/reference/words/ru.ts', 'x\n'.repeat(2000)],
    ],
  },
  {
    says: 'nothing names a folder of one machine',
    rule: workplace,
    wrong: [['functions/draft/a.ts', `// see ${['', 'home', 'ann', 'notes'].join('/')}`]],
    right: [['functions/draft/a.ts', `const url = 'https://example.org/home/page'; // the work/life of it`]],
  },
];

describe.each(cases)('the house: $says', ({ rule, wrong, right }) => {
  it('holds for every file', () => {
    expect(house.flatMap(rule)).toEqual([]);
  });
  it.each(wrong)('is broken by %s: %s', (file, text) => {
    expect(rule(sourceFile(file, text))).not.toEqual([]);
  });
  it.each(right)('is kept by %s: %s', (file, text) => {
    expect(rule(sourceFile(file, text))).toEqual([]);
  });
});

describe('the house as a whole', () => {
  it('is looked at: there are files in every part of it', () => {
    for (const part of ['functions/draft/', 'functions/store/', 'infra/stack.ts', 'infra/local/', 'tests/'])
      expect(houseFiles.some((file) => file.startsWith(part))).toBe(true);
  });

  it('has no ring of imports', () => {
    expect(rings(house)).toEqual([]);
  });

  it('would notice a ring, and knows that types alone make none', () => {
    const a = (text: string) => sourceFile('functions/draft/a.ts', text);
    const b = sourceFile('functions/mail/b.ts', `import { a } from '#draft/a.ts';`);
    expect(rings([a(`import { b } from '#mail/b.ts';`), b])).toHaveLength(1);
    expect(rings([a(`import type { B } from '#mail/b.ts';`), b])).toEqual([]);
    expect(rings([a(`import { type B } from '#mail/b.ts';`), b])).toEqual([]);
  });

  const roomsWithCode = [
    ...new Set(houseFiles.flatMap((file) => /^functions\/([^/]+)\/.*\.ts$/.exec(file)?.[1] ?? [])),
  ];
  it.each(roomsWithCode)('tests/ mirrors functions/%s/', (room) => {
    expect(houseFiles.filter((file) => file.startsWith(`tests/${room}/`) && file.endsWith('.test.ts'))).not.toEqual([]);
  });

  it('names no folder of one machine in its papers either', () => {
    const papers = [...filesUnder('.ci'), ...filesUnder('.github'), 'README.md', 'package.json', 'cdk.json'];
    expect(papers.flatMap((file) => workplace(sourceFile(file, readFileSync(path.join(top, file), 'utf8'))))).toEqual(
      [],
    );
  });

  it('names its rooms once', () => {
    expect(new Set(ranks.flat()).size).toBe(ranks.flat().length);
  });

  it('keeps its top level as it is', () => {
    const ours = new Set([
      'LICENSE',
      'README.md',
      'cdk.json',
      'functions',
      'infra',
      'package-lock.json',
      'package.json',
      'tests',
      'tsconfig.json',
    ]);
    const ignored = new Set(
      readFileSync(path.join(top, '.gitignore'), 'utf8')
        .split('\n')
        .map((line) => line.replace(/\/$/, '')),
    );
    expect(
      readdirSync(top).filter((entry) => !entry.startsWith('.') && !ours.has(entry) && !ignored.has(entry)),
    ).toEqual([]);
  });
});
