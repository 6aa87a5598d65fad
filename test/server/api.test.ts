import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ChangesAnswer,
  DocumentAnswer,
  DocumentsAnswer,
  MeetingsAnswer,
  MetaAnswer,
} from '../../src/view/api.ts';
import type {
  ActorMatrixAnswer,
  CommitmentAnswer,
  CommitmentsAnswer,
  FiguresAnswer,
  FindingsAnswer,
  MapAnswer,
  MeetingAnswer,
  NetworkAnswer,
  QueryAnswer,
  TimelineAnswer,
} from '../../src/view/api-record.ts';
import { addExamples, type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
let ids: readonly string[];

beforeAll(async () => {
  app = await openApp();
  ids = addExamples(app);
});
afterAll(() => app.close());

describe('the dossier', () => {
  it('tells what it is', async () => {
    const meta = await app.get<MetaAnswer>('/meta', 'MetaAnswer');
    expect(meta).toMatchObject({ user: 'ana', readOnly: false, version: '0.0.0' });
    expect(meta.dossier).toMatchObject({ name: 'talks.rapporteur', documents: 3, judgements: 0 });
    expect(meta.languages).toEqual(['en', 'ru', 'zh']);
  });

  it('lists its documents, the latest first', async () => {
    const { rows, matched } = await app.get<DocumentsAnswer>('/documents', 'DocumentsAnswer');
    expect(matched).toBe(3);
    expect(rows.map(({ name }) => name)).toEqual(['blog.txt', 'wire.txt', 'readout.txt']);
    const part = await app.get<DocumentsAnswer>('/documents?offset=1&limit=1', 'DocumentsAnswer');
    expect(part.rows.map(({ name }) => name)).toEqual(['wire.txt']);
  });

  it('shows a document with its words', async () => {
    const { document, claims, findings } = await app.get<DocumentAnswer>(
      `/documents/${ids[0]}`,
      'DocumentAnswer',
    );
    const places = [
      ...claims.flatMap(({ evidence, triggers, fields }) => [
        ...evidence,
        ...triggers,
        ...Object.values(fields).flatMap(({ words }) => words ?? []),
      ]),
      ...findings.flatMap(({ evidence }) => evidence),
    ].filter((words) => words.document === document.id);
    expect(places.length).toBeGreaterThan(50);
    for (const { start, end, exact } of places) expect(document.text.slice(start, end)).toBe(exact);
    expect(claims.some(({ triggers }) => triggers.length > 0)).toBe(true);
    expect(claims.some(({ meeting }) => meeting !== undefined)).toBe(true);
    expect(claims.some(({ commitment }) => commitment !== undefined)).toBe(true);
    expect(findings.map(({ check }) => check)).toContain('weekday');
  });

  it('tells what is not there', async () => {
    for (const path of ['/documents/none', '/meetings/none', '/commitments/none', '/nowhere'])
      expect((await app.ask(`/api${path}`)).status, path).toBe(404);
    const wrong = ['/meetings?from=never', '/documents?limit=-1', '/commitments?schedule=soon'];
    for (const path of wrong) expect((await app.ask(`/api${path}`)).status, path).toBe(400);
  });

  it('tells what changed since a moment', async () => {
    const since = '2026-01-01T00:00:01.000Z';
    const answer = await app.get<ChangesAnswer>(`/changes?since=${since}`, 'ChangesAnswer');
    expect(answer.documents.map(({ name }) => name)).toEqual(['readout.txt', 'wire.txt']);
    expect(answer.added.length).toBeGreaterThan(0);
    expect(answer.changed.some(({ documents: [before, after] }) => before < after)).toBe(true);
    const first = await app.get<ChangesAnswer>('/changes', 'ChangesAnswer');
    expect(first.since).toBeUndefined();
    const late = await app.get<ChangesAnswer>(
      `/changes?since=${since}&on=2031-01-01`,
      'ChangesAnswer',
    );
    expect(late.overdue.map(({ deadline }) => deadline)).toContain('2027-12-31');
  });
});

describe('meetings', () => {
  it('come by time and can be asked for', async () => {
    const { rows, facets } = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    const days = rows.map(({ earliest }) => earliest ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(facets.map(({ name }) => name)).toEqual(['series', 'actor', 'year']);
    const some = await app.get<MeetingsAnswer>(
      '/meetings?q=hangzhou&from=2025-11-01&to=2025-11-30&actor=RUS',
      'MeetingsAnswer',
    );
    expect(some.rows.length).toBeGreaterThan(0);
    expect(some.rows.length).toBeLessThan(rows.length);
  });

  it('count what their pages list as contradictions, also in agreements and figures', async () => {
    const { rows } = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    const pages = await Promise.all(
      rows.map(({ id }) => app.get<MeetingAnswer>(`/meetings/${id}`, 'MeetingAnswer')),
    );
    const differing = (parts: readonly Pick<MeetingAnswer['meeting'], 'fields'>[]): number =>
      parts
        .flatMap(({ fields }) => Object.values(fields))
        .filter(({ verdict }) => verdict === 'differing').length;
    for (const { meeting, entries } of pages)
      expect(meeting.contradictions).toBe(differing([meeting, ...entries]));
  });

  it('count those of a figure that two reports tell otherwise', async () => {
    const two = await openApp();
    const report = (sum: string): string =>
      `President Alexander Stubb met Prime Minister Kristrun Frostadottir in Reykjavik on 11 June 2025. The two sides signed ${sum} agreements on energy.`;
    two.add('gazette.txt', report('12'), '2025-06-12');
    two.add('courier.txt', report('8').replace('met', 'received'), '2025-06-12');
    const { rows } = await two.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    const page = await two.get<MeetingAnswer>(`/meetings/${rows[0]?.id}`, 'MeetingAnswer');
    expect(Object.values(page.meeting.fields).map(({ verdict }) => verdict)).not.toContain(
      'differing',
    );
    expect(rows.map(({ contradictions }) => contradictions)).toEqual([1]);
    expect(page.entries.flatMap(({ fields }) => Object.values(fields))).toContainEqual(
      expect.objectContaining({ verdict: 'differing' }),
    );
    two.close();
  });

  it('are shown with their fields, words, series and matrix', async () => {
    const { rows } = await app.get<MeetingsAnswer>('/meetings?q=30th', 'MeetingsAnswer');
    const id = rows.find(({ documents }) => documents > 1)?.id;
    const answer = await app.get<MeetingAnswer>(`/meetings/${id}`, 'MeetingAnswer');
    expect(answer.meeting.ordinal).toBe(30);
    expect(answer.meeting.participants).toContainEqual(
      expect.objectContaining({
        represents: 'RUS',
        representsNames: { en: 'Russia', zh: '俄罗斯', ru: 'Россия' },
      }),
    );
    expect(answer.meeting.fields['time']?.values[0]?.words[0]?.exact).toContain('November');
    expect(answer.documents.length).toBe(answer.meeting.documents);
    expect(answer.origins.length).toBe(answer.meeting.origins);
    expect(answer.previous?.ordinal).toBe(29);
    expect(answer.commitments.length).toBeGreaterThan(0);
    expect(answer.matrix.length).toBeGreaterThan(0);
    expect(answer.matrix.flatMap(({ outcomes }) => outcomes).length).toBeGreaterThan(0);
  });
});

describe('commitments', () => {
  it('are listed, filtered and shown in full', async () => {
    const on = 'on=2026-01-01';
    const all = await app.get<CommitmentsAnswer>(`/commitments?${on}`, 'CommitmentsAnswer');
    expect(all.matched).toBe(all.total);
    const due = await app.get<CommitmentsAnswer>(
      `/commitments?${on}&due-to=2027-12-31&sort=due`,
      'CommitmentsAnswer',
    );
    expect(due.rows.map(({ due: day }) => day)).toContain('2027-12-31');
    expect(due.matched).toBeLessThan(all.matched);
    const late = await app.get<CommitmentsAnswer>(
      '/commitments?on=2030-01-01&schedule=overdue',
      'CommitmentsAnswer',
    );
    expect(late.rows.every(({ schedule }) => schedule === 'overdue')).toBe(true);
    const one = await app.get<CommitmentAnswer>(
      `/commitments/${due.rows[0]?.id}?${on}`,
      'CommitmentAnswer',
    );
    expect(one.versions[0]?.words?.exact).toBe(due.rows[0]?.words?.exact);
    await app.get('/commitments/grid', 'GridAnswer');
  });

  it('go out as a table and a calendar', async () => {
    const csv = await app.ask('/api/commitments.csv?due-to=2027-12-31');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=UTF-8');
    expect((await csv.text()).split('\r\n')[0]).toContain('id,made,obligor');
    const calendar = await (await app.ask('/api/commitments.ics')).text();
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20271231');
    const late = await (await app.ask('/api/commitments.ics?on=2040-01-01')).text();
    expect(late).not.toContain('SUMMARY:Meeting:');
    const before = await (await app.ask('/api/commitments.ics?on=2025-11-03')).text();
    expect(before).toMatch(/DTSTART;VALUE=DATE:20251103\r\n[\s\S]*SUMMARY:Meeting: /);
  });
});

describe('findings', () => {
  it('come the gravest first, with counts of what else could be asked', async () => {
    const all = await app.get<FindingsAnswer>('/findings', 'FindingsAnswer');
    expect(all.rows[0]?.severity).toBe('error');
    const notes = await app.get<FindingsAnswer>('/findings?severity=note', 'FindingsAnswer');
    expect(notes.rows.every(({ severity }) => severity === 'note')).toBe(true);
    const counts = notes.facets.find(({ name }) => name === 'severity')?.values ?? [];
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.matched);
    expect(notes.facets.find(({ name }) => name === 'check')?.values.length).toBe(
      new Set(notes.rows.map(({ check }) => check)).size,
    );
  });
});

describe('questions', () => {
  it('are answered after a commitment was looked at', async () => {
    const { rows } = await app.get<CommitmentsAnswer>('/commitments', 'CommitmentsAnswer');
    await app.get(`/commitments/${rows[0]?.id}`, 'CommitmentAnswer');
    await app.get('/query?q=trade', 'QueryAnswer');
  });

  it('find claims and passages in their sentences', async () => {
    const { rows, facets } = await app.get<QueryAnswer>('/query?q=trade', 'QueryAnswer');
    expect(rows.some(({ type }) => type === 'claim')).toBe(true);
    expect(rows.some(({ type }) => type === 'passage')).toBe(true);
    for (const { sentence, start, end, words } of rows)
      expect(sentence.slice(start, end)).toBe(words.exact);
    expect(facets.map(({ name }) => name)).toEqual(['kind', 'actor', 'document', 'language']);
  });

  it('are narrowed by kind, actor, day and document', async () => {
    const matched = async (query: string): Promise<number> =>
      (await app.get<QueryAnswer>(`/query?${query}`, 'QueryAnswer')).matched;
    const all = await matched('');
    expect(await matched('kind=commitment,figure')).toBe(
      (await matched('kind=commitment')) + (await matched('kind=figure')),
    );
    expect(await matched('actor=RUS')).toBeLessThan(all);
    expect(await matched('to=2000-01-01')).toBe(0);
    const parts = await Promise.all(ids.map((id) => matched(`document=${id}`)));
    expect(parts.reduce((a, b) => a + b)).toBe(all);
  });

  it('go out as a table', async () => {
    const text = await (await app.ask('/api/query.csv?kind=meeting')).text();
    const { matched } = await app.get<QueryAnswer>('/query?kind=meeting', 'QueryAnswer');
    expect(text.trimEnd().split('\r\n').length).toBe(matched + 1);
  });

  it('have pictures', async () => {
    const timeline = await app.get<TimelineAnswer>('/explore/timeline', 'TimelineAnswer');
    expect(timeline.rows.length).toBeGreaterThan(3);
    const matrix = await app.get<ActorMatrixAnswer>('/explore/matrix', 'ActorMatrixAnswer');
    expect(matrix.actors.map(({ id }) => id)).toContain('CHN');
    expect(matrix.rows.some(({ actor, aspect }) => actor === 'RUS' && aspect === 'trade')).toBe(
      true,
    );
    const network = await app.get<NetworkAnswer>('/explore/network', 'NetworkAnswer');
    expect(network.rows[0]).toMatchObject({ source: 'CHN', target: 'RUS' });
    const persons = await app.get<NetworkAnswer>('/explore/network?by=person', 'NetworkAnswer');
    expect(persons.nodes.map(({ kind }) => kind)).toContain('person');
    const map = await app.get<MapAnswer>('/explore/map', 'MapAnswer');
    expect(map.rows.find(({ state }) => state === 'CHN')?.places).toContainEqual(
      expect.objectContaining({ name: 'Hangzhou', level: 'place' }),
    );
    const figures = await app.get<FiguresAnswer>('/explore/figures', 'FiguresAnswer');
    expect(figures.rows.some(({ points }) => points.length > 1)).toBe(true);
    const none = await app.get<FiguresAnswer>('/explore/figures?to=1990-01-01', 'FiguresAnswer');
    expect(none.rows).toEqual([]);
  });

  it('tell of a place whether it is named, or the state alone', async () => {
    const two = await openApp();
    two.add(
      'a.txt',
      'President Alexander Stubb met Kristrun Frostadottir in Reykjavik on 11 June 2025.',
    );
    two.add('b.txt', 'President Alexander Stubb met Emmanuel Macron in Iceland on 20 June 2025.');
    const { rows } = await two.get<MapAnswer>('/explore/map', 'MapAnswer');
    expect(rows.map(({ state }) => state)).toEqual(['ISL']);
    expect(rows[0]?.places).toEqual([
      { name: 'Reykjavik', level: 'place', meetings: 1 },
      { name: 'Iceland', level: 'state', meetings: 1 },
    ]);
    two.close();
  });
});

describe('every page', () => {
  it('has its JSON', async () => {
    for (const page of [
      'inbox',
      'meetings',
      'commitments',
      'checks',
      'explore',
      'reader',
      `reader/${ids[0]}`,
    ]) {
      const response = await app.ask(`/${page}.json`);
      expect(response.status, page).toBe(200);
      expect((await response.json()) as object, page).toHaveProperty('revision');
    }
  });
});
