import { stated } from '#proposal/calibration.ts';
import type { Calibration } from '#proposal/calibration.ts';

/** An item of the development half: the reader's raw score, and whether the place was right. */
export interface Scored {
  score: number;
  right: boolean;
}

/** Fewer items than this say little of a share: one wrong one would move it by more than four points. */
const enough = 25;

interface Block {
  from: number;
  n: number;
  right: number;
}

/**
 * A handful of rising steps, fitted by pooling neighbours: equal scores stay together, steps with too few items join the
 * next, and one that is not better than the step below joins it (pool adjacent violators). A share is estimated with half
 * an item right and half an item wrong added, so that no step claims certainty from a few lucky items.
 */
export const isotonic = (scored: readonly Scored[]): Calibration['steps'] => {
  const blocks: Block[] = [];
  for (const block of filled(atOneScore(scored))) {
    let joined = block;
    for (let below = blocks.at(-1); below !== undefined && share(below) >= share(joined); below = blocks.at(-1))
      joined = together(blocks.pop() ?? below, joined);
    blocks.push(joined);
  }
  return blocks.map((block, index) => ({
    from: index === 0 ? 0 : block.from,
    confidence: Math.round(share(block) * 1000) / 1000,
  }));
};

const atOneScore = (scored: readonly Scored[]): Block[] => {
  const at = new Map<number, Block>();
  for (const { score, right } of scored) {
    const block = at.get(score) ?? { from: score, n: 0, right: 0 };
    at.set(score, { ...block, n: block.n + 1, right: block.right + Number(right) });
  }
  return [...at.values()].sort((a, b) => a.from - b.from);
};

/** From the highest score down, so that the steps that place by themselves are the finest. */
const filled = (blocks: readonly Block[]): Block[] => {
  const result: Block[] = [];
  let rest: Block | null = null;
  for (const block of blocks.toReversed()) {
    rest = rest === null ? block : together(block, rest);
    if (rest.n < enough) continue;
    result.unshift(rest);
    rest = null;
  }
  if (rest === null) return result;
  const lowest = result.shift();
  return [lowest === undefined ? rest : together(rest, lowest), ...result];
};

const together = (lower: Block, higher: Block): Block => ({
  from: lower.from,
  n: lower.n + higher.n,
  right: lower.right + higher.right,
});

const share = ({ n, right }: Block): number => (right + 0.5) / (n + 1);

/** Of what the machine places by itself at least this share must be right. */
const aim = 0.99;

export interface SelfPlacing {
  threshold: number;
  placed: number;
  right: number;
}

/** The lowest threshold at which what places itself is right often enough; null where there is none. */
export const selfPlacing = (scored: readonly Scored[], steps: Calibration['steps']): SelfPlacing | null => {
  const confident = scored.map(({ score, right }) => ({ confidence: stated(score, { steps }), right }));
  for (const { confidence: threshold } of steps) {
    const placed = confident.filter((one) => one.confidence >= threshold);
    const right = placed.filter((one) => one.right).length;
    if (right >= aim * placed.length) return { threshold, placed: placed.length, right };
  }
  return null;
};
