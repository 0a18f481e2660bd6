import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { compose } from '#infra/compose.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: readonly string[];
}

export interface Template {
  readonly Resources: Record<string, Resource>;
}

export interface Synthesized {
  readonly main: Template;
  readonly receiving: Template;
}

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../cdk.json'), 'utf8')) as {
  context: Record<string, unknown>;
};

/** Both stacks as `cdk synth` makes them, without bundling the functions (bundles are weighed in a test of their own). */
export const synthesize = (context: Record<string, string> = {}): Synthesized => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'synth-'));
  try {
    const app = new App({ outdir, context: { ...manifest.context, ...context, 'aws:cdk:bundling-stacks': [] } });
    compose(app);
    const assembly = app.synth();
    return {
      main: assembly.getStackArtifact('RollingText').template as Template,
      receiving: assembly.getStackArtifact('ArrivingMail').template as Template,
    };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

export const ofType = (template: Template, type: string): [id: string, resource: Resource][] =>
  Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);

/** The logical id that `{Ref}` or `{Fn::GetAtt}` points to. */
export const pointsTo = (value: unknown): string | undefined => {
  const reference = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] } | undefined;
  return reference?.Ref ?? reference?.['Fn::GetAtt']?.[0];
};
