import type { ComponentChildren } from 'preact';
import type { DerivationInputView, FindingView } from '../../../../src/view/api.ts';
import { say } from '../../messages/checks/say.ts';
import { type ArithmeticStep, arithmeticSteps, grouped } from './arithmetic.ts';
import { pointed } from './marks.ts';

/** The arithmetic spelled out: what goes in and where it is from, each step, and what comes out. */
export function Working({ finding }: { readonly finding: FindingView }) {
  const { inputs, operation, result } = finding.derivation;
  return (
    <section class="detail-part">
      <h3>{say('working')}</h3>
      {inputs.length > 0 && (
        <ol class="inputs" aria-label={say('inputs')}>
          {inputs.map((input, i) => (
            <Input key={`${i} ${input.name}`} input={input} number={i + 1} />
          ))}
        </ol>
      )}
      <Steps operation={operation} result={result} />
    </section>
  );
}

function Input(props: { readonly input: DerivationInputView; readonly number: number }) {
  const { input, number } = props;
  const { name, value, evidence } = input;
  const said = evidence !== undefined;
  const here = said && pointed.value === evidence;
  return (
    <li class={here ? 'input pointed' : 'input'}>
      {said ? (
        <button
          type="button"
          class="input-number"
          aria-label={say('show-in-text', { number })}
          onClick={() => showInText(evidence)}
          onPointerEnter={() => point(evidence)}
          onPointerLeave={() => point(undefined)}
          onFocus={() => point(evidence)}
          onBlur={() => point(undefined)}
        >
          {number}
        </button>
      ) : (
        <span class="input-number plain" aria-hidden="true">
          {number}
        </span>
      )}
      <span class="input-name" lang="en">
        {name}
      </span>
      <span class={said ? 'input-value quote' : 'input-value'}>{value}</span>
      <span class="input-from">
        <From input={input} />
      </span>
    </li>
  );
}

function point(evidence: number | undefined): void {
  pointed.value = evidence;
}

function showInText(evidence: number): void {
  const mark = document.getElementById(`evidence-${evidence}`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

function From({ input: { evidence, source, fact } }: { readonly input: DerivationInputView }) {
  if (source !== undefined || fact !== undefined) {
    return (
      <details>
        <summary>{say('from-fact')}</summary>
        <p lang="en">
          <Linked text={source ?? ''} />
        </p>
        {fact !== undefined && <code>{fact}</code>}
      </details>
    );
  }
  return <>{say(evidence === undefined ? 'from-check' : 'from-text')}</>;
}

const ADDRESS = /(https?:\/\/[^\s<>"'）)\]]*[^\s<>"'）)\].,;:])/;

/** A line of sources whose addresses can be followed. */
function Linked({ text }: { readonly text: string }) {
  const pieces = text.split(ADDRESS);
  return (
    <>
      {pieces.map((piece, i) =>
        i % 2 === 1 ? (
          <a key={`${i} ${piece}`} href={piece} target="_blank" rel="noreferrer noopener">
            {piece.replace(/^https?:\/\/(?:www\.)?/, '')}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** A calculation with units: "294 billion − 231 billion". */
const EQUATION = /^[^;]*\d[^;≤<>]* [−+×/] [^;≤<>]*\d[^;≤<>]*$/;

function Steps({ operation, result }: { readonly operation: string; readonly result: string }) {
  const steps = arithmeticSteps(operation);
  if (steps.length > 0) return <Arithmetic steps={steps} result={grouped(result)} />;
  const parts = operation.split('; ').filter(Boolean);
  return (
    <div class="steps" lang="en">
      {parts.map((part, i) => (
        <Line key={part} sign={parts.length > 1 ? `${i + 1}.` : ''}>
          {part}
        </Line>
      ))}
      {!parts.includes(result) && (
        <Line sign={EQUATION.test(operation) ? '=' : '→'} class="result">
          {result}
        </Line>
      )}
    </div>
  );
}

function Arithmetic(props: { readonly steps: readonly ArithmeticStep[]; readonly result: string }) {
  const { steps, result } = props;
  const rounded = steps.some((step) => step.rounded);
  const last = steps.at(-1)?.text ?? '';
  // "17" before "17, stated 18" would say it twice.
  const shown = result.startsWith(last) ? steps.slice(0, -1) : steps;
  return (
    <div class="steps arithmetic" lang="en">
      {shown.map((step, i) => (
        <Line key={step.text} sign={i === 0 ? '' : step.rounded ? '≈' : '='}>
          {step.text}
        </Line>
      ))}
      <Line sign={resultSign(result, last, rounded)} class="result">
        {result}
      </Line>
      {rounded && <p class="rounded">{say('rounded')}</p>}
    </div>
  );
}

/** The result as it is said: the last number itself, the same as per cent, or what follows from it. */
function resultSign(result: string, last: string, rounded: boolean): string {
  if (result.startsWith(last)) return '=';
  if (/^[−-]?[\d.,]+\s?%/.test(result)) return rounded ? '≈' : '=';
  return '→';
}

function Line(props: {
  readonly sign: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <p class={`step ${props.class ?? ''}`}>
      <span class="step-sign">{props.sign}</span>
      <span>{props.children}</span>
    </p>
  );
}
