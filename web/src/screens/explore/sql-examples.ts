import type { say } from '../../messages/explore/say.ts';

/** Questions to begin with. */
export const EXAMPLES: readonly {
  readonly name: Parameters<typeof say>[0];
  readonly sql: string;
}[] = [
  {
    name: 'example-kinds',
    sql: `SELECT kind, count(*) AS claims, count(DISTINCT document) AS documents
FROM claim
GROUP BY kind
ORDER BY claims DESC`,
  },
  {
    name: 'example-documents',
    sql: `SELECT language, substr(published_at, 1, 7) AS month, count(*) AS documents
FROM document
GROUP BY language, month
ORDER BY month DESC, language`,
  },
  {
    name: 'example-obligors',
    sql: `SELECT actor.value ->> 'name' AS obligor, count(*) AS commitments
FROM claim, json_each(claim.body, '$.fields.obligor.value') AS actor
WHERE kind = 'commitment'
GROUP BY obligor
ORDER BY commitments DESC
LIMIT 50`,
  },
  {
    name: 'example-figures',
    sql: `SELECT body ->> '$.fields.metric.value' AS metric,
       body ->> '$.fields.quantity.value.lower' AS lower,
       body ->> '$.fields.quantity.value.upper' AS upper,
       body ->> '$.fields.quantity.value.unit' AS unit,
       body ->> '$.evidence[0].quote.exact' AS words,
       document, start, "end"
FROM claim
WHERE kind = 'figure'
ORDER BY metric`,
  },
  {
    name: 'example-checks',
    sql: `SELECT "check", severity, count(*) AS findings
FROM finding
GROUP BY "check", severity
ORDER BY findings DESC`,
  },
  {
    name: 'example-origins',
    sql: `SELECT first.name AS origin, count(*) AS texts, group_concat(other.name, ', ') AS names
FROM origin
JOIN document AS first ON first.position = origin.origin
JOIN document AS other ON other.position = origin.document
GROUP BY origin.origin
HAVING texts > 1
ORDER BY texts DESC`,
  },
  {
    name: 'example-journal',
    sql: `SELECT at, by, subject, verdict, note
FROM judgement
ORDER BY position DESC
LIMIT 200`,
  },
];

/** The columns of all tables of the dossier, without those that the full text keeps for itself. */
export const SCHEMA = `SELECT m.name AS "table", p.name AS "column", p.type
FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS p
WHERE m.type = 'table' AND m.name NOT GLOB 'word_*' AND m.name <> 'sqlite_sequence'
ORDER BY m.name, p.cid`;
