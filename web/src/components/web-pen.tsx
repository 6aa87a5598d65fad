import '../styles/record.css';
import type { DocumentLabel } from '../../../src/view/api.ts';
import type { Pen } from '../../../src/view/pen.ts';
import { say } from '../messages/record/say.ts';
import { address } from '../state/router.ts';
import { Quote, Said } from './words.tsx';

/** How the components of the record are drawn in the app: values show their words when pressed. */
export function webPen(documents: readonly DocumentLabel[]): Pen {
  const labels = new Map(documents.map((one) => [one.id, one]));
  return {
    say,
    said: (content, words, by) => (
      <Said words={words} {...(by !== undefined && { by })}>
        {content}
      </Said>
    ),
    quoted: (words) => (
      <Said words={[words]}>
        <Quote words={words} />
      </Said>
    ),
    source: (id) => {
      const label = labels.get(id);
      return (
        <a class="source-link" href={address(['reader', id])}>
          {label ? sourceName(label) : id.slice(0, 8)}
        </a>
      );
    },
  };
}

/** What a document is called beside its words: its publisher, else its title or name. */
export function sourceName({ publisher, title, name }: DocumentLabel): string {
  return publisher ?? title ?? name;
}
