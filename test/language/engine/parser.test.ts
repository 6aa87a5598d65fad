import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEngine } from '../../../src/language/engine/engine.ts';
