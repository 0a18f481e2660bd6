import { App, Tags, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ArrivingMail } from './arriving-mail.ts';
import { readInstallation } from './installation.ts';
import { RollingText } from './stack.ts';

/** `npx cdk synth` and `npx cdk deploy -c stage=…`: cdk.json runs this file. */
const app = new App();
const installation = readInstallation(app);

const rollingText = new RollingText(app, installation);
new ArrivingMail(app, installation, rollingText.originals as IBucket);
Tags.of(app).add('application', 'rolling-text');
Tags.of(app).add('stage', installation.stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
