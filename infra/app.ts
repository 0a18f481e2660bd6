import { App } from 'aws-cdk-lib';
import { compose } from './compose.ts';

/** `npx cdk synth` and `npx cdk deploy -c stage=…`: cdk.json runs this file. */
compose(new App());
