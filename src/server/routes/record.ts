/** Reading: the dossier, what changed, documents, meetings, findings, commitments. */
import type { Hono } from 'hono';
import { lastAct } from '../../model/last-act.ts';
import { canRead, PACKS } from '../../pipeline/languages.ts';
import { meetingsFrom } from '../../pipeline/ledger.ts';
import { ledgerCalendar } from '../../publish/ledger/calendar.ts';
import { ledgerCsv } from '../../publish/ledger/csv.ts';
import { dayText } from '../../publish/wording/time.ts';
import type { MetaAnswer } from '../../view/api.ts';
import {
  type ApiOptions,
  askedOf,
  type Env,
  found,
  makeRoutes,
  mustWrite,
} from '../api-context.ts';
import { changesAnswer } from '../views/changes.ts';
import {
  commitmentAnswer,
  commitmentsAnswer,
  gridAnswer,
  ledgerRows,
} from '../views/commitments.ts';
import { documentAnswer, documentsAnswer } from '../views/documents.ts';
import { findingsAnswer } from '../views/findings.ts';
import { ledgerFilterOf } from '../views/ledger-filter.ts';
import { meetingsAnswer } from '../views/meeting-rows.ts';
import { meetingAnswer } from '../views/meetings.ts';
import { dayOf, pageOf } from '../views/page.ts';
import { peersAnswer } from '../views/peers.ts';
import { actOf, judgementOf } from '../views/words.ts';

/** The routes that only read. */
export function recordRoutes(options: ApiOptions): Hono<Env> {
  const { desk } = options;
  const routes = makeRoutes();
  const today = (): string => options.now().slice(0, 10);
  routes.get('/meta', (context) => context.json(metaAnswer(options)));
  routes.get('/changes', (context) => {
    const asked = askedOf(context);
    const since = asked.get('since') ?? desk.store.lastVisit(options.user);
    return context.json(changesAnswer(desk, since, dayOf(asked, 'on') ?? today()));
  });
  routes.post('/visit', (context) => {
    mustWrite(options);
    const at = options.now();
    desk.store.keepVisit(options.user, at);
    return context.json({ revision: desk.revision, since: at });
  });
  routes.get('/documents', (context) => context.json(documentsAnswer(desk.view, askedOf(context))));
  routes.get('/documents/:id', (context) =>
    found(context, documentAnswer(desk.view, context.req.param('id'))),
  );
  routes.get('/claims/:id/peers', (context) => {
    const q = askedOf(context).get('q') ?? '';
    return found(context, peersAnswer(desk.view, context.req.param('id'), q));
  });
  routes.get('/meetings', (context) => context.json(meetingsAnswer(desk.view, askedOf(context))));
  routes.get('/meetings/:id', (context) => {
    const on = dayOf(askedOf(context), 'on') ?? today();
    return found(context, meetingAnswer(desk.view, context.req.param('id'), on));
  });
  routes.get('/findings', (context) => context.json(findingsAnswer(desk.view, askedOf(context))));
  routes.get('/judgements', (context) => {
    const { view } = desk;
    const rows = view.journal.map((judgement, at) => judgementOf({ judgement, position: at + 1 }));
    return context.json(pageOf(view, askedOf(context), rows.reverse()));
  });
  return routes;
}

/** The routes of the ledger; `on` is today where no day is named. */
export function commitmentRoutes(options: ApiOptions): Hono<Env> {
  const { desk, now } = options;
  const routes = makeRoutes();
  const onOf = (asked: URLSearchParams): string => dayOf(asked, 'on') ?? now().slice(0, 10);
  routes.get('/commitments', (context) => {
    const asked = askedOf(context);
    const question = { on: onOf(asked), filter: ledgerFilterOf(asked) };
    return context.json(commitmentsAnswer(desk.view, asked, question));
  });
  routes.get('/commitments/grid', (context) => {
    const asked = askedOf(context);
    return context.json(gridAnswer(desk.view, onOf(asked), ledgerFilterOf(asked)));
  });
  routes.get('/commitments.csv', (context) => {
    const asked = askedOf(context);
    const ledger = ledgerRows(desk.view, onOf(asked), ledgerFilterOf(asked));
    return file('commitments.csv', 'text/csv', ledgerCsv(ledger, desk.store.documentNames()));
  });
  routes.get('/commitments.ics', (context) => {
    const asked = askedOf(context);
    const on = onOf(asked);
    const ledger = ledgerRows(desk.view, on, ledgerFilterOf(asked));
    const calendar = ledgerCalendar(ledger, {
      names: desk.store.documentNames(),
      meetings: meetingsFrom(desk.view.record.meetings, on),
      stamp: now(),
      title: `Commitments on ${dayText(on)}`,
    });
    return file('commitments.ics', 'text/calendar', calendar);
  });
  routes.get('/commitments/:id', (context) => {
    const on = onOf(askedOf(context));
    return found(context, commitmentAnswer(desk.view, desk.store, context.req.param('id'), on));
  });
  return routes;
}

/** A file to keep. */
export function file(name: string, type: string, text: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=UTF-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}

function metaAnswer(options: ApiOptions): MetaAnswer {
  const { desk, version, user, readOnly, temporary, now } = options;
  const { store } = desk;
  const journal = store.judgements();
  const [undo, redo] = [lastAct(journal, 'undo', ''), lastAct(journal, 'redo', '')];
  const since = store.lastVisit(user);
  return {
    revision: desk.revision,
    version,
    user,
    readOnly,
    languages: PACKS.map(({ language }) => language).filter(canRead),
    today: now().slice(0, 10),
    dossier: {
      name: store.path.split(/[\\/]/).at(-1) ?? store.path,
      path: store.path,
      temporary,
      ...store.size(),
    },
    ...(since === undefined ? {} : { since }),
    ...(undo ? { undo: actOf(undo) } : {}),
    ...(redo ? { redo: actOf(redo) } : {}),
  };
}
