/** Runs dependency-cruiser with the wall rules over a `src` tree and answers the broken ones in readable lines. */
import { join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { cruise } from 'dependency-cruiser';
import { wallRules } from './wall-rules';

export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** The rule's own words: what to do instead. */
  readonly advice: string;
}

/** Checks the folder `src` inside `baseDir`, an absolute path. */
export async function cruiseWalls(baseDir: string): Promise<readonly Breach[]> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: [...wallRules] },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      alias: { '@shared': join(baseDir, 'src', 'shared') },
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['import', 'types', 'default'],
    },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    advice: wallRules.find(({ name }) => name === rule.name)?.comment ?? '',
  }));
}

export function describeBreach({ rule, from, to, advice }: Breach): string {
  return `${from} imports ${to} (${rule}).\n    ${advice}`;
}
