/**
 * The grammar of times: rule patterns over word classes, compiled once into one trie a level. At a token that carries a
 * class the trie is walked once, whatever the number of rules; the longest path wins, then the rule listed first.
 */
import type { TimeRule } from '../../language/time-rules.ts';
import type { Draft } from './draft.ts';

/** Something that may be a step of a pattern: a word of a class, a number, or a draft made on a level below. */
export interface Item {
  readonly is: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | string | Draft;
  readonly doubtful?: boolean;
}

interface Accept {
  readonly rule: TimeRule;
  readonly order: number;
  /** Words looked up backwards from the first class, nearest first. */
  readonly back: readonly BackStep[];
  /** How many steps at the start and the end are no part of the span. */
  readonly lead: number;
  readonly trail: number;
}

interface BackStep {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly accepts: Accept[];
}

/** One level of a compiled grammar. */
export interface CompiledLevel {
  readonly root: Node;
}

/** A match of a rule: tokens [from, to) and the items on its path. */
export interface RuleMatch {
  readonly from: number;
  readonly to: number;
  readonly rule: TimeRule;
  readonly items: readonly Item[];
}

interface Step {
  readonly keys: readonly string[];
  readonly optional: boolean;
  readonly outside: boolean;
}

/** Compiles the rules of one level. */
export function compileLevel(rules: readonly TimeRule[], level: number): CompiledLevel {
  const root: Node = { next: new Map(), accepts: [] };
  rules.forEach((rule, order) => {
    if (rule.level !== level) return;
    const steps = rule.pattern.split(' ').map(parseStep);
    const first = steps.findIndex((step) => /^\p{Lu}/u.test(step.keys[0] as string));
    if (first < 0) throw new Error(`rule ${rule.id}: no class in "${rule.pattern}"`);
    const back = steps
      .slice(0, first)
      .reverse()
      .map((s) => ({ words: new Set(s.keys), optional: s.optional }));
    addPaths(root, steps.slice(first), 0, [], { rule, order, back });
  });
  return { root };
}

function parseStep(source: string): Step {
  const optional = source.endsWith('?');
  const bare = optional ? source.slice(0, -1) : source;
  const outside = bare.startsWith('(') && bare.endsWith(')') && bare.length > 2;
  return { keys: (outside ? bare.slice(1, -1) : bare).split('|'), optional, outside };
}

function addPaths(
  node: Node,
  steps: readonly Step[],
  at: number,
  outside: boolean[],
  base: Pick<Accept, 'rule' | 'order' | 'back'>,
): void {
  const step = steps[at];
  if (!step) {
    const lead = outside.findIndex((o) => !o);
    const trail = [...outside].reverse().findIndex((o) => !o);
    node.accepts.push({ ...base, lead: Math.max(0, lead), trail: Math.max(0, trail) });
    return;
  }
  if (step.optional) addPaths(node, steps, at + 1, outside, base);
  for (const key of step.keys) {
    let next = node.next.get(key);
    if (!next) {
      next = { next: new Map(), accepts: [] };
      node.next.set(key, next);
    }
    addPaths(next, steps, at + 1, [...outside, step.outside], base);
  }
}

/** Where the walk looks: folded forms, items by the token they begin at, and the bounds of the sentence. */
export interface Lattice {
  readonly forms: readonly string[];
  readonly items: readonly (readonly Item[] | undefined)[];
}

/** Tells whether a match stands; a refusal lets the next best have its turn. */
export type Guard = (match: RuleMatch) => boolean;

/** The best match of a level whose first class stands at token `at`, inside tokens [low, high). */
export function matchAt(
  level: CompiledLevel,
  lattice: Lattice,
  at: number,
  low: number,
  high: number,
  guard: Guard,
): RuleMatch | undefined {
  const found: RuleMatch[] = [];
  const path: Item[] = [];
  const walk = (node: Node, position: number): void => {
    for (const accept of node.accepts) {
      const match = accepted(accept, lattice, path, low);
      if (match) found.push(match);
    }
    if (position >= high || node.next.size === 0) return;
    const form = lattice.forms[position] as string;
    const literal = path.length > 0 ? node.next.get(form) : undefined;
    if (literal) {
      path.push({ is: form, from: position, to: position + 1, value: 0 });
      walk(literal, position + 1);
      path.pop();
    }
    const items = lattice.items[position];
    if (!items) return;
    for (const item of items) {
      const next = node.next.get(item.is);
      if (!next || item.to > high) continue;
      path.push(item);
      walk(next, item.to);
      path.pop();
    }
  };
  walk(level.root, at);
  if (found.length > 1) found.sort((a, b) => b.to - a.to || a.from - b.from);
  return found.find(guard);
}

function accepted(
  accept: Accept,
  lattice: Lattice,
  path: readonly Item[],
  low: number,
): RuleMatch | undefined {
  const first = path[accept.lead] as Item;
  const last = path[path.length - 1 - accept.trail] as Item;
  let { from } = first;
  for (const step of accept.back) {
    const there = from > low && step.words.has(lattice.forms[from - 1] as string);
    if (there) from--;
    else if (!step.optional) return undefined;
  }
  return { from, to: last.to, rule: accept.rule, items: path.slice() };
}
