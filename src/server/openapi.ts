/** The description of the API (OpenAPI 3.1), made from the schemas that the answers are held to. */
import { z } from 'zod';
import type { Json } from '../view/api.ts';
import * as api from '../view/schemas.ts';
import * as checks from '../view/schemas-checks.ts';
import { daysAnswer } from '../view/schemas-explore.ts';
import * as inventory from '../view/schemas-inventory.ts';
import { peersAnswer } from '../view/schemas-peers.ts';
import * as record from '../view/schemas-record.ts';
import { FILTERS, LEDGER_FILTERS, OPERATIONS, type Operation } from './operations.ts';

/** Schemas by the names that the description gives them. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ApiError: api.apiError,
  StaleError: api.staleError,
  Words: api.words,
  DocumentLabel: api.documentLabel,
  ActorView: api.actorView,
  ValueView: api.valueView,
  JudgementView: api.judgementView,
  ClaimView: api.claimView,
  FindingView: api.findingView,
  Facet: api.facet,
  MetaAnswer: api.metaAnswer,
  ChangesAnswer: api.changesAnswer,
  VisitAnswer: api.visitAnswer,
  SubmissionBody: api.submissionBody,
  JobAnswer: api.jobAnswer,
  JobView: api.jobView,
  DocumentsAnswer: api.documentsAnswer,
  DocumentAnswer: api.documentAnswer,
  RemovalAnswer: api.removalAnswer,
  PeersAnswer: peersAnswer,
  MeetingRow: api.meetingRow,
  MeetingsAnswer: api.meetingsAnswer,
  JudgementsBody: api.judgementsBody,
  UndoBody: api.undoBody,
  JudgementsAnswer: api.judgementsAnswer,
  JournalAnswer: api.journalAnswer,
  MeetingAnswer: record.meetingAnswer,
  CommitmentsAnswer: record.commitmentsAnswer,
  CommitmentAnswer: record.commitmentAnswer,
  GridAnswer: record.gridAnswer,
  InventoryBody: inventory.inventoryBody,
  InventoryAnswer: inventory.inventoryAnswer,
  FindingsAnswer: record.findingsAnswer,
  FindingAnswer: checks.findingAnswer,
  CheckAnswer: checks.checkAnswer,
  QueryAnswer: record.queryAnswer,
  DaysAnswer: daysAnswer,
  TimelineAnswer: record.timelineAnswer,
  ActorMatrixAnswer: record.actorMatrixAnswer,
  NetworkAnswer: record.networkAnswer,
  MapAnswer: record.mapAnswer,
  FiguresAnswer: record.figuresAnswer,
  SqlBody: record.sqlBody,
  SqlAnswer: record.sqlAnswer,
};

/** The schema of a name; undefined where there is none. */
export function schemaNamed(name: string): z.ZodType | undefined {
  return SCHEMAS[name];
}

/** The whole description. */
export function openApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of OPERATIONS) {
    const path = `/api${operation.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [operation.method]: operationJson(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rapporteur',
      version,
      description:
        'The record of a dossier. Offsets are UTF-16 code units, end exclusive. Every page has its JSON at its address with .json behind it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas(): { readonly [key: string]: Json } {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    target: 'draft-2020-12',
    io: 'output',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _, $id: __, ...rest } = schema as Record<string, Json>;
      return [id, rest];
    }),
  );
}

function operationJson(operation: Operation): Json {
  const { method, path, summary, query = [], body, multipart, answer, media } = operation;
  const { status = 200, conflict } = operation;
  const content = body
    ? {
        'application/json': { schema: reference(body) },
        ...(multipart ? { 'multipart/form-data': { schema: MULTIPART } } : {}),
      }
    : undefined;
  return {
    operationId: `${method}${path.replace(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(([, name = '']) => parameter(name, 'path')),
      ...query.map((name) => parameter(name, 'query')),
    ],
    ...(content ? { requestBody: { required: !/\/(?:un|re)do$/.test(path), content } } : {}),
    responses: {
      [String(status)]: {
        description: summary,
        content: {
          [media ?? 'application/json']: {
            schema: answer ? reference(answer) : { type: 'string' },
          },
        },
      },
      ...(conflict ? { '409': errorJson('StaleError', 'Somebody wrote in between.') } : {}),
      default: errorJson('ApiError', 'What is wrong, and what to do about it.'),
    },
  };
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

function errorJson(name: string, description: string): Json {
  return { description, content: { 'application/json': { schema: reference(name) } } };
}

const MULTIPART: Json = {
  type: 'object',
  properties: {
    file: { type: 'array', items: { type: 'string', format: 'binary' } },
    text: { type: 'string' },
    title: { type: 'string' },
    url: { type: 'string', format: 'uri' },
    path: { type: 'string' },
    date: { type: 'string', format: 'date' },
    language: { type: 'string', enum: ['en', 'zh', 'ru'] },
  },
};

const WHOLE = new Set(['offset', 'limit']);
const DAYS = new Set(['on', 'from', 'to', 'due-from', 'due-to']);
const MEANINGS: Readonly<Record<string, string>> = {
  ...FILTERS,
  ...LEDGER_FILTERS,
};

function parameter(name: string, place: 'path' | 'query'): Json {
  const schema = WHOLE.has(name)
    ? { type: 'integer', minimum: 0 }
    : DAYS.has(name)
      ? { type: 'string', format: 'date' }
      : { type: 'string' };
  const description = MEANINGS[name];
  return {
    name,
    in: place,
    required: place === 'path',
    ...(description === undefined ? {} : { description }),
    schema,
  };
}
