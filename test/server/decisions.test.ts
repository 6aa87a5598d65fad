import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  ClaimView,
  DocumentAnswer,
  JournalAnswer,
  JudgementsAnswer,
  MeetingsAnswer,
  MetaAnswer,
  RemovalAnswer,
  StaleError,
} from '../../src/view/api.ts';
import type {
  CommitmentAnswer,
  CommitmentsAnswer,
  FindingsAnswer,
  GridAnswer,
  MeetingAnswer,
} from '../../src/view/api-record.ts';
import { addExamples, type OpenApp, openApp } from './open-app.ts';

let app: OpenApp;
let ids: readonly string[];

beforeEach(async () => {
  app = await openApp();
  ids = addExamples(app);
});
afterEach(() => app.close());

async function revision(): Promise<string> {
  return (await app.get<MetaAnswer>('/meta', 'MetaAnswer')).revision;
}

async function decide(
  subject: string,
  verdict: string,
  value?: unknown,
): Promise<JudgementsAnswer> {
  const judgements = [{ subject, verdict, ...(value === undefined ? {} : { value }) }];
  return app.post('/judgements', { revision: await revision(), judgements }, 'JudgementsAnswer');
}

async function document(at: number): Promise<DocumentAnswer> {
  return app.get<DocumentAnswer>(`/documents/${ids[at]}`, 'DocumentAnswer');
}

async function claim(at: number, kind: string): Promise<ClaimView> {
  const found = (await document(at)).claims.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

describe('decisions', () => {
  it('dismiss and accept findings, and can be taken back without limit', async () => {
    const standing = async (): Promise<readonly string[]> =>
      (await app.get<FindingsAnswer>('/findings', 'FindingsAnswer')).rows.map(
        (one) => one.standing,
      );
    const { rows } = await app.get<FindingsAnswer>('/findings', 'FindingsAnswer');
    const [first, second] = rows;
    await decide(first?.id as string, 'reject');
    await decide(second?.id as string, 'accept');
    expect((await standing()).slice(0, 2)).toEqual(['dismissed', 'accepted']);
    const back = await app.post<JudgementsAnswer>('/undo', {}, 'JudgementsAnswer');
    expect(back.judgements.map(({ subject }) => subject)).toEqual([second?.id]);
    const more = await app.post<JudgementsAnswer>('/undo', {}, 'JudgementsAnswer');
    expect(more.judgements.map(({ subject }) => subject)).toEqual([first?.id]);
    expect(more.undo).toBeUndefined();
    expect((await standing()).slice(0, 2)).toEqual(['open', 'open']);
    await app.post('/undo', {}, 'ApiError', 409);
    await app.post('/redo', {}, 'JudgementsAnswer');
    await app.post('/redo', {}, 'JudgementsAnswer');
    expect((await standing()).slice(0, 2)).toEqual(['dismissed', 'accepted']);
    const journal = await app.get<JournalAnswer>('/judgements', 'JournalAnswer');
    expect(journal.rows.map(({ verdict }) => verdict)).toEqual([
      'redo',
      'redo',
      'undo',
      'undo',
      'accept',
      'reject',
    ]);
  });

  it('are one act when sent together', async () => {
    const { claims } = await document(0);
    const judgements = claims.slice(0, 3).map(({ id }) => ({ subject: id, verdict: 'accept' }));
    await app.post('/judgements', { revision: await revision(), judgements }, 'JudgementsAnswer');
    const back = await app.post<JudgementsAnswer>('/undo', {}, 'JudgementsAnswer');
    expect(back.judgements.length).toBe(3);
  });

  it('take a rejected claim out of the record and bring it back', async () => {
    const own = await claim(1, 'meeting');
    expect(own.meeting).toBeDefined();
    const before = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    await decide(own.id, 'reject');
    const rejected = (await document(1)).claims.find(({ id }) => id === own.id);
    expect(rejected?.judgement?.verdict).toBe('reject');
    expect(rejected?.meeting).toBeUndefined();
    const between = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    expect(between.rows).not.toEqual(before.rows);
    await app.post('/undo', { subject: own.id }, 'JudgementsAnswer');
    const after = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    expect(after.rows).toEqual(before.rows);
  });

  it('correct a field: the record shows it, the text keeps what it says', async () => {
    const own = await claim(1, 'meeting');
    await decide(`${own.id}/field/place`, 'set', 'Ningbo');
    const place = (await document(1)).claims.find(({ id }) => id === own.id)?.fields['place'];
    expect(place).toMatchObject({ value: 'Ningbo', basis: 'corrected', by: 'ana' });
    expect(place?.original?.value).toBe(own.fields['place']?.value);
    const meeting = await app.get<MeetingAnswer>(`/meetings/${own.id}`, 'MeetingAnswer');
    const shown = meeting.meeting.fields['place']?.values.find(({ value }) => value === 'Ningbo');
    expect(shown).toMatchObject({ by: 'corrected by ana' });
    await app.post('/undo', {}, 'JudgementsAnswer');
    const back = (await document(1)).claims.find(({ id }) => id === own.id);
    expect(back?.fields['place']).toEqual(own.fields['place']);
  });

  it('correct a span', async () => {
    const own = await claim(1, 'commitment');
    const { start, end } = own.evidence[0] as { start: number; end: number };
    await decide(`${own.id}/span`, 'set', { start: start + 3, end });
    const { claims, document: shown } = await document(1);
    const [words] = claims.find(({ id }) => id === own.id)?.evidence ?? [];
    expect(words).toMatchObject({ start: start + 3, exact: shown.text.slice(start + 3, end) });
  });

  it('merge and split meetings', async () => {
    const { rows } = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    const whole = rows.find(({ documents }) => documents > 1);
    const { meeting } = await app.get<MeetingAnswer>(`/meetings/${whole?.id}`, 'MeetingAnswer');
    const [first, ...others] = meeting.claims;
    const judgements = others.map((id) => ({ subject: `${id}~${first}`, verdict: 'different' }));
    await app.post('/judgements', { revision: await revision(), judgements }, 'JudgementsAnswer');
    const split = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    expect(split.matched).toBeGreaterThan(rows.length);
    const [link] = judgements;
    await decide(link?.subject as string, 'same');
    const merged = await app.get<MeetingsAnswer>('/meetings', 'MeetingsAnswer');
    expect(merged.matched).toBeLessThan(split.matched + 1);
    const again = await app.get<MeetingAnswer>(`/meetings/${first}`, 'MeetingAnswer');
    expect(again.meeting.claims).toContain(others[0]);
  });

  it('set statuses and scores of commitments', async () => {
    const { rows } = await app.get<CommitmentsAnswer>('/commitments', 'CommitmentsAnswer');
    const id = rows[0]?.id as string;
    await decide(`${id}/official`, 'set', { status: 'in progress', evidence: [ids[1]] });
    await decide(`${id}/score/final/China/ana`, 'set', { score: 1 });
    await decide(`${id}/score/final/Russia/ana`, 'set', { score: -1 });
    const one = await app.get<CommitmentAnswer>(`/commitments/${id}`, 'CommitmentAnswer');
    expect(one.commitment.official).toMatchObject({ status: 'in progress', by: 'ana' });
    expect(one.compliance[0]).toMatchObject({ members: 2, average: '0.00', percentage: '50.0' });
    expect(one.history.length).toBe(3);
    const grid = await app.get<GridAnswer>('/commitments/grid', 'GridAnswer');
    expect(grid.members).toEqual(['China', 'Russia']);
  });

  it('refuse what cannot be decided', async () => {
    const own = await claim(1, 'meeting');
    const now = await revision();
    const cases = [
      [{ subject: 'm-none', verdict: 'accept' }, 404],
      [{ subject: own.id, verdict: 'same' }, 400],
      [{ subject: own.id, verdict: 'undo' }, 400],
      [{ subject: `${own.id}~${own.id}`, verdict: 'same' }, 400],
      [{ subject: `${own.id}/field/time`, verdict: 'set', value: 'someday' }, 400],
      [{ subject: `${own.id}/field/nonsense`, verdict: 'set', value: 'x' }, 400],
      [{ subject: `${own.id}/span`, verdict: 'set', value: { start: 5, end: 5e9 } }, 400],
      [{ subject: `${own.id}/official`, verdict: 'set', value: { status: 'completed' } }, 400],
    ] as const;
    for (const [judgement, status] of cases) {
      const good = { subject: own.id, verdict: 'accept' };
      const body = { revision: now, judgements: [good, judgement] };
      await app.post('/judgements', body, 'ApiError', status);
    }
    await app.post('/judgements', { revision: 'x', judgements: [] }, 'ApiError', 400);
    const { rows } = await app.get<JournalAnswer>('/judgements', 'JournalAnswer');
    expect(rows).toEqual([]);
  });
});

describe('two who write', () => {
  it('lose nothing: the second one is told by whom and what', async () => {
    const own = await claim(1, 'meeting');
    const other = await claim(1, 'commitment');
    const seen = await revision();
    const body = (subject: string, verdict: string, by: string) => ({
      revision: seen,
      by,
      judgements: [{ subject, verdict }],
    });
    await app.post('/judgements', body(own.id, 'accept', 'ana'), 'JudgementsAnswer');
    const stale = await app.post<StaleError>(
      '/judgements',
      body(own.id, 'reject', 'bo'),
      'StaleError',
      409,
    );
    expect(stale.code).toBe('revision-stale');
    expect(stale.changes).toMatchObject([{ subject: own.id, verdict: 'accept', by: 'ana' }]);
    // On something else there is nothing to lose.
    await app.post('/judgements', body(other.id, 'accept', 'bo'), 'JudgementsAnswer');
    const again = { ...body(own.id, 'reject', 'bo'), revision: stale.revision };
    await app.post('/judgements', again, 'JudgementsAnswer');
    const { rows } = await app.get<JournalAnswer>('/judgements', 'JournalAnswer');
    expect(rows.map(({ by, verdict }) => `${by} ${verdict}`)).toEqual([
      'bo reject',
      'bo accept',
      'ana accept',
    ]);
  });

  it('are told of a correction of the claim they decide about, and of an undo', async () => {
    const own = await claim(1, 'meeting');
    const seen = await revision();
    await decide(`${own.id}/field/place`, 'set', 'Ningbo');
    const judgements = [{ subject: own.id, verdict: 'reject' }];
    await app.post('/judgements', { revision: seen, judgements }, 'StaleError', 409);
    await app.post('/undo', { revision: seen }, 'StaleError', 409);
    await app.post('/undo', { revision: await revision() }, 'JudgementsAnswer');
  });

  it('may be other processes: what they write is seen', async () => {
    const own = await claim(1, 'meeting');
    const seen = await revision();
    app.dossier.judge({
      subject: own.id,
      verdict: 'accept',
      by: 'cli',
      at: '2026-01-02T00:00:00.000Z',
    });
    expect(await revision()).not.toBe(seen);
    const judgements = [{ subject: own.id, verdict: 'reject' }];
    const stale = await app.post<StaleError>(
      '/judgements',
      { revision: seen, judgements },
      'StaleError',
      409,
    );
    expect(stale.value).toContain('by cli');
  });
});

describe('a document', () => {
  it('is taken out, and what it supported is told', async () => {
    const response = await app.ask(`/api/documents/${ids[1]}`, { method: 'DELETE' });
    const answer = (await response.json()) as RemovalAnswer;
    expect(answer).toMatchObject({ removed: ids[1], name: 'readout.txt' });
    expect(answer.withdrawn.length + answer.weaker.length).toBeGreaterThan(0);
    expect((await app.ask(`/api/documents/${ids[1]}`)).status).toBe(404);
    expect((await app.ask(`/api/documents/${ids[1]}`, { method: 'DELETE' })).status).toBe(404);
    expect(app.dossier.changes().at(-1)?.kind).toBe('removed');
  });
});

describe('with --read-only', () => {
  it('nothing is written', async () => {
    const locked = await openApp({ readOnly: true });
    try {
      const id = locked.add('a.txt', 'China and Russia met on 3 March 2025.', '2025-03-04');
      const posts = ['/judgements', '/undo', '/redo', '/visit', '/documents'];
      for (const path of posts) {
        const response = await locked.ask(`/api${path}`, { method: 'POST', body: '{}' });
        expect(response.status, path).toBe(403);
      }
      const gone = await locked.ask(`/api/documents/${id}`, { method: 'DELETE' });
      expect(gone.status).toBe(403);
      expect((await locked.ask('/read', { method: 'POST', body: new FormData() })).status).toBe(
        403,
      );
      expect((await locked.get<MetaAnswer>('/meta', 'MetaAnswer')).readOnly).toBe(true);
      expect(locked.dossier.documents().length).toBe(1);
    } finally {
      locked.close();
    }
  });
});
