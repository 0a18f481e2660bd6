import * as z from 'zod';
import { capacities, dispositions, kinds } from '#proposal/reading.ts';

/** One thing a careful officer reads in a contribution: tests/corpus/contributions/README.md. */
export const labelledItemSchema = z.strictObject({
  target: z.string().min(1),
  kind: z.enum(kinds),
  oldText: z.string().optional(),
  newText: z.string().optional(),
  /** Acceptable only as doubtful. */
  mustReview: z.boolean().optional(),
  /** Other defensible targets. */
  alternatives: z.array(z.string().min(1)).optional(),
});

export const labelSchema = z.strictObject({
  language: z.enum(['en', 'fr', 'es', 'ar', 'ru', 'zh', 'other']),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  disposition: z.enum(dispositions),
  delegation: z.string().nullable(),
  capacity: z.enum(capacities),
  onBehalfOf: z.string().nullable(),
  coSponsors: z.array(z.string()),
  items: z.array(labelledItemSchema),
  why: z.string().optional(),
});

export type Label = z.infer<typeof labelSchema>;
export type LabelledItem = z.infer<typeof labelledItemSchema>;

export const halves = ['dev', 'test', 'all'] as const;
export type Half = (typeof halves)[number];

/** The fixed split: every fourth file (numbers 3, 7, 11 …) is only counted, the others are for development. */
export const halfOf = (file: string): 'dev' | 'test' => {
  const number = /(?:^|\/)(\d+)-[^/]*$/u.exec(file)?.[1];
  if (number === undefined) throw new Error(`${file} has no number, and so no half: name it NNN-slug.`);
  return Number(number) % 4 === 3 ? 'test' : 'dev';
};
