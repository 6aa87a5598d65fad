/** The routes of the API as its description lists them; a test holds the list against the routes. */

/** One route: its parameters, its body and its answer by the names of schemas. */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  /** Under /api, with `:id` for what varies. */
  readonly path: string;
  readonly summary: string;
  readonly query?: readonly string[];
  readonly body?: string;
  /** Takes a form with files, too. */
  readonly multipart?: boolean;
  /** The schema of the answer; text of the media type where there is none. */
  readonly answer?: string;
  readonly media?: string;
  readonly status?: number;
  /** 409 where somebody wrote in between. */
  readonly conflict?: boolean;
}

/** The parameters of lists and questions, and what they ask. */
export const FILTERS: Readonly<Record<string, string>> = {
  q: 'Words, and phrases in quotation marks, that must all be there.',
  kind: 'Kinds of claim, with commas: meeting, agreement, commitment, figure, stance, event; and passage.',
  actor: 'Id (ISO 3166 alpha-3 for states) or a part of a name.',
  from: 'First day.',
  to: 'Last day.',
  document: 'Ids of documents, with commas.',
  language: 'Languages, with commas: en, zh, ru, und.',
  series: 'Id of a series.',
  check: 'Names of checks, with commas.',
  severity: 'error, warning, note; with commas.',
  standing: 'open, accepted, dismissed; with commas.',
  contradictions: 'Only meetings whose documents contradict one another.',
  by: 'person: persons instead of the states and bodies they stand for.',
  since: 'A moment in UTC; the last visit where none is given.',
  on: 'The day on which schedules are told; today where none is given.',
  offset: 'Rows to leave out.',
  limit: 'Rows at most.',
};

/** The parameters of the ledger: those of the command line. */
export const LEDGER_FILTERS: Readonly<Record<string, string>> = {
  sector: 'The sector.',
  'due-from': 'The deadline is on this day or later.',
  'due-to': 'The deadline is on this day or earlier.',
  schedule: 'no deadline, not yet due, due, overdue.',
  official: 'announced, in progress, completed, suspended, withdrawn.',
  evidence: 'none found, partial, fulfilled, contradicted.',
  strength: 'pledge, agree, plan, willingness, call.',
  specific: 'true or false: whether one could tell that it was done.',
  text: 'Words that must all stand in it.',
  sort: 'due: by deadline; otherwise in the order in which they were made.',
};

const PAGE = ['offset', 'limit'];
const FINDINGS = ['check', 'severity', 'document', 'standing'];
const ASKED = ['q', 'kind', 'actor', 'aspect', 'from', 'to', 'document', 'language'];
const LEDGER = ['on', 'actor', 'series', ...Object.keys(LEDGER_FILTERS)];

function get(
  path: string,
  answer: string,
  summary: string,
  query: readonly string[] = [],
): Operation {
  return { method: 'get', path, summary, answer, query };
}

/** All routes. */
export const OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/openapi.json', summary: 'This description.' },
  get('/meta', 'MetaAnswer', 'Program, dossier, revision, last visit.'),
  get('/changes', 'ChangesAnswer', 'What changed since a moment.', ['since', 'on']),
  {
    method: 'post',
    path: '/visit',
    summary: 'Keeps this moment as the last visit.',
    answer: 'VisitAnswer',
  },
  get('/documents', 'DocumentsAnswer', 'The documents.', ['q', 'language', ...PAGE]),
  {
    method: 'post',
    path: '/documents',
    summary: 'Hands in documents: text, files, an address, a path of this machine.',
    body: 'SubmissionBody',
    multipart: true,
    answer: 'JobAnswer',
    status: 202,
  },
  get('/documents/:id', 'DocumentAnswer', 'A document with all that was read in it.'),
  {
    method: 'delete',
    path: '/documents/:id',
    summary: 'Takes a document out; the journal keeps it.',
    answer: 'RemovalAnswer',
  },
  get(
    '/claims/:id/peers',
    'PeersAnswer',
    'The likes of a claim: held to be the same, and others.',
    ['q'],
  ),
  get('/jobs/:id', 'JobView', 'How far a job is.'),
  {
    method: 'get',
    path: '/jobs/:id/events',
    summary: 'Events "progress" and at the end "done"; the data of each is a JobView.',
    media: 'text/event-stream',
  },
  get('/meetings', 'MeetingsAnswer', 'The meetings by time.', [
    'q',
    'actor',
    'series',
    'from',
    'to',
    'document',
    'contradictions',
    ...PAGE,
  ]),
  get('/meetings/:id', 'MeetingAnswer', 'A meeting with all that is known of it.', ['on']),
  get('/commitments', 'CommitmentsAnswer', 'The ledger of commitments.', [...LEDGER, ...PAGE]),
  get('/commitments/grid', 'GridAnswer', 'Members against commitments that have scores.', LEDGER),
  {
    method: 'get',
    path: '/commitments.csv',
    summary: 'The ledger as a table.',
    query: LEDGER,
    media: 'text/csv',
  },
  {
    method: 'get',
    path: '/commitments.ics',
    summary: 'The deadlines and the next meetings as a calendar.',
    query: LEDGER,
    media: 'text/calendar',
  },
  ...Object.entries({ json: 'application/json', md: 'text/markdown', html: 'text/html' }).map(
    ([format, media]): Operation => ({
      method: 'get',
      path: `/commitments.${format}`,
      summary: `The ledger as a file: ${format}, as \`commitments list --out\` writes it.`,
      query: LEDGER,
      media,
    }),
  ),
  {
    method: 'post',
    path: '/inventory',
    summary: 'An inventory of commitments that others made: a preview, or with `write` taken in.',
    body: 'InventoryBody',
    answer: 'InventoryAnswer',
  },
  get('/commitments/:id', 'CommitmentAnswer', 'A commitment in full.', ['on']),
  get('/findings', 'FindingsAnswer', 'The findings of the checks.', [...FINDINGS, ...PAGE]),
  {
    method: 'get',
    path: '/findings.csv',
    summary: 'The findings as a table.',
    query: FINDINGS,
    media: 'text/csv',
  },
  {
    method: 'get',
    path: '/findings.sarif',
    summary: 'The findings as SARIF 2.1.0, those dismissed as suppressed.',
    query: FINDINGS,
    media: 'application/sarif+json',
  },
  get('/findings/:id', 'FindingAnswer', 'A finding with its sentences and what was decided.', [
    'document',
  ]),
  get('/checks/:id', 'CheckAnswer', 'What a check finds, how, and when it stays silent.'),
  get('/query', 'QueryAnswer', 'Claims and passages that answer.', [...ASKED, 'with', ...PAGE]),
  {
    method: 'get',
    path: '/query.csv',
    summary: 'The same as a table.',
    query: ASKED,
    media: 'text/csv',
  },
  get('/explore/days', 'DaysAnswer', 'Claims of each kind by day.', ASKED),
  get('/explore/timeline', 'TimelineAnswer', 'Meetings in time.', ASKED),
  get('/explore/matrix', 'ActorMatrixAnswer', 'Actors against aspects.', [...ASKED, 'limit']),
  get('/explore/network', 'NetworkAnswer', 'Who met whom.', [...ASKED, 'by', 'limit']),
  get('/explore/map', 'MapAnswer', 'Where meetings were held.', ASKED),
  get('/explore/figures', 'FiguresAnswer', 'Figures over time.', ASKED),
  {
    method: 'post',
    path: '/sql',
    summary: 'A question in SQL that only reads.',
    body: 'SqlBody',
    answer: 'SqlAnswer',
  },
  get('/judgements', 'JournalAnswer', 'The journal, newest first.', PAGE),
  {
    method: 'post',
    path: '/judgements',
    summary: 'Decides; all of them or none.',
    body: 'JudgementsBody',
    answer: 'JudgementsAnswer',
    conflict: true,
  },
  {
    method: 'post',
    path: '/undo',
    summary: 'Takes the last act back.',
    body: 'UndoBody',
    answer: 'JudgementsAnswer',
    conflict: true,
  },
  {
    method: 'post',
    path: '/redo',
    summary: 'Does it again.',
    body: 'UndoBody',
    answer: 'JudgementsAnswer',
    conflict: true,
  },
  {
    method: 'get',
    path: '/events',
    summary: 'Events "revision", whenever the dossier changes.',
    media: 'text/event-stream',
  },
  {
    method: 'post',
    path: '/read',
    summary: 'Reads a report and answers the JSON of read.',
    body: 'SubmissionBody',
    multipart: true,
  },
];
