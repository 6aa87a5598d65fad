import { useMemo } from 'preact/hooks';
import type { DocumentAnswer } from '../../../../src/view/api.ts';
import { say } from '../../messages/reader/say.ts';
import { useMeta } from '../../state/meta.ts';
import { Card, CardBody } from './card.tsx';
import { FrozenText } from './frozen-text.tsx';
import { ReaderHead } from './head.tsx';
import { Toolbar } from './toolbar.tsx';
import { useReading } from './use-reading.ts';

/** The text at the left, the cards beside their words at the right. */
export function Page({ answer }: { readonly answer: DocumentAnswer }) {
  const { document, judgements, others } = answer;
  const { text, language } = document;
  const readOnly = useMeta().data?.readOnly ?? false;
  const reading = useReading(answer, readOnly);
  const { items, shown, chosen, drawn, tabbed, step, choose } = reading;
  const head = useMemo(() => <ReaderHead answer={answer} />, [answer]);
  const bar = { items, shown, chosen, readOnly, step };
  const toolbar = useMemo(() => <Toolbar {...bar} />, Object.values(bar));
  return (
    <div class="reader">
      {head}
      {toolbar}
      <div class="reader-body">
        <FrozenText text={text} language={language} {...reading} />
        <section class="cards-side" aria-label={say('cards')}>
          <ul class="cards" ref={reading.column}>
            {drawn.map(({ item, place }) => (
              <Card
                key={item.id}
                item={item}
                chosen={item === chosen}
                tab={item === tabbed ? 0 : -1}
                place={place}
                total={shown.length}
                onChoose={choose}
              >
                {item === chosen && (
                  <CardBody
                    item={item}
                    text={text}
                    language={language}
                    readOnly={readOnly}
                    judgements={judgements}
                    others={others}
                  />
                )}
              </Card>
            ))}
          </ul>
          {shown.length === 0 && (
            <p class="quiet no-cards">{say(items.length === 0 ? 'nothing-read' : 'all-hidden')}</p>
          )}
        </section>
      </div>
    </div>
  );
}
