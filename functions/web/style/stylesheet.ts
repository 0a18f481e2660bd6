import { createHash } from 'node:crypto';
import { base } from './base.ts';
import { colours } from './colours.ts';
import { consoleStyle } from './console.ts';
import { deskStyle } from './desk.ts';
import { draftStyle } from './draft.ts';
import { formStyle } from './form.ts';
import { frame } from './frame.ts';
import { print } from './print.ts';
import { reviewStyle } from './review.ts';
import { triageStyle } from './triage.ts';

/** One stylesheet for every page, told by its content in the address, so that it can be kept for ever. */
export const stylesheet = [
  colours,
  base,
  frame,
  draftStyle,
  formStyle,
  consoleStyle,
  deskStyle,
  triageStyle,
  reviewStyle,
  print,
].join('\n');

const version = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);
export const stylesheetPath = `/style.css?v=${version}`;
