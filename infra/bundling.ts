import { type BundlingOptions, Charset, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { BuildOptions } from 'esbuild';

/**
 * How a door becomes one file. The same options make the deployed function (through the CDK) and the bundle that
 * `tests/infra/bundles.test.ts` weighs, so what is measured is what is deployed.
 */

/** Node 24 in AWS; the code itself stays within Node 20. */
const target = 'node24';

/** Both dialects of a package: its ES module when there is one, or `main`; without it esbuild takes CommonJS for Node. */
const mainFields = ['module', 'main'];

/** A CommonJS dependency inside an ES module bundle calls `require`, which has no meaning there until it is made. */
const banner = `import{createRequire as __rollingTextRequire}from'node:module';const require=__rollingTextRequire(import.meta.url);`;

/** The words of five languages are six characters a letter where they are escaped. */
const charset = 'utf8';

/** Nothing is left out: the runtime's own SDK loads slower and changes under us (pinned is pinned). */
const external: string[] = [];

export const esbuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target,
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  charset,
  mainFields,
  external,
  banner: { js: banner },
} as const satisfies BuildOptions;

export const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  target,
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  charset: Charset.UTF8,
  mainFields,
  externalModules: external,
  banner,
  // A container engine is never asked for: esbuild is a development dependency.
  forceDockerBundling: false,
  logLevel: LogLevel.WARNING,
};

/** The door that reads PDFs has the character maps of Chinese and Japanese fonts beside it, which are data and no code. */
export const bundlingOf = (door: string): BundlingOptions =>
  door === 'read-document'
    ? {
        ...bundling,
        commandHooks: {
          beforeBundling: () => [],
          beforeInstall: () => [],
          afterBundling: (from, to) => [`cp -r "${from}/node_modules/pdfjs-dist/cmaps" "${to}/cmaps"`],
        },
      }
    : bundling;
