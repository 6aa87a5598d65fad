import type { VNode } from 'preact';
import type { ActorView } from './api.ts';

type Named = keyof NonNullable<ActorView['representsNames']>;

/** Who took part: each with the office held and the state or body stood for, named in a language. */
export function Participants(props: {
  readonly actors: readonly ActorView[];
  readonly language: Named;
}): VNode {
  return (
    <ul class="participants">
      {props.actors.map((actor) => {
        const stands = [actor.office, representedBy(actor, props.language)].filter(Boolean);
        return (
          <li key={`${actor.id ?? ''} ${actor.name}`} class="participant">
            <span class="participant-name">{actor.name}</span>
            {stands.length > 0 && <span class="participant-office">{stands.join(', ')}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The name of the state or body that somebody stands for, its id where none is known. */
function representedBy(
  { represents, representsNames }: ActorView,
  language: Named,
): string | undefined {
  return representsNames?.[language] ?? representsNames?.en ?? represents;
}
