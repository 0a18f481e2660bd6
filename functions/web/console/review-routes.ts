import type { Context, Hono } from 'hono';
import type { Draft } from '#draft/draft.ts';
import type { Refusal } from '#submission/moves.ts';
import type { SubmissionWithItems } from '#submission/record.ts';
import { doesItemWait, waitingIn } from '#submission/waiting.ts';
import { consoleWording } from '#wording/console.ts';
import { formOf, notFound, show } from '#web/site-context.ts';
import { href } from '#web/visit.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { ConsoleHouse } from './console-store.ts';
import { askedIn } from './move-form.ts';
import type { ConsoleEnv, ConsoleVisit } from './console-visit.ts';
import { seenVersion } from './desk-visit.ts';
import { following, itemName, positionIn, preceding, queueOf, readItemName } from './queue.ts';
import { wholesPage } from './pages.ts';
import { hasWords, queryIn } from './search.ts';
import { type Did, reviewDonePage, reviewItemPage } from './review-page.ts';

/** Contributions looked through at once for those that wait as a whole, from the newest; a link goes on to the older. */
const searchedAtOnce = 200;
/** Of these on one page, which stays below 150 kB. */
const mostShown = 100;
/** Items that others have just taken out of the queue, read on the way to the next that still waits. */
const mostPassed = 8;

/** `/console/review`: the queue, one item at a time, and the moves on it. */
export const reviewRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const queue = async (draft: Draft): Promise<readonly PlacedProposal[]> =>
    queueOf(await (await house.listing.look(draft)).where(({ queued }) => queued > 0));

  const found = async (name: { readonly number: number; readonly id: number }) => {
    const submission = await house.store.submission(name.number);
    const item = submission?.items.find(({ id }) => id === name.id);
    return submission === null || item === undefined ? null : { submission, item };
  };

  /** Shown as it stands this moment, whatever the listing still says of it. */
  const showItem = async (
    c: Context<ConsoleEnv>,
    visit: ConsoleVisit,
    here: NonNullable<Awaited<ReturnType<typeof found>>>,
    waiting: readonly PlacedProposal[],
    about: { readonly did: Did | null; readonly refusal?: Refusal },
  ): Promise<Response> => {
    const one = { ...here.submission, item: here.item };
    const next = following(waiting, one);
    const previous = preceding(waiting, one);
    const page = reviewItemPage(visit, {
      ...here,
      position: positionIn(waiting, one),
      of: waiting.length,
      next: next === null ? null : itemName(next),
      previous: previous === null ? null : itemName(previous),
      did: about.did,
      refusal: about.refusal ?? null,
    });
    return show(c, page, about.refusal === undefined ? 200 : 409);
  };

  app.get('/review', async (c) => {
    const visit = c.get('visit');
    const moved = c.req.query('did') ?? '';
    const did = readItemName(moved) === null ? null : { name: moved, whole: c.req.query('whole') === 'yes' };
    const named = readItemName(c.req.query('item'));
    const waiting = await queue(visit.draft);
    let name = named ?? readItemName(waiting[0] === undefined ? null : itemName(waiting[0]));
    // Who was sent on to an item which somebody else has done meanwhile is sent on further; who asked for it sees it.
    for (let passed = 0; name !== null && passed < mostPassed; passed += 1) {
      const here = await found(name);
      if (here === null && named !== null && did === null)
        return notFound(c, visit, consoleWording(visit.language).noSubmission(c.req.query('item') ?? ''));
      const asked = named !== null && did === null;
      if (here !== null && (asked || doesItemWait(here.submission, here.item)))
        return showItem(c, visit, here, waiting, { did });
      const gone = { number: name.number, id: name.id };
      const rest = waiting.filter(({ number, item }) => number !== gone.number || item.id !== gone.id);
      const next = here === null ? (rest[0] ?? null) : following(rest, { ...here.submission, item: here.item });
      name = next === null ? null : readItemName(itemName(next));
    }
    return show(c, reviewDonePage(visit, did));
  });

  app.get('/review/whole', async (c) => {
    const visit = c.get('visit');
    const before = /^[1-9]\d{0,8}$/.exec(c.req.query('before') ?? '')?.[0];
    const searched = await house.store.newest(searchedAtOnce, before === undefined ? undefined : Number(before));
    const query = queryIn(c.req.query('q'));
    const fits = hasWords(query);
    const found = searched.filter((each) =>
      query === '' ? doesWaitWhole(each) : (each.items.length === 0 || doesWaitWhole(each)) && fits(textsOf(each)),
    );
    const shown = found.slice(0, mostShown);
    const oldest =
      found.length > mostShown ? shown.at(-1) : searched.length === searchedAtOnce ? searched.at(-1) : null;
    return show(c, wholesPage(visit, shown, { query, oldest: oldest ?? null }));
  });

  app.post('/review/:item', async (c) => {
    const visit = c.get('visit');
    const name = readItemName(c.req.param('item'));
    const here = name === null ? null : await found(name);
    if (name === null || here === null)
      return notFound(c, visit, consoleWording(visit.language).noSubmission(c.req.param('item')));
    const form = await formOf(c);
    const asked = form === null ? null : askedIn(form, name.id);
    const refused = async (refusal: Refusal): Promise<Response> =>
      showItem(c, visit, (await found(name)) ?? here, await queue(visit.draft), { did: null, refusal });
    if (form === null || asked === null) return refused({ why: 'no words' });
    const seen = seenVersion(form, asked, name.id);
    const answer = await house.desk.move(name.number, { by: visit.person.name, move: asked.move, seen }, asked.order);
    if (answer.outcome === 'refused') return refused(answer.refusal);
    const self = itemName({ number: name.number, item: { id: name.id } });
    const field = form.get('next');
    const next = typeof field === 'string' && readItemName(field) !== null ? field : null;
    // An undone item is looked at again; after a note one stays; every other move goes on.
    const stays = asked.move === 'undo' || asked.move.startsWith('note ');
    const query = stays
      ? `?item=${self}`
      : `?${next === null ? '' : `item=${next}&`}did=${self}${asked.order.on === 'submission' ? '&whole=yes' : ''}`;
    return c.redirect(href(visit, `/console/review${query}`), 303);
  });
};

const doesWaitWhole = (submission: SubmissionWithItems): boolean =>
  waitingIn(submission).some(({ item }) => item === null);

/** What a contribution without proposals is found by. */
const textsOf = ({ reference, delegation, sender, subject, parts }: SubmissionWithItems): (string | null)[] => [
  ...[reference, delegation, sender.name, sender.address, subject],
  ...parts.map(({ text }) => text),
];
