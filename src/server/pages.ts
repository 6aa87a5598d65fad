import type { Document } from '../model/document.ts';
import { counted } from '../publish/counts.ts';
import type { DossierStore } from '../store/port.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

/** What the start page shows. */
export interface StartPage {
  readonly nonce: string;
  readonly dossier?: DossierStore;
  /** What went wrong with the last submission. */
  readonly message?: string;
}

/** The page where a report is pasted, dropped or fetched. It works without its script. */
export function startPage({ nonce, dossier, message }: StartPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rapporteur</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>Rapporteur</h1>
<p class="lead">Hand in a report of a summit or a visit. You get the record: who met whom, what was agreed, who promised what by when, which figures were named, and what cannot be true.</p>
${message === undefined ? '' : `<p class="message" role="alert">${escaped(message)}</p>`}
${FORM}
${dossier ? dossierPart(dossier) : ''}
<footer>Nothing leaves this machine, but for an address that you ask for.</footer>
</main>
<script nonce="${escaped(nonce)}">${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const FORM = `<form method="post" action="/read" enctype="multipart/form-data" id="form">
<div class="drop" id="drop">
<label for="text">Text of the report</label>
<textarea id="text" name="text" rows="11" spellcheck="false" placeholder="Paste the text here, or drop a file."></textarea>
</div>
<div class="row">
<div class="field wide"><label for="file">or files <span>text, Markdown, HTML, PDF, DOCX, JSONL</span></label>
<input id="file" name="file" type="file" multiple></div>
<div class="field wide"><label for="url">or an address</label>
<input id="url" name="url" type="url" placeholder="https://" autocomplete="off"></div>
</div>
<div class="row">
<div class="field"><label for="date">Date <span>what “today” means in it</span></label>
<input id="date" name="date" type="date"></div>
<div class="field"><label for="language">Language</label>
<select id="language" name="language"><option value="">find out</option><option value="en">English</option><option value="zh">Chinese (not read yet)</option><option value="ru">Russian (not read yet)</option></select></div>
<button type="submit">Read the report</button>
</div>
</form>`;

function dossierPart(dossier: DossierStore): string {
  const documents = dossier.documents();
  const size = dossier.size();
  const rows = documents.map(documentRow).join('\n');
  const list =
    documents.length === 0
      ? '<p>It is empty: what you hand in is kept here.</p>'
      : `<p><a href="/dossier">Overview of all</a> · ${counted(size.documents, 'document')}, ${counted(size.claims, 'claim')}, ${counted(size.findings, 'finding')}</p>\n<table><thead><tr><th scope="col">Date</th><th scope="col">Document</th><th scope="col">From</th></tr></thead><tbody>\n${rows}\n</tbody></table>`;
  return `<section aria-labelledby="dossier"><h2 id="dossier">Dossier ${escaped(dossier.path)}</h2>\n${list}\n</section>`;
}

function documentRow({ id, name, title, publishedAt, publisher }: Document): string {
  const from = publisher ?? (title === undefined ? '' : name);
  return `<tr><td>${escaped(publishedAt ?? '')}</td><td><a href="/documents/${escaped(id)}">${escaped(title ?? name)}</a></td><td>${escaped(from)}</td></tr>`;
}

/** An overview page with a link back to the start at its head. */
export function withWayBack(page: string): string {
  const link =
    '<p style="margin:0;padding:.5rem 0;font:14px system-ui,sans-serif"><a href="/">← Read another report</a></p>';
  return page.replace(/<body[^>]*>/, (body) => body + link);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
