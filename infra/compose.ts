import { type App, Tags, Validations } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ArrivingMail } from './arriving-mail.ts';
import { readInstallation } from './installation.ts';
import { RollingText } from './stack.ts';

/** The two stacks of one stage, checked against AWS's own rules of good practice while they are synthesized. */
export const compose = (app: App): void => {
  const installation = readInstallation(app);
  const rollingText = new RollingText(app, installation);
  new ArrivingMail(app, installation, rollingText.originals as IBucket);
  Tags.of(app).add('application', 'rolling-text');
  Tags.of(app).add('stage', installation.stage);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
};
