import type { Context, Hono } from 'hono';
import type { Entry as Joined } from '#compilation/entries.ts';
import type { Refusal } from '#submission/moves.ts';
import { type ParagraphState, longestStateNote, paragraphStates } from '#submission/paragraph-state.ts';
import { formOf, notFound, show } from '#web/site-context.ts';
import { href, segment, wordsAt } from '#web/visit.ts';
import type { PlacedProposal } from '#submission/placed-proposal.ts';
import type { ConsoleHouse, SaidWords } from './console-store.ts';
import { mayDo } from '#submission/roles.ts';
import { type ConsoleEnv, type ConsoleVisit, shows } from './console-visit.ts';
import { proposalsSeen } from './desk-visit.ts';
import { askedIn } from './move-form.ts';
import { type PlaceParts, placeBoard } from './place-board.ts';
import { entryName, entryVersion, pageOf, placeView, placedOf } from './place-view.ts';
import { readItemName } from './queue.ts';

/** Proposals moved by one post, each by a write of its own: some seconds, of the twenty that the door has. */
const mostAtOnce = 100;

type Outcome = NonNullable<PlaceParts['bulk']>;

/** `/console/places/{target}`: a paragraph with all that is proposed on it, its state, and moves on several at once. */
export const placeRoutes = (app: Hono<ConsoleEnv>, house: ConsoleHouse): void => {
  const missing = (visit: ConsoleVisit, target: string): boolean =>
    visit.outline.place(target) === undefined && target !== 'general' && target !== 'unknown';

  const textAt = (visit: ConsoleVisit, target: string): string | null => {
    const place = visit.outline.place(target);
    return place === undefined ? null : wordsAt(place, visit).text;
  };

  const page = async (
    c: Context<ConsoleEnv>,
    visit: ConsoleVisit,
    target: string,
    about: Partial<Pick<PlaceParts, 'bulk' | 'stateNow' | 'note'>> = {},
  ): Promise<Response> => {
    const [look, history] = await Promise.all([
      house.listing.look(visit.draft),
      house.desk.paragraphHistory(visit.draft.id, target),
    ]);
    const proposals = proposalsSeen(visit, await look.at(target));
    const text = textAt(visit, target);
    const view = placeView(proposals, text);
    const asked = Number(c.req.query('page') ?? '1');
    const numbers = pageOf(view.entries, asked).shown.map(
      ([
        ,
        {
          proposals: [first],
        },
      ]) => first.number,
    );
    const over = c.req.queries('over')?.map((value) => value.split('@')[0] ?? '') ?? [];
    const parts = placeBoard(visit, {
      target,
      text,
      view,
      proposals: proposals.length - view.aside.length,
      page: asked,
      over: c.req.query('laid') === undefined && over.length === 0 ? null : new Set(over),
      said: shows(visit, 'raw mail') ? await house.store.wordsOf(numbers) : new Map<number, SaidWords>(),
      ...history,
      changesBefore: changeIn(c.req.query('before')),
      bulk: about.bulk ?? movedIn(c.req.query('moved')),
      stateNow: about.stateNow ?? null,
      note: about.note ?? '',
      ...neighboursOf(visit, target),
      mayMove: mayDo(visit.person.role, 'triage'),
    });
    return show(c, parts, about.stateNow === undefined && (about.bulk?.not.length ?? 0) === 0 ? 200 : 409);
  };

  app.get('/places/:target', async (c) => {
    const visit = c.get('visit');
    const target = c.req.param('target');
    return missing(visit, target)
      ? notFound(c, visit, visit.words.problem.noPlace(target, visit.draft.names[visit.language]))
      : page(c, visit, target);
  });

  app.post('/places/:target/state', async (c) => {
    const visit = c.get('visit');
    const target = c.req.param('target');
    const form = await formOf(c);
    const state = paragraphStates.find((each) => each === form?.get('state'));
    if (missing(visit, target) || form === null || state === undefined)
      return notFound(c, visit, visit.words.problem.noPlace(target, visit.draft.names[visit.language]));
    const note = noteIn(form.get('note'));
    const { standing } = await house.desk.paragraphHistory(visit.draft.id, target);
    if (String(standing?.version ?? 0) !== form.get('seen') && (standing?.state !== state || note !== ''))
      return page(c, visit, target, { stateNow: standing?.state ?? 'open', note });
    const hand = { by: visit.person.name, note, undoes: form.get('undoes') === 'yes' };
    const answer = await house.desk.setParagraphState(visit.draft.id, target, state, hand);
    // Refused where it is so already: what was wanted.
    if (answer.outcome === 'refused' && answer.now !== state)
      return page(c, visit, target, { stateNow: answer.now satisfies ParagraphState, note });
    return c.redirect(`/console/places/${segment(target)}${new URL(c.req.url).search}`, 303);
  });

  /** Each proposal of each ticked entry, as it was seen; an entry that is another now is left alone and named. */
  app.post('/places/:target/move', async (c) => {
    const visit = c.get('visit');
    const target = c.req.param('target');
    const form = await formOf(c);
    if (missing(visit, target) || form === null)
      return notFound(c, visit, visit.words.problem.noPlace(target, visit.draft.names[visit.language]));
    const { entries } = placeView(await (await house.listing.look(visit.draft)).at(target), textAt(visit, target));
    const byName = new Map(entries.map((entry) => [entryName(entry), entry]));
    const outcome: { moved: number; not: Outcome['not'][number][] } = { moved: 0, not: [] };
    const chosen = form.getAll('over').flatMap((value): PlacedProposal[] => {
      const [name = '', version] = (typeof value === 'string' ? value : '').split('@');
      const entry: Joined | undefined = byName.get(name);
      if (readItemName(name) === null) return [];
      if (entry !== undefined && String(entryVersion(entry)) === version) return [...placedOf(entry)];
      outcome.not.push({ name, refusal: changed(entry) });
      return [];
    });
    const hasMove = form.get('move') !== '' && form.get('move') !== null;
    if (!hasMove) return page(c, visit, target, { bulk: { moved: 0, not: [], left: 0 } });
    for (const proposal of chosen.slice(0, mostAtOnce)) {
      const refusal = await moveOne(visit, form, proposal);
      if (refusal === null) outcome.moved += 1;
      else if (refusal.why !== 'as it is')
        outcome.not.push({ name: `${proposal.reference}/${String(proposal.item.id)}`, refusal });
    }
    const left = Math.max(0, chosen.length - mostAtOnce);
    if (outcome.not.length + left > 0 || outcome.moved === 0)
      return page(c, visit, target, { bulk: { ...outcome, left } });
    const back = `/console/places/${segment(target)}?moved=${String(outcome.moved)}&page=${pageIn(form.get('page'))}`;
    return c.redirect(href(visit, back), 303);
  });

  const moveOne = async (
    visit: ConsoleVisit,
    form: FormData,
    { number, item }: PlacedProposal,
  ): Promise<Refusal | null> => {
    const asked = askedIn(form, item.id);
    if (asked === null) return { why: 'no words' };
    const seen = asked.order.on === 'journal' ? null : { item: item.id, version: item.version ?? 1 };
    const answer = await house.desk.move(number, { by: visit.person.name, move: asked.move, seen }, asked.order);
    switch (answer.outcome) {
      case 'moved':
        return null;
      case 'refused':
        return answer.refusal;
      case 'no submission':
        return { why: 'no item', possible: [] };
    }
  };
};

/** What is no place of the draft has none beside it. */
const neighboursOf = ({ outline }: ConsoleVisit, target: string): Pick<PlaceParts, 'before' | 'after'> => {
  const at = outline.position(target);
  const beside = (step: number): string | null => (at === -1 ? null : (outline.places[at + step]?.id ?? null));
  return { before: beside(-1), after: beside(1) };
};

/** What the redirect after a bulk move says in the address. */
const movedIn = (text: string | undefined): PlaceParts['bulk'] =>
  text !== undefined && /^\d{1,4}$/.test(text) ? { moved: Number(text), not: [], left: 0 } : null;
const pageIn = (value: unknown): string => (typeof value === 'string' && /^\d{1,6}$/.test(value) ? value : '1');

/** The field takes no more, so nobody types what is cut here. */
const noteIn = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, longestStateNote) : '');
/** Changes of the paragraph's state are shown from before this one on, or from the latest. */
const changeIn = (text: string | undefined): number =>
  text !== undefined && /^\d{1,8}$/.test(text) ? Number(text) : Infinity;

const changed = (entry: Joined | undefined): Refusal => {
  const touched = entry?.proposals
    .flatMap(({ item }) => item.touched ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  return { why: 'changed since', by: touched?.by ?? '', at: touched?.at ?? '', move: touched?.move ?? '' };
};
