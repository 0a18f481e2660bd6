import type { Reading } from './item-of.ts';

/** "We would not shed a tear if paragraph 64 left the text": a place named well inside a sentence that asks nothing we know. */
export const inPassing = (remarks: readonly Reading[], how: 'inside' | 'idle'): Reading[] =>
  remarks.filter((remark) => remark.isRemark === true).map((remark) => ({ ...remark, inPassing: how }));

/** What is only named in passing is meant where the paper says nothing else; beside proposals it is a reason for one of them. */
export const withoutPassing = (readings: readonly Reading[]): Reading[] => {
  const said = readings.filter((reading) => reading.inPassing === undefined);
  return said.length > 0 ? said : readings.filter(({ inPassing: how }) => how !== 'told');
};

/** A sentence of set phrases is meant only where its turn of phrase asks something. */
export const withoutIdle = (readings: readonly Reading[]): Reading[] =>
  readings.filter((reading) => !(reading.inPassing === 'idle' && reading.kind === 'comment'));
