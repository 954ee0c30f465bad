/** A call to main as the page makes it, for what a test sets up or reads back. */
import { expect, type Page } from '@playwright/test';

/** Answers with the value; a refusal fails the test and says what was refused. */
export async function callApp(page: Page, name: string, input: Record<string, unknown>): Promise<unknown> {
  const answer = (await page.evaluate(([n, i]) => window.groundwork.call(n as string, i), [
    name,
    input,
  ] as const)) as { ok: boolean; value: unknown };
  expect(answer, JSON.stringify(answer)).toMatchObject({ ok: true });
  return answer.value;
}
