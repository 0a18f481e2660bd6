import type { Hono } from 'hono';
import { show } from '#web/site-context.ts';
import { filterIn, isFiltered, takes } from './board-filter.ts';
import { boardPage, rowsAtOnce } from './board-page.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { ConsoleHouse } from './console-store.ts';
import { type ConsoleEnv, type ConsoleVisit, shows } from './console-visit.ts';
import { proposalsSeen, summariesSeen } from './desk-visit.ts';
import { statesCounted } from './section-table.ts';
import { openSearch } from './search.ts';

/** `/console`: the board. Without conditions it needs the summaries only; a list needs what they summarise. */
export const boardRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const search = openSearch();

  /** What the senders wrote is searched for those who may read it. */
  const said = async (
    visit: ConsoleVisit,
    proposals: readonly PlacedProposal[],
  ): Promise<ReadonlyMap<number, string>> =>
    shows(visit, 'raw mail') ? house.listing.saidIn(proposals.map(({ number }) => number)) : new Map<number, string>();

  app.get('/', async (c) => {
    const visit = c.get('visit');
    const filter = filterIn((name) => c.req.query(name), visit.outline);
    const newestFirst = c.req.query('list') === 'newest';
    const [look, standings] = await Promise.all([
      house.listing.look(visit.draft),
      house.desk.paragraphStates(visit.draft.id),
    ]);
    const summaries = summariesSeen(visit, look.summaries);
    const counted = statesCounted.find((state) => state === c.req.query('heat')) ?? null;
    const heat = { summaries, standings, counted };
    if (!isFiltered(filter) && !newestFirst)
      return show(c, boardPage(visit, { ...heat, filter, newestFirst, found: null }));
    const all = proposalsSeen(visit, await look.where(() => true));
    const fitting = all.filter(takes(filter, visit.outline));
    const proposals = filter.q === null ? fitting : fitting.filter(search(filter.q, await said(visit, fitting)));
    const order = newestFirst ? byNewest : byPlace(visit.outline.position);
    const pages = Math.max(1, Math.ceil(proposals.length / rowsAtOnce));
    const asked = Number(c.req.query('page') ?? '1');
    const page = Math.min(Math.max(1, Number.isInteger(asked) ? asked : 1), pages);
    const rows = [...proposals].sort(order).slice((page - 1) * rowsAtOnce, page * rowsAtOnce);
    return show(
      c,
      boardPage(visit, { ...heat, filter, newestFirst, found: { proposals, all: all.length, page, pages, rows } }),
    );
  });
};

const byOldest = (a: PlacedProposal, b: PlacedProposal): number =>
  Date.parse(a.receivedAt) - Date.parse(b.receivedAt) || a.number - b.number || a.item.id - b.item.id;

const byNewest = (a: PlacedProposal, b: PlacedProposal): number =>
  Date.parse(b.receivedAt) - Date.parse(a.receivedAt) || b.number - a.number || a.item.id - b.item.id;

/** In the draft's order; what stands at no place of it comes last, and at one place the earlier comes first. */
const byPlace =
  (position: (id: string) => number) =>
  (a: PlacedProposal, b: PlacedProposal): number => {
    const at = ({ place }: PlacedProposal): number => {
      const found = position(place.target);
      return found === -1 ? Number.MAX_SAFE_INTEGER : found;
    };
    return at(a) - at(b) || byOldest(a, b);
  };
