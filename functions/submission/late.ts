import type { Conference } from '#conference/conference.ts';

/** The deadline for contributions on this draft, or null: without one nothing is late (DOMAIN.md). */
export const deadlineOf = (draft: string, conference: Pick<Conference, 'deadlines'>): Date | null => {
  const at = conference.deadlines.find((deadline) => deadline.draft === draft)?.at;
  return at === undefined ? null : new Date(at);
};

/** Late is a mark, not a refusal. What comes at the very instant of the deadline is in time. */
export const isLate = (receivedAt: string, draft: string, conference: Pick<Conference, 'deadlines'>): boolean => {
  const deadline = deadlineOf(draft, conference);
  return deadline !== null && Date.parse(receivedAt) > deadline.getTime();
};
