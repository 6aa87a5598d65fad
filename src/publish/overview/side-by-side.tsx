import type { VNode } from 'preact';
import type { Anchor } from '../../model/anchor.ts';
import { clipped } from '../../view/clipped.ts';
import { SideBySide, type SideView } from '../../view/differences.tsx';
import { sayEnglish } from '../../view/english.ts';
import { fieldName } from '../../view/field-name.ts';
import { counted } from '../counts.ts';
import type { FieldRow, RecordRow, ValueRow } from '../record-rows.ts';
import { recordRows } from '../record-rows.ts';
import { type Html, html } from './html.ts';
import { drawn, WordsLink } from './links.tsx';
import type { Page } from './page.ts';

const LONGEST = 140;

/** Values of one field that are linked; more are told by number. */
const LINKED = 4;

/** What several documents tell of, with its values side by side: contradictions on top. */
export function sideBySideSection(page: Page): Html | undefined {
  if (page.reading.documents.length < 2) return undefined;
  const rows = recordRows(page.reading).filter(({ documents }) => documents.length > 1);
  if (rows.length === 0) return undefined;
  const differing = rows.filter(isContradicted).length;
  return html`<section id="side-by-side" aria-labelledby="h-side-by-side">
<h2 id="h-side-by-side">Side by side</h2>
<p class="facts">${counted(rows.length, 'entry', 'entries')} told of by several documents, ${differing === 0 ? 'none' : String(differing)} with a contradiction. ${originsLine(page)}</p>
${rows.map((row) => rowHtml(page, row))}</section>
`;
}

function isContradicted({ fields }: RecordRow): boolean {
  return fields.some(({ verdict }) => verdict === 'differing');
}

/** "3 documents, 3 origins": how many independent texts there are. */
function originsLine({ reading }: Page): string {
  const { documents, record } = reading;
  return `${counted(documents.length, 'document')}, ${counted(record.origins?.length ?? 0, 'origin')}.`;
}

/** An entry: what the texts do not say alike, side by side; then what they agree on, in one line each. */
function rowHtml(page: Page, row: RecordRow): Html {
  const differing = row.fields.filter(({ verdict }) => verdict !== 'agreed');
  const agreed = row.fields.filter(({ verdict }) => verdict === 'agreed');
  return html`<article class="entry${isContradicted(row) ? ' contradicted' : ''}">
<h3><span class="label k-${row.kind}">${row.kind}</span> ${row.title}</h3>
<p class="facts">${counted(row.documents.length, 'document')}, ${counted(row.origins, 'origin')}</p>
${differing.map((field) => drawn(<Sides page={page} field={field} />))}
${agreed.length > 0 && drawn(<Agreed page={page} fields={agreed} title={row.title} />)}
</article>
`;
}

function Sides(props: { readonly page: Page; readonly field: FieldRow }): VNode {
  const { page, field } = props;
  return (
    <SideBySide
      say={sayEnglish}
      heading="h4"
      name={field.name}
      verdict={field.verdict}
      why={field.why}
      sides={field.values.map((value) => sideOf(page, value))}
    />
  );
}

function sideOf(page: Page, { text, origins, documents, anchors }: ValueRow): SideView {
  const [first] = anchors;
  return {
    key: text,
    value: first ? (
      <WordsLink page={page} anchor={first}>
        {text}
      </WordsLink>
    ) : (
      text
    ),
    origins,
    reports: documents.length,
    words: anchors.map((anchor) => (
      <Quoted key={page.places.reference(anchor)} page={page} anchor={anchor} />
    )),
  };
}

function Quoted(props: { readonly page: Page; readonly anchor: Anchor }): VNode {
  const { page, anchor } = props;
  return (
    <>
      <WordsLink page={page} anchor={anchor} name="q">
        “{clipped(anchor.quote.exact, LONGEST)}”
      </WordsLink>{' '}
      <a class="doc" href={`#text-${page.places.number(anchor)}`}>
        [{page.places.number(anchor)}]
      </a>
    </>
  );
}

/** The fields of which all texts say the same. */
function Agreed(props: {
  readonly page: Page;
  readonly fields: readonly FieldRow[];
  readonly title: string;
}): VNode {
  const { page, fields, title } = props;
  return (
    <dl class="agreed" aria-label={`What the texts agree on: ${title}`}>
      {fields.map(({ name, values }) => (
        <div key={name}>
          <dt>{fieldName(sayEnglish, name)}</dt>
          {values.map((value) => (
            <dd key={value.text}>
              {value.text} <span class="facts">{counted(value.origins, 'origin')}</span>{' '}
              {value.anchors.slice(0, LINKED).map((anchor) => (
                <>
                  <WordsLink page={page} anchor={anchor}>
                    [{page.places.number(anchor)}]
                  </WordsLink>{' '}
                </>
              ))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
